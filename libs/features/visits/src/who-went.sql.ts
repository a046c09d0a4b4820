/** Who of us was on a held visit, beside its record `r`: whoever the record names, and who wrote it. Each person once. */
export const WHO_WENT = `
  cross join lateral (select r.written_by union select (p ->> 'personId')::uuid from jsonb_array_elements(r.participants_ours) p where p ->> 'personId' is not null) who(person_id)`;
