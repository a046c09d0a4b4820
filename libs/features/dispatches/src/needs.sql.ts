// Made from needs.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';

/** What {@link needs} is asked with. */
export interface NeedsParameters {
  afterDay: CivilDay;
  afterId: string;
  only?: string | undefined;
  engagement?: string | undefined;
  isOpen?: boolean | undefined;
  limit: number;
}

/** What {@link needs} gives. */
export interface NeedsRow {
  id: string;
  version: number;
  tenantId: number;
  engagementId: string | null;
  municipality: { code: string; name: string; prefecture: string };
  purpose: string;
  professions: string[];
  wishedOn: CivilDay;
  place: string;
  mode: 'onSite' | 'online';
  sourceKind: 'challenge' | 'initiative' | 'actionItem' | null;
  sourceId: string | null;
  sourceText: string | null;
  holder: { id: string; name: string } | null;
  createdAt: string;
  closedAt: string | null;
  closedReason: string | null;
  dispatches: Array<{ id: string; state: 'requested' | 'approved' | 'asked' | 'accepted' | 'held' | 'reported' | 'done' | 'declined' | 'cancelled'; isLead: boolean; plannedOn: CivilDay; expert: { id: string; name: string }; profession: string | null }>;
}

/**
 * Needs by the days wished for, behind the place where the page before ended; with who keeps each, and the dispatches
 * under it. The holder is whoever's term began last.
 */
export const needs = statement<NeedsParameters, NeedsRow>({
  name: 'needs',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['afterDay', 'afterId', 'only', 'engagement', 'isOpen', 'limit'],
      text: `
        select
          n.id,
          n.version,
          n.tenant_id as "tenantId",
          n.engagement_id as "engagementId",
          json_build_object('code', m.code, 'name', m.name, 'prefecture', m.prefecture) as municipality,
          n.purpose,
          n.professions,
          n.wished_on as "wishedOn",
          n.place,
          n.mode,
          n.source_kind as "sourceKind",
          n.source_id as "sourceId",
          case n.source_kind
            when 'challenge' then (
              select
                c.text
              from
                shared_challenge c
              where
                c.id = n.source_id
            )
            when 'initiative' then (
              select
                i.text
              from
                shared_initiative i
              where
                i.id = n.source_id
            )
            when 'actionItem' then (
              select
                a.text
              from
                shared_action_item a
              where
                a.id = n.source_id
            )
          end as "sourceText",
          (
            select
              json_build_object('id', p.id, 'name', p.name)
            from
              need_holder h
              join shared_person p on p.id = h.person_id
            where
              h.need_id = n.id
              and h.from_on <= ctx_today()
            order by
              h.from_on desc,
              h.id desc
            limit
              1
          ) as holder,
          n.created_at as "createdAt",
          n.closed_at as "closedAt",
          n.closed_reason as "closedReason",
          coalesce(
            (
              select
                json_agg(
                  json_build_object(
                    'id',
                    d.id,
                    'state',
                    d.state,
                    'isLead',
                    d.is_lead,
                    'plannedOn',
                    d.planned_on,
                    'expert',
                    json_build_object('id', d.expert_id, 'name', x.name),
                    'profession',
                    x.profession
                  )
                  order by
                    d.created_at,
                    d.id
                )
              from
                dispatch d
                join shared_person x on x.id = d.expert_id
              where
                d.need_id = n.id
            ),
            '[]'
          ) as dispatches
        from
          need n
          join shared_municipality m on m.code = n.municipality_code
        where
          (n.wished_on, n.id) > ($1::date, $2::uuid)
          /*filter only*/
          and n.id = $3::uuid /*end*/
          /*filter engagement*/
          and n.engagement_id = $4::uuid /*end*/
          /*filter isOpen*/
          and (n.closed_at is null) = $5::boolean /*end*/
        order by
          n.wished_on,
          n.id
        limit
          $6`,
    },
  },
});

/** What {@link lockNeed} is asked with. */
export interface LockNeedParameters {
  need: string;
}

