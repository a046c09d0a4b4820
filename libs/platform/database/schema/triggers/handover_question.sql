create or replace trigger handover_question_follows_packet before insert on handover_question
  for each row execute function follow_packet();
