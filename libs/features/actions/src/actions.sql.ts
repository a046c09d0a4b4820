// Made from actions.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';

/** What {@link peopleForActions} is asked with. */
export interface PeopleForActionsParameters {
  people: ReadonlyArray<string>;
}

/** What {@link peopleForActions} gives. */
export interface PeopleForActionsRow {
  id: string;
}

/** Those of the people whose accounts are open. */
export const peopleForActions = statement<PeopleForActionsParameters, PeopleForActionsRow>({
  name: 'peopleForActions',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['people'],
      text: `
        select
          id
        from
          shared_person
        where
          id = any ($1::uuid[])
          and disabled_at is null`,
    },
  },
});

/** What {@link lockActionItem} is asked with. */
export interface LockActionItemParameters {
  id: string;
}

/** What {@link lockActionItem} gives. */
export interface LockActionItemRow {
  version: number;
  engagementId: string;
  state: 'open' | 'done' | 'dropped';
  dueOn: CivilDay;
  doneOn: CivilDay | null;
  text: string;
  evidence: string;
  writtenBy: string | null;
  writtenAt: string;
}

/** An action item, locked until the transaction ends, with its texts as they stand and who wrote them. */
export const lockActionItem = statement<LockActionItemParameters, LockActionItemRow>({
  name: 'lockActionItem',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['id'],
      text: `
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
          i.id = $1
        for update`,
    },
  },
});

/** What {@link actionItemsOfEngagement} is asked with. */
export interface ActionItemsOfEngagementParameters {
  engagement: string;
  ids: ReadonlyArray<string>;
}

/** What {@link actionItemsOfEngagement} gives. */
export interface ActionItemsOfEngagementRow {
  id: string;
  state: 'open' | 'done' | 'dropped';
}

/** Those of the items that belong to the engagement. */
export const actionItemsOfEngagement = statement<ActionItemsOfEngagementParameters, ActionItemsOfEngagementRow>({
  name: 'actionItemsOfEngagement',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['engagement', 'ids'],
      text: `
        select
          id,
          state
        from
          action_item
        where
          engagement_id = $1
          and id = any ($2)`,
    },
  },
});

/** What {@link actionItemInForce} is asked with. */
export interface ActionItemInForceParameters {
  id: string;
}

/** What {@link actionItemInForce} gives. */
export interface ActionItemInForceRow {
  text: string;
  writtenBy: string | null;
  writtenAt: string;
  by: { id: string; name: string } | null;
}

/** Who wrote an item down, for one whose text was never corrected. */
export const actionItemInForce = statement<ActionItemInForceParameters, ActionItemInForceRow>({
  name: 'actionItemInForce',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['id'],
      text: `
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
          i.id = $1`,
    },
  },
});

/** What {@link actionItems} is asked with. */
export interface ActionItemsParameters {
  afterDue: CivilDay;
  afterId: string;
  state?: string | undefined;
  engagement?: string | undefined;
  owner?: string | undefined;
  limit: number;
}

/** What {@link actionItems} gives. */
export interface ActionItemsRow {
  id: string;
  version: number;
  engagementId: string;
  municipality: { code: string; name: string; prefecture: string };
  text: string;
  side: 'ours' | 'theirs';
  owner: { id: string; name: string } | null;
  ownerName: string;
  dueOn: CivilDay;
  state: 'open' | 'done' | 'dropped';
  evidence: string;
  visitId: string | null;
  doneOn: CivilDay | null;
}

/**
 * A page of the items that a list wants, by their due days. The owner is whoever's term began last; somebody out of
 * sight owns nothing that is seen. The page is found first, and only its items are asked for their owners.
 */
export const actionItems = statement<ActionItemsParameters, ActionItemsRow>({
  name: 'actionItems',
  alternatives: [],
  prepared: true,
  writes: false,
  together: true,
  variants: {
    '': {
      parameters: ['afterDue', 'afterId', 'state', 'engagement', 'owner', 'limit'],
      text: `
        with
          page as materialized (
            select
              i.*
            from
              action_item i
            where
              (i.due_on, i.id) > ($1::date, $2::uuid)
              /*filter state*/
              and i.state = $3 /*end*/
              /*filter engagement*/
              and i.engagement_id = $4::uuid /*end*/
              /*filter owner*/
              and i.id = any (
                array(
                  select
                    h.action_item_id
                  from
                    action_item_owner h
                  where
                    h.person_id = $5::uuid
                )
              )
              and $5::uuid = (
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
              $6
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
          i.id`,
    },
  },
});

/** What {@link countActionItems} is asked with. */
export interface CountActionItemsParameters {
  state?: string | undefined;
  dueBefore?: CivilDay | undefined;
  engagement?: string | undefined;
  owner?: string | undefined;
}

/** What {@link countActionItems} gives. */
export interface CountActionItemsRow {
  count: number;
}

/** How many items a list wants, all pages together. */
export const countActionItems = statement<CountActionItemsParameters, CountActionItemsRow>({
  name: 'countActionItems',
  alternatives: [],
  prepared: true,
  writes: false,
  together: true,
  variants: {
    '': {
      parameters: ['state', 'dueBefore', 'engagement', 'owner'],
      text: `
        select
          count(*)::int as count
        from
          action_item i
        where
          true
          /*filter state*/
          and i.state = $1 /*end*/
          /*filter dueBefore*/
          and i.due_on < $2::date /*end*/
          /*filter engagement*/
          and i.engagement_id = $3::uuid /*end*/
          /*filter owner*/
          and i.id = any (
            array(
              select
                h.action_item_id
              from
                action_item_owner h
              where
                h.person_id = $4::uuid
            )
          )
          and $4::uuid = (
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
          ) /*end*/`,
    },
  },
});

/** What {@link actionItem} is asked with. */
export interface ActionItemParameters {
  id: string;
}

/** What {@link actionItem} gives. */
export interface ActionItemRow {
  id: string;
  version: number;
  engagementId: string;
  municipality: { code: string; name: string; prefecture: string };
  text: string;
  side: 'ours' | 'theirs';
  owner: { id: string; name: string } | null;
  ownerName: string;
  dueOn: CivilDay;
  state: 'open' | 'done' | 'dropped';
  evidence: string;
  visitId: string | null;
  doneOn: CivilDay | null;
}

/** One item. */
export const actionItem = statement<ActionItemParameters, ActionItemRow>({
  name: 'actionItem',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['id'],
      text: `
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
          i.id = $1`,
    },
  },
});

/** What {@link homework} is asked with. */
export interface HomeworkParameters {
  engagement: string;
}

/** What {@link homework} gives. */
export interface HomeworkRow {
  id: string;
  version: number;
  engagementId: string;
  municipality: { code: string; name: string; prefecture: string };
  text: string;
  side: 'ours' | 'theirs';
  owner: { id: string; name: string } | null;
  ownerName: string;
  dueOn: CivilDay;
  state: 'open' | 'done' | 'dropped';
  evidence: string;
  visitId: string | null;
  doneOn: CivilDay | null;
}

/** The open items of an engagement, to be ticked off at the next visit. */
export const homework = statement<HomeworkParameters, HomeworkRow>({
  name: 'homework',
  alternatives: [],
  prepared: true,
  writes: false,
  together: true,
  variants: {
    '': {
      parameters: ['engagement'],
      text: `
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
          i.engagement_id = $1
          and i.state = 'open'
        order by
          i.due_on,
          i.id`,
    },
  },
});
