-- In the order of their names: the number is one of the office that the dispatch tells.
create or replace trigger dispatch_letter_a_follows_dispatch before insert on dispatch_letter
  for each row execute function follow_dispatch();
create or replace trigger dispatch_letter_b_is_numbered before insert on dispatch_letter
  for each row execute function number_dispatch_letter();
create or replace trigger dispatch_letter_stays before update on dispatch_letter
  for each row execute function refuse_change();
