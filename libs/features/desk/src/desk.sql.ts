// Made from desk.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CadenceStatus, CivilDay, TeamRole } from '@banso/domain';

/** What {@link deskTodo} is asked with. */
export interface DeskTodoParameters {
  person: string;
  lang: string;
}

/** What {@link deskTodo} gives. */
export interface DeskTodoRow {
  id: string;
  tenantId: number;
  programmeId: string;
  municipality: { code: string; name: string; prefecture: string };
  dueOn: CivilDay | null;
  dueInWords: string | null;
  status: CadenceStatus;
  planned: { id: string; on: CivilDay } | null;
  missing: Array<{ id: string; plannedOn: CivilDay; draft: { savedAt: string; by: string | null } | null }>;
}

/**
 * The person's own engagements that ask for something, with the planned visits that have passed without a record.
 * `by` of a draft is null where it is the person's. A planned visit has its day, and how an active engagement stands
 * is known.
 */
export const deskTodo = statement<DeskTodoParameters, DeskTodoRow>({
  name: 'deskTodo',
  alternatives: [],
  prepared: true,
  writes: false,
  together: true,
  variants: {
    '': {
      parameters: ['person', 'lang'],
      text: `
        with
          mine as (
            select
              o.engagement_id
            from
              own_engagements($1, ctx_today()) o
          )
        select
          e.id,
          e.tenant_id as "tenantId",
          e.programme_id as "programmeId",
          json_build_object('code', m.code, 'name', m.name, 'prefecture', m.prefecture) as municipality,
          e.next_visit_due_on as "dueOn",
          e.due_in_words ->> $2 as "dueInWords",
          cadence_status_on(e.cadence_statuses, e.cadence_from, ctx_today()) as status,
          (
            select
              json_build_object('id', v.id, 'on', v.planned_on)
            from
              shared_visit v
            where
              v.engagement_id = e.id
              and v.status = 'planned'
              and v.planned_on >= ctx_today()
            order by
              v.planned_on,
              v.id
            limit
              1
          ) as planned,
          coalesce(
            (
              select
                json_agg(
                  json_build_object(
                    'id',
                    v.id,
                    'plannedOn',
                    v.planned_on,
                    'draft',
                    (
                      select
                        json_build_object(
                          'savedAt',
                          d.saved_at,
                          'by',
                          case
                            when d.person_id <> $1 then (
                              select
                                p.name
                              from
                                shared_person p
                              where
                                p.id = d.person_id
                            )
                          end
                        )
                      from
                        shared_visit_draft d
                      where
                        d.visit_id = v.id
                      order by
                        d.person_id <> $1,
                        d.saved_at desc
                      limit
                        1
                    )
                  )
                  order by
                    v.planned_on
                )
              from
                shared_visit v
              where
                v.engagement_id = e.id
                and v.status = 'planned'
                and v.planned_on < ctx_today()
            ),
            '[]'
          ) as missing
        from
          shared_engagement e
          join shared_municipality m on m.code = e.municipality_code
        where
          e.status = 'active'
          and e.id in (
            select
              engagement_id
            from
              mine
          )
          and cadence_status_on(e.cadence_statuses, e.cadence_from, ctx_today()) <> 'onTrack'
        order by
          e.municipality_code,
          e.id`,
    },
  },
});

/** What {@link deskReturned} is asked with. */
export interface DeskReturnedParameters {
  person: string;
}

/** What {@link deskReturned} gives. */
export interface DeskReturnedRow {
  id: string;
  engagementId: string;
  municipality: { code: string; name: string; prefecture: string };
  heldOn: CivilDay;
  comment: string;
  by: string;
  on: CivilDay;
}

/**
 * Records that were sent back (差戻し) to their writer, or to the lead where the writer has left the team. A record has
 * the day on which its visit was held.
 */
