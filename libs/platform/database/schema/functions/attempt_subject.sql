-- How an account is named in the counts: by its folded address, whether it exists or not, so the count tells nothing.
create or replace function attempt_subject(p_kind text, p_name text) returns text
  language sql immutable parallel safe
  return p_kind || ':' || left(encode(sha256(convert_to(folded_address(p_name), 'UTF8')), 'hex'), 24);
