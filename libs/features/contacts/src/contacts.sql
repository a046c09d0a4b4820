/**
 * Whether an engagement is within the actor's reach.
 * @name engagementInSight
 */
select
from
  shared_engagement
where
  id = :engagement;


/**
 * Contacts, newest first, behind the day and id of the last one that was shown: a page of an engagement's, or only one.
 * @name contacts
 * @nonNull withdrawal.at, withdrawal.reason
 */
select
  c.id,
  c.contacted_on as "on",
  c.mode,
  c.counterpart as "with",
  c.text,
  c.outcome,
  (
    select
      jsonb_build_object('id', b.id, 'name', b.name)
    from
      shared_person b
    where
      b.id = c.created_by
  ) as "by",
  c.created_at as "createdAt",
  case
    when c.withdrawn_at is not null then jsonb_build_object(
      'at',
      c.withdrawn_at,
      'by',
      (
        select
          jsonb_build_object('id', w.id, 'name', w.name)
        from
          shared_person w
        where
          w.id = c.withdrawn_by
      ),
      'reason',
      c.withdrawn_reason
    )
  end as withdrawal,
  c.version
from
  contact c
where
  (c.contacted_on, c.id) < (:beforeDay::date, :beforeId::uuid)
  /*filter engagement*/
  and c.engagement_id = :engagement /*end*/
  /*filter only*/
  and c.id = :only /*end*/
order by
  c.contacted_on desc,
  c.id desc
limit
  :limit;


/**
 * A contact for whoever may write it, kept for this transaction.
 * @name lockContact
 */
select
  id,
  engagement_id as "engagementId",
  version,
  withdrawn_at as "withdrawnAt"
from
  contact
where
  id = :id
for no key update;