export const deskReturned = statement<DeskReturnedParameters, DeskReturnedRow>({
  name: 'deskReturned',
  alternatives: [],
  prepared: true,
  writes: false,
  together: true,
  variants: {
    '': {
      parameters: ['person'],
      text: `
        select
          v.id,
          v.engagement_id as "engagementId",
          json_build_object('code', m.code, 'name', m.name, 'prefecture', m.prefecture) as municipality,
          v.held_on as "heldOn",
          b.comment,
          p.name as by,
          (b.at at time zone 'Asia/Tokyo')::date as "on"
        from
          visit_returned b
          join shared_visit v on v.id = b.visit_id
          join visit_record r on r.visit_id = v.id
          join shared_person p on p.id = b.person_id
          join shared_municipality m on m.code = v.municipality_code
        where
          v.status = 'recorded'
          and (
            r.written_by = $1
            or (
              v.engagement_id in (
                select
                  o.engagement_id
                from
                  own_engagements($1, ctx_today()) o
              )
              and not exists (
                select
                from
                  part_term t
                where
                  t.engagement_id = v.engagement_id
                  and t.person_id = r.written_by
                  and holds_on(t.from_on, t.until_on, ctx_today())
              )
            )
          )
        order by
          b.at,
          v.id`,
    },
  },
});

/** What {@link deskConfirmations} is asked with. */
export interface DeskConfirmationsParameters {
  shown: number;
}

/** What {@link deskConfirmations} gives. */
export interface DeskConfirmationsRow {
  id: string;
  engagementId: string;
  municipality: { code: string; name: string; prefecture: string };
  heldOn: CivilDay;
  writer: string;
  total: number;
}

/**
 * The newest records that wait for the manager's confirmation, and how many there are. Only those that are shown are
 * looked at closely; of a writer whom the reader cannot see there is none.
 */
export const deskConfirmations = statement<DeskConfirmationsParameters, DeskConfirmationsRow>({
  name: 'deskConfirmations',
  alternatives: [],
  prepared: true,
  writes: false,
  together: true,
  variants: {
    '': {
      parameters: ['shown'],
      text: `
        with
          waiting as materialized (
            select
              v.visit_id,
              v.engagement_id,
              v.municipality_code,
              v.held_on,
              v.written_by
            from
              visit_to_confirm v
            where
              v.written_by = any (
                array(
                  select
                    p.id
                  from
                    shared_person p
                )
              )
          )
        select
          v.visit_id as id,
          v.engagement_id as "engagementId",
          json_build_object('code', m.code, 'name', m.name, 'prefecture', m.prefecture) as municipality,
          v.held_on as "heldOn",
          p.name as writer,
          (
            select
              count(*)
            from
              waiting
          ) as total
        from
          (
            select
              *
            from
              waiting
            order by
              held_on desc,
              visit_id desc
            limit
              $1
          ) v
          join shared_person p on p.id = v.written_by
          join shared_municipality m on m.code = v.municipality_code
        order by
          v.held_on desc,
          v.visit_id desc`,
    },
  },
});

/** What {@link deskHandovers} is asked with. */
export interface DeskHandoversParameters {
  person: string;
}

/** What {@link deskHandovers} gives. */
export interface DeskHandoversRow {
  id: string;
  transferId: string;
  state: 'drafting' | 'checked' | 'handedOver' | 'received' | 'done';
  effectiveOn: CivilDay;
  municipality: string;
  incoming: boolean;
  predecessor: string | null;
  successor: string | null;
}

/** Packets that wait for the person to hand over or to receive. */
export const deskHandovers = statement<DeskHandoversParameters, DeskHandoversRow>({
  name: 'deskHandovers',
  alternatives: [],
  prepared: true,
  writes: false,
  together: true,
  variants: {
    '': {
      parameters: ['person'],
      text: `
        select
          h.id,
          h.transfer_id as "transferId",
          h.state,
          h.effective_on as "effectiveOn",
          m.name as municipality,
          h.successor_id is not distinct from $1::uuid as incoming,
          (
            select
              p.name
            from
              shared_person p
            where
              p.id = h.predecessor_id
          ) as predecessor,
          (
            select
              p.name
            from
              shared_person p
            where
              p.id = h.successor_id
          ) as successor
        from
          shared_handover_packet h
          join shared_municipality m on m.code = h.municipality_code
          join shared_transfer t on t.id = h.transfer_id
        where
          (
            h.successor_id = $1
            or h.predecessor_id = $1
          )
          and h.state not in ('received', 'done')
          and t.withdrawn_at is null
        order by
          h.effective_on,
          h.transfer_id,
          h.municipality_code`,
    },
  },
});

/** What {@link deskInherited} is asked with. */
export interface DeskInheritedParameters {
  person: string;
}

