/**
 * Lets two confirmations for one successor wait for each other, until the end of the transaction: each would see room
 * that the other is about to take.
 * @name queueTakers
 */
select
  pg_advisory_xact_lock(hashtextextended ('load:' || takers.id, 0))
from
  (
    select
      unnest(:takers::text[]) as id
    order by
      1
  ) takers;


/**
 * Forgets what was decided about everything that a leaver holds.
 * @name dropDispositions
 */
delete from disposition
where
  transfer_id = :transfer;


/**
 * Keeps what becomes of the things that a leaver holds; the lists go together. An empty engagement stands for none,
 * an empty successor for nobody, an empty result for none.
 * @name keepDispositions
 */
insert into
  disposition (id, tenant_id, transfer_id, held_kind, held_id, engagement_id, kind, successor_id, reason, result)
select
  i,
  :tenant::int,
  :transfer::uuid,
  hk,
  h,
  nullif(e, '')::uuid,
  k,
  nullif(s, '')::uuid,
  r,
  nullif(w, '')
from
  unnest(
    :ids::uuid[],
    :heldKinds::text[],
    :held::uuid[],
    :engagements::text[],
    :kinds::text[],
    :successors::text[],
    :reasons::text[],
    :results::text[]
  ) as t (i, hk, h, e, k, s, r, w);
