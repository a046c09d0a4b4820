/**
 * Lets the expert of a dispatch to an engagement join its team, or leave it, as the dispatch stands.
 * @name seatExpert
 * @writes
 */
select
  s.member_id as "memberId",
  s.begins
from
  seat_expert(:dispatch) s;