/** What {@link deskInherited} gives. */
export interface DeskInheritedRow {
  id: string;
  engagementId: string;
  municipality: { code: string; name: string; prefecture: string };
  programme: string;
  state: 'drafting' | 'checked' | 'handedOver' | 'received' | 'done';
  effectiveOn: CivilDay;
  predecessor: string;
  correction: string;
}

/**
 * Packets that the person has come into and has not received yet, what can be received first. Those still being
 * written count from the effective day on.
 */
export const deskInherited = statement<DeskInheritedParameters, DeskInheritedRow>({
  name: 'deskInherited',
  alternatives: [],
  prepared: true,
  writes: false,
  together: true,
  variants: {
    '': {
      parameters: ['person'],
      text: `
        select
          h.id,
          h.engagement_id as "engagementId",
          json_build_object('code', m.code, 'name', m.name, 'prefecture', m.prefecture) as municipality,
          coalesce(g.name, h.cover_programme, '') as programme,
          h.state,
          h.effective_on as "effectiveOn",
          coalesce(
            (
              select
                p.name
              from
                shared_person p
              where
                p.id = h.predecessor_id
            ),
            ''
          ) as predecessor,
          coalesce(
            (
              select
                v.reason
              from
                shared_handover_version v
              where
                v.packet_id = h.id
              order by
                v.number desc
              limit
                1
            ),
            ''
          ) as correction
        from
          shared_handover_packet h
          join shared_transfer t on t.id = h.transfer_id
          and t.withdrawn_at is null
          join shared_municipality m on m.code = h.municipality_code
          left join shared_engagement e on e.id = h.engagement_id
          left join shared_programme g on g.id = e.programme_id
        where
          h.successor_id = $1
          and (
            h.state = 'handedOver'
            or (
              h.state in ('drafting', 'checked')
              and h.effective_on <= ctx_today()
            )
          )
        order by
          h.state <> 'handedOver',
          h.effective_on,
          h.municipality_code,
          h.id`,
    },
  },
});

/** What {@link deskQuestions} is asked with. */
export interface DeskQuestionsParameters {
  person: string;
}

/** What {@link deskQuestions} gives. */
export interface DeskQuestionsRow {
  id: string;
  transferId: string;
  effectiveOn: CivilDay;
  municipality: string;
  count: number;
  asker: string | null;
}

/** Questions that wait for the person's answer as predecessor. */
export const deskQuestions = statement<DeskQuestionsParameters, DeskQuestionsRow>({
  name: 'deskQuestions',
  alternatives: [],
  prepared: true,
  writes: false,
  together: true,
  variants: {
    '': {
      parameters: ['person'],
      text: `
        select
          h.id,
          h.transfer_id as "transferId",
          h.effective_on as "effectiveOn",
          m.name as municipality,
          count(*) as count,
          min(n.name) as asker
        from
          shared_handover_question q
          join shared_handover_packet h on h.id = q.packet_id
          join shared_transfer t on t.id = h.transfer_id
          and t.withdrawn_at is null
          join shared_municipality m on m.code = h.municipality_code
          left join shared_person n on n.id = q.asked_by
        where
          h.predecessor_id = $1
          and q.answer is null
        group by
          h.id,
          h.transfer_id,
          h.effective_on,
          m.name
        order by
          min(q.asked_at)`,
    },
  },
});

/** What {@link deskAnswers} is asked with. */
export interface DeskAnswersParameters {
  person: string;
  since: Date | string;
}

/** What {@link deskAnswers} gives. */
export interface DeskAnswersRow {
  handoverId: string;
  municipality: string;
  on: CivilDay;
  answerer: string | null;
}

/** Answers to the person's questions since a moment. */
export const deskAnswers = statement<DeskAnswersParameters, DeskAnswersRow>({
  name: 'deskAnswers',
  alternatives: [],
  prepared: true,
  writes: false,
  together: true,
  variants: {
    '': {
      parameters: ['person', 'since'],
      text: `
        select
          h.id as "handoverId",
          m.name as municipality,
          max((q.answered_at at time zone 'Asia/Tokyo')::date) as "on",
          min(n.name) as answerer
        from
          shared_handover_question q
          join shared_handover_packet h on h.id = q.packet_id
          join shared_municipality m on m.code = h.municipality_code
          left join shared_person n on n.id = q.answered_by
        where
          q.asked_by = $1
          and q.answered_at >= $2
        group by
          h.id,
          m.name
        order by
          3 desc`,
    },
  },
});