/** What {@link lockNeed} gives. */
export interface LockNeedRow {
  version: number;
  tenantId: number;
  municipalityCode: string;
  engagementId: string | null;
  professions: string[];
  wishedOn: CivilDay;
  mode: 'onSite' | 'online';
  closedAt: string | null;
  experts: string[];
  hasLead: boolean;
  hasOpen: boolean;
}

/** A need, locked until the transaction ends. */
export const lockNeed = statement<LockNeedParameters, LockNeedRow>({
  name: 'lockNeed',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['need'],
      text: `
        select
          n.version,
          n.tenant_id as "tenantId",
          n.municipality_code as "municipalityCode",
          n.engagement_id as "engagementId",
          n.professions,
          n.wished_on as "wishedOn",
          n.mode,
          n.closed_at as "closedAt",
          array(
            select
              d.expert_id
            from
              dispatch d
            where
              d.need_id = n.id
              and d.state not in ('declined', 'cancelled')
          ) as experts,
          exists (
            select
            from
              dispatch d
            where
              d.need_id = n.id
              and d.is_lead
              and d.state not in ('declined', 'cancelled')
          ) as "hasLead",
          exists (
            select
            from
              dispatch d
            where
              d.need_id = n.id
              and d.state not in ('done', 'declined', 'cancelled')
          ) as "hasOpen"
        from
          need n
        where
          n.id = $1
        for update`,
    },
  },
});

/** What {@link municipalityOfOffice} is asked with. */
export interface MunicipalityOfOfficeParameters {
  municipality: string;
  tenant: number;
}

/** What {@link municipalityOfOffice} gives. */
export interface MunicipalityOfOfficeRow {
  name: string;
}

/** The municipality of a meeting, where it is one of the office's and the actor works for it. */
export const municipalityOfOffice = statement<MunicipalityOfOfficeParameters, MunicipalityOfOfficeRow>({
  name: 'municipalityOfOffice',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['municipality', 'tenant'],
      text: `
        select
          m.name
        from
          shared_municipality m
          join shared_tenant_field f on f.prefecture_code = m.prefecture_code
          join shared_tenant t on t.id = f.tenant_id
        where
          m.code = $1
          and t.id = $2
          and (
            t.id = any (ctx_ints('app.wide'))
            or m.code = any (ctx_texts('app.own'))
          )`,
    },
  },
});

/** What {@link engagementInNeed} is asked with. */
export interface EngagementInNeedParameters {
  engagement: string;
}

/** What {@link engagementInNeed} gives. */
export interface EngagementInNeedRow {
  tenantId: number;
  status: 'active' | 'paused' | 'closed';
}

/** The engagement that needs experts, where the actor works for it. */
export const engagementInNeed = statement<EngagementInNeedParameters, EngagementInNeedRow>({
  name: 'engagementInNeed',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['engagement'],
      text: `
        select
          e.tenant_id as "tenantId",
          e.status
        from
          shared_engagement e
        where
          e.id = $1
          and (
            e.tenant_id = any (ctx_ints('app.wide'))
            or (
              e.tenant_id = any (ctx_ints('app.tenants'))
              and e.municipality_code = any (ctx_texts('app.own'))
            )
          )`,
    },
  },
});

/** What {@link sourceThere} is asked with. */
export interface SourceThereParameters {
  engagement: string;
  kind: string;
  id: string;
}

/** What {@link sourceThere} gives. */
export type SourceThereRow = Record<string, never>;

/** Whether something of an engagement is there that a need can come from. */
export const sourceThere = statement<SourceThereParameters, SourceThereRow>({
  name: 'sourceThere',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['engagement', 'kind', 'id'],
      text: `
        select
        from
          (
            select
              'challenge' as kind,
              id
            from
              shared_challenge
            where
              engagement_id = $1
            union all
            select
              'initiative',
              id
            from
              shared_initiative
            where
              engagement_id = $1
            union all
            select
              'actionItem',
              id
            from
              shared_action_item
            where
              engagement_id = $1
          ) s
        where
          s.kind = $2
          and s.id = $3::uuid`,
    },
  },
});
