-- What finds a text anywhere in a folded column; the pattern's own signs are taken literally.
create or replace function containing(typed text) returns text
  language sql immutable parallel safe
  return '%' || regexp_replace(search_fold(typed), '([\\%_])', '\\\1', 'g') || '%';