/** What {@link deskNewcomers} is asked with. */
export interface DeskNewcomersParameters {
  person: string;
  after: CivilDay;
  before: CivilDay;
}

/** What {@link deskNewcomers} gives. */
export interface DeskNewcomersRow {
  engagementId: string;
  municipality: string;
  from: CivilDay;
}

/** Counterparts who are new, or will be soon, in the person's own engagements: who begin between two days. */
export const deskNewcomers = statement<DeskNewcomersParameters, DeskNewcomersRow>({
  name: 'deskNewcomers',
  alternatives: [],
  prepared: true,
  writes: false,
  together: true,
  variants: {
    '': {
      parameters: ['person', 'after', 'before'],
      text: `
        select
          e.id as "engagementId",
          m.name as municipality,
          min(c.from_on) as "from"
        from
          shared_counterpart c
          join shared_engagement e on e.id = c.engagement_id
          join shared_municipality m on m.code = e.municipality_code
        where
          e.id in (
            select
              o.engagement_id
            from
              own_engagements($1, ctx_today()) o
          )
          and e.status <> 'closed'
          and c.from_on between $2 and $3
          and c.from_on > e.started_on
          and (
            c.until_on is null
            or c.until_on >= ctx_today()
          )
        group by
          e.id,
          m.name
        order by
          min(c.from_on) desc,
          m.name`,
    },
  },
});

/** What {@link deskClashes} is asked with. */
export interface DeskClashesParameters {
  managed: ReadonlyArray<number>;
  effectiveSince: CivilDay;
}

/** What {@link deskClashes} gives. */
export interface DeskClashesRow {
  transferId: string;
  engagementId: string;
  on: CivilDay;
  kind: 'part' | 'end';
  role: TeamRole;
  onDay: CivilDay;
  otherDay: CivilDay;
  municipality: string;
  person: string;
  other: string | null;
  leaver: string | null;
}

/**
 * Open terms that have crossed those of transfers, in the offices that the person manages, from an effective day on.
 * What notes a clash (settle_hidden_terms) knows both days.
 */
export const deskClashes = statement<DeskClashesParameters, DeskClashesRow>({
  name: 'deskClashes',
  alternatives: [],
  prepared: true,
  writes: false,
  together: true,
  variants: {
    '': {
      parameters: ['managed', 'effectiveSince'],
      text: `
        select
          c.transfer_id as "transferId",
          c.engagement_id as "engagementId",
          (c.noted_at at time zone 'Asia/Tokyo')::date as "on",
          c.kind,
          c.role,
          c.on_day as "onDay",
          c.other_day as "otherDay",
          m.name as municipality,
          p.name as person,
          o.name as other,
          l.name as leaver
        from
          shared_term_clash c
          join shared_transfer t on t.id = c.transfer_id
          and t.withdrawn_at is null
          join shared_municipality m on m.code = c.municipality_code
          join shared_person p on p.id = c.person_id
          left join shared_person o on o.id = c.other_id
          left join shared_person l on l.id = t.person_id
        where
          c.tenant_id = any ($1::int[])
          and t.effective_on >= $2
        order by
          c.noted_at desc,
          c.id`,
    },
  },
});

/** What {@link deskLeavings} is asked with. */
export interface DeskLeavingsParameters {
  managed: ReadonlyArray<number>;
}

/** What {@link deskLeavings} gives. */
export interface DeskLeavingsRow {
  id: string;
  personId: string;
  name: string;
  effectiveOn: CivilDay;
}

/** The transfers to come of the people of the given offices. */
export const deskLeavings = statement<DeskLeavingsParameters, DeskLeavingsRow>({
  name: 'deskLeavings',
  alternatives: [],
  prepared: true,
  writes: false,
  together: true,
  variants: {
    '': {
      parameters: ['managed'],
      text: `
        select
          t.id,
          t.person_id as "personId",
          p.name,
          t.effective_on as "effectiveOn"
        from
          shared_transfer t
          join shared_person p on p.id = t.person_id
        where
          t.tenant_id = any ($1::int[])
          and t.withdrawn_at is null
          and t.kind <> 'arrival'
          and t.effective_on > ctx_today()
        order by
          t.effective_on,
          t.id`,
    },
  },
});
