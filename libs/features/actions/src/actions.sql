/**
 * Those of the people whose accounts are open.
 * @name peopleForActions
 */
select
  id
from
  shared_person
where
  id = any (:people::uuid[])
  and disabled_at is null;


/**
 * An action item, locked until the transaction ends, with its texts as they stand and who wrote them.
 * @name lockActionItem
 */
select
  i.version,
  i.engagement_id as "engagementId",
  i.state,
  i.due_on as "dueOn",
  i.done_on as "doneOn",
  i.text,
  i.evidence,
  i.created_by as "writtenBy",
  i.created_at as "writtenAt"
from
  action_item i
where
  i.id = :id
for update;


/**
 * Those of the items that belong to the engagement.
 * @name actionItemsOfEngagement
 */
select
  id,
  state
from
  action_item
where
  engagement_id = :engagement
  and id = any (:ids);


/**
 * Who wrote an item down, for one whose text was never corrected.
 * @name actionItemInForce
 */
select
  i.text,
  i.created_by as "writtenBy",
  i.created_at as "writtenAt",
  (
    select
      json_build_object('id', p.id, 'name', p.name)
    from
      shared_person p
    where
      p.id = i.created_by
  ) as by
from
  action_item i
where
  i.id = :id;


/**
 * A page of the items that a list wants, by their due days. The owner is whoever's term began last; somebody out of
 * sight owns nothing that is seen. The page is found first, and only its items are asked for their owners.
 * @name actionItems
 * @together
 */
with
  page as materialized (
    select
      i.*
    from
      action_item i
    where
      (i.due_on, i.id) > (:afterDue::date, :afterId::uuid)
      /*filter state*/
      and i.state = :state /*end*/
      /*filter engagement*/
      and i.engagement_id = :engagement::uuid /*end*/
      /*filter owner*/
      -- What the person owned at all is found by index; of an item's owners the last one counts.
      and i.id = any (
        array(
          select
            h.action_item_id
          from
            action_item_owner h
          where
            h.person_id = :owner::uuid
        )
      )
      and :owner::uuid = (
        select
          o.person_id
        from
          action_item_owner o
          join shared_person p on p.id = o.person_id
        where
          o.action_item_id = i.id
          and o.from_on <= ctx_today()
        order by
          o.from_on desc,
          o.id desc
        limit
          1
      ) /*end*/
    order by
      i.due_on,
      i.id
    limit
      :limit
  )
select
  i.id,
  i.version,
  i.engagement_id as "engagementId",
  json_build_object('code', m.code, 'name', m.name, 'prefecture', m.prefecture) as municipality,
  i.text,
  i.side,
  (
    select
      json_build_object('id', p.id, 'name', p.name)
    from
      action_item_owner o
      join shared_person p on p.id = o.person_id
    where
      o.action_item_id = i.id
      and o.from_on <= ctx_today()
    order by
      o.from_on desc,
      o.id desc
    limit
      1
  ) as owner,
  i.owner_name as "ownerName",
  i.due_on as "dueOn",
  i.state,
  i.evidence,
  i.visit_id as "visitId",
  i.done_on as "doneOn"
from
  page i
  join shared_municipality m on m.code = i.municipality_code
order by
  i.due_on,
  i.id;


/**
 * How many items a list wants, all pages together.
 * @name countActionItems
 * @together
 */
select
  count(*)::int as count
from
  action_item i
where
  true
  /*filter state*/
  and i.state = :state /*end*/
  /*filter dueBefore*/
  and i.due_on < :dueBefore::date /*end*/
  /*filter engagement*/
  and i.engagement_id = :engagement::uuid /*end*/
  /*filter owner*/
  -- What the person owned at all is found by index; of an item's owners the last one counts.
  and i.id = any (
    array(
      select
        h.action_item_id
      from
        action_item_owner h
      where
        h.person_id = :owner::uuid
    )
  )
  and :owner::uuid = (
    select
      o.person_id
    from
      action_item_owner o
      join shared_person p on p.id = o.person_id
    where
      o.action_item_id = i.id
      and o.from_on <= ctx_today()
    order by
      o.from_on desc,
      o.id desc
    limit
      1
  ) /*end*/;


/**
 * One item.
 * @name actionItem
 */
select
  i.id,
  i.version,
  i.engagement_id as "engagementId",
  json_build_object('code', m.code, 'name', m.name, 'prefecture', m.prefecture) as municipality,
  i.text,
  i.side,
  o.ref as owner,
  i.owner_name as "ownerName",
  i.due_on as "dueOn",
  i.state,
  i.evidence,
  i.visit_id as "visitId",
  i.done_on as "doneOn"
from
  action_item i
  join shared_municipality m on m.code = i.municipality_code
  left join lateral (
    select
      json_build_object('id', p.id, 'name', p.name) as ref
    from
      action_item_owner o
      join shared_person p on p.id = o.person_id
    where
      o.action_item_id = i.id
      and o.from_on <= ctx_today()
    order by
      o.from_on desc,
      o.id desc
    limit
      1
  ) o on true
where
  i.id = :id;


/**
 * The open items of an engagement, to be ticked off at the next visit.
 * @name homework
 * @together
 */
select
  i.id,
  i.version,
  i.engagement_id as "engagementId",
  json_build_object('code', m.code, 'name', m.name, 'prefecture', m.prefecture) as municipality,
  i.text,
  i.side,
  o.ref as owner,
  i.owner_name as "ownerName",
  i.due_on as "dueOn",
  i.state,
  i.evidence,
  i.visit_id as "visitId",
  i.done_on as "doneOn"
from
  action_item i
  join shared_municipality m on m.code = i.municipality_code
  left join lateral (
    select
      json_build_object('id', p.id, 'name', p.name) as ref
    from
      action_item_owner o
      join shared_person p on p.id = o.person_id
    where
      o.action_item_id = i.id
      and o.from_on <= ctx_today()
    order by
      o.from_on desc,
      o.id desc
    limit
      1
  ) o on true
where
  i.engagement_id = :engagement
  and i.state = 'open'
order by
  i.due_on,
  i.id;
