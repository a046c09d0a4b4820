-- The pairs of neighbouring characters in a folded text, each as one number: the office, the first character, the
-- second (21 bits for each code point). A text holds a word of two characters exactly if it holds the word's pair, and
-- a longer one only if it holds all of its pairs; with the office in front, the index search_entry_keys answers without
-- reading what other offices wrote. A single character has no pair. Whoever changes it also needs a migration that
-- builds the index anew.
create or replace function search_keys(p_tenant int, p_folded text) returns bigint[]
  language sql immutable parallel safe
  return array(
    select (p_tenant::bigint << 42) | (ascii(one)::bigint << 21) | ascii(other)
      from unnest(string_to_array(p_folded, null), (string_to_array(p_folded, null))[2:]) as pair (one, other)
     where one <> ' ' and other <> ' ');
