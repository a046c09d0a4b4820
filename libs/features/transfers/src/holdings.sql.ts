// Made from holdings.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';
import type { ItemKind } from './transfer.response.js';

/** What {@link holdings} is asked with. */
export interface HoldingsParameters {
  transfers: ReadonlyArray<string>;
}

/** What {@link holdings} gives. */
export interface HoldingsRow {
  transferId: string;
  kind: ItemKind;
  subjectId: string;
  engagementId: string | null;
  role: 'lead' | 'deputy' | 'prefecturalStaff' | 'healthOfficeStaff' | 'professor' | 'peerSupporter' | 'expert' | null;
  fromOn: CivilDay | null;
  untilOn: CivilDay | null;
  text: string;
  dueOn: CivilDay | null;
  municipality: { code: string; name: string; prefecture: string };
}

/**
 * Everything that leavers hold on the effective days of their transfers: terms that would still run, and what hangs on
 * them. A term that the transfer itself has ended counts as held, so that the same picture is seen before and after the
 * dispositions are confirmed. Whoever arrives (着任) gives nothing up. Reminders have their sentence in Japanese.
 * Every kind is one of an item; everything held is of an engagement, but for needs of municipalities' own meetings.
 */
export const holdings = statement<HoldingsParameters, HoldingsRow>({
  name: 'holdings',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['transfers'],
      text: `
        with
          x as (
            select
              t.id,
              t.person_id,
              t.tenant_id,
              t.effective_on
            from
              transfer t
            where
              t.id = any ($1::uuid[])
              and t.kind <> 'arrival'
          ),
          term as (
            select
              x.id as transfer_id,
              case
                when m.role in ('lead', 'deputy') then m.role
                else 'member'
              end as kind,
              m.id,
              m.engagement_id,
              m.role,
              m.from_on,
              t.until_on,
              x.effective_on,
              x.tenant_id
            from
              x
              join shared_team_member m on m.person_id = x.person_id
              and m.tenant_id = x.tenant_id
              left join lateral (
                select
                  min(n.until_on) as until_on
                from
                  shared_team_member_end n
                where
                  n.member_id = m.id
                  and n.transfer_id is distinct from x.id
              ) t on true
              join shared_engagement e on e.id = m.engagement_id
            where
              (
                t.until_on is null
                or t.until_on >= greatest(x.effective_on, m.from_on)
              )
              and m.transfer_id is distinct from x.id
              and e.status <> 'closed'
          ),
          held as (
            select
              t.transfer_id,
              t.kind,
              t.id as subject_id,
              t.engagement_id,
              t.role,
              t.from_on,
              t.until_on,
              null::text as text,
              null::date as due_on
            from
              term t
            union all
            select
              t.transfer_id,
              'visit',
              v.id,
              v.engagement_id,
              null,
              null,
              null,
              v.purpose,
              v.planned_on
            from
              term t
              join shared_visit v on v.engagement_id = t.engagement_id
            where
              t.kind = 'lead'
              and v.status = 'planned'
              and v.planned_on >= t.effective_on
            union all
            select
              x.id,
              'actionItem',
              a.id,
              a.engagement_id,
              null,
              null,
              null,
              a.text,
              a.due_on
            from
              x
              join lateral (
                select distinct
                  w.action_item_id
                from
                  shared_action_item_owner w
                where
                  w.person_id = x.person_id
              ) w on true
              join shared_action_item a on a.id = w.action_item_id
              and a.tenant_id = x.tenant_id
              and a.state = 'open'
              join lateral (
                select
                  o.person_id
                from
                  shared_action_item_owner o
                where
                  o.action_item_id = a.id
                  and o.from_on <= x.effective_on
                  and o.transfer_id is distinct from x.id
                order by
                  o.from_on desc,
                  o.id desc
                limit
                  1
              ) o on o.person_id = x.person_id
            union all
            select
              x.id,
              'need',
              n.id,
              n.engagement_id,
              null,
              null,
              null,
              n.purpose,
              n.wished_on
            from
              x
              join lateral (
                select distinct
                  w.need_id
                from
                  shared_need_holder w
                where
                  w.person_id = x.person_id
              ) w on true
              join need_in_hand n on n.id = w.need_id
              and n.tenant_id = x.tenant_id
              join lateral (
                select
                  o.person_id
                from
                  shared_need_holder o
                where
                  o.need_id = n.id
                  and o.from_on <= x.effective_on
                  and o.transfer_id is distinct from x.id
                order by
                  o.from_on desc,
                  o.id desc
                limit
                  1
              ) o on o.person_id = x.person_id
            union all
            select
              x.id,
              'draft',
              d.visit_id,
              d.engagement_id,
              null,
              null,
              null,
              coalesce(v.purpose, ''),
              coalesce(v.planned_on, v.held_on)
            from
              x
              cross join lateral drafts_held(x.person_id) d
              join shared_visit v on v.id = d.visit_id
              and v.tenant_id = x.tenant_id
            union all
            select
              x.id,
              'confirmation',
              v.id,
              v.engagement_id,
              null,
              null,
              null,
              v.purpose,
              v.held_on
            from
              x
              join visit_record r on r.written_by = x.person_id
              and r.tenant_id = x.tenant_id
              join shared_visit v on v.id = r.visit_id
              and v.status = 'recorded'
            union all
            select
              x.id,
              'reminder',
              r.id,
              r.engagement_id,
              null,
              null,
              null,
              r.why ->> 'ja',
              r.due_on
            from
              x
              join shared_reminder r on r.person_id = x.person_id
              and r.tenant_id = x.tenant_id
              and r.state = 'open'
              and r.engagement_id is not null
              and r.subject_kind <> 'handover'
          )
        select
          h.transfer_id as "transferId",
          h.kind,
          h.subject_id as "subjectId",
          h.engagement_id as "engagementId",
          h.role,
          h.from_on as "fromOn",
          h.until_on as "untilOn",
          coalesce(nullif(h.text, ''), p.name) as text,
          h.due_on as "dueOn",
          json_build_object('code', m.code, 'name', m.name, 'prefecture', m.prefecture) as municipality
        from
          held h
          left join shared_engagement e on e.id = h.engagement_id
          left join shared_programme p on p.id = e.programme_id
          left join shared_need n on h.kind = 'need'
          and n.id = h.subject_id
          join shared_municipality m on m.code = coalesce(e.municipality_code, n.municipality_code)
        order by
          array_position(
            array['lead', 'deputy', 'member', 'visit', 'actionItem', 'need', 'draft', 'confirmation', 'reminder'],
            h.kind
          ),
          m.code,
          h.due_on nulls last,
          h.subject_id`,
    },
  },
});
