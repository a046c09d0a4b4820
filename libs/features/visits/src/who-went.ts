/**
 * Who of us was on a held visit, beside its record `r`: whoever the record names, and who was
 * the first to write it (a later hand corrects words). Each person once.
 */
export const WHO_WENT = `
  cross join lateral (
    select r.begun_by
    union select (p ->> 'personId')::uuid from jsonb_array_elements(r.participants_ours) p
     where p ->> 'personId' is not null) who(person_id)`;
