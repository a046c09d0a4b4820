-- Which addresses are one and the same: those that differ in the case of A to Z alone. No other letter is folded,
-- because every further rule (the locale's, Unicode's) has letters that meet in one program and part in the other, and
-- two people's addresses must never become one. An index rests on it: whoever changes it also needs a migration that
-- builds person_email anew.
create or replace function folded_address(p_address text) returns text
  language sql immutable parallel safe
  return translate(p_address, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz');
