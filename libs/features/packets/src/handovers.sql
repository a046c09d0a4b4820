/**
 * What the successor asked about a packet, the oldest first.
 * @name packetQuestions
 */
select
  q.id,
  q.text,
  coalesce(n.name, '') as "askedBy",
  q.asked_at as "askedAt",
  q.answer,
  w.name as "answeredBy",
  q.answered_at as "answeredAt"
from
  handover_question q
  left join shared_person n on n.id = q.asked_by
  left join shared_person w on w.id = q.answered_by
where
  q.packet_id = :packet
order by
  q.asked_at,
  q.id;


/**
 * Locks a question of a packet.
 * @name lockQuestion
 */
select
  q.answered_at is not null as "isAnswered"
from
  handover_question q
where
  q.id = :question
  and q.packet_id = :packet
for update;
