// Made from dispatches.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay, DispatchMode, SupportType } from '@banso/domain';
import type { LetterContent } from './letter.js';

/** What {@link dispatches} is asked with. */
export interface DispatchesParameters {
  afterDay: CivilDay;
  afterId: string;
  only?: string | undefined;
  state?: string | undefined;
  mine?: string | undefined;
  from?: CivilDay | undefined;
  until?: CivilDay | undefined;
  engagement?: string | undefined;
  limit: number;
}

/** What {@link dispatches} gives. */
export interface DispatchesRow {
  id: string;
  version: number;
  needId: string;
  engagementId: string | null;
  municipality: { code: string; name: string; prefecture: string };
  purpose: string;
  place: string;
  mode: DispatchMode;
  professions: string[] | Array<string | null>;
  expert: { id: string; name: string };
  organisation: string;
  isLead: boolean;
  plannedOn: CivilDay;
  state: 'requested' | 'approved' | 'asked' | 'accepted' | 'held' | 'reported' | 'done' | 'declined' | 'cancelled';
  askedAt: string | null;
  heldOn: CivilDay | null;
  supportTypes: SupportType[];
  visitId: string | null;
  letterYear: number | null;
  letterNumber: number | null;
  askedOn: CivilDay | null;
  feeClass: string | null;
  feeYen: number | null;
  travelYen: number | null;
}

/**
 * Dispatches by the days they are planned for, behind the place where the page before ended. To an expert the need is
 * told as the letter told it.
 */
export const dispatches = statement<DispatchesParameters, DispatchesRow>({
  name: 'dispatches',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['afterDay', 'afterId', 'only', 'state', 'mine', 'from', 'until', 'engagement', 'limit'],
      text: `
        select
          d.id,
          d.version,
          d.need_id as "needId",
          d.engagement_id as "engagementId",
          json_build_object('code', m.code, 'name', m.name, 'prefecture', m.prefecture) as municipality,
          coalesce(n.purpose, l.content ->> 'purpose') as purpose,
          coalesce(n.place, l.content ->> 'place') as place,
          coalesce(n.mode, l.content ->> 'mode') as mode,
          coalesce(
            n.professions,
            array(
              select
                jsonb_array_elements_text(l.content -> 'professions')
            )
          ) as professions,
          json_build_object('id', p.id, 'name', p.name) as expert,
          o.name as organisation,
          d.is_lead as "isLead",
          d.planned_on as "plannedOn",
          d.state,
          d.asked_at as "askedAt",
          d.held_on as "heldOn",
          d.support_types as "supportTypes",
          d.visit_id as "visitId",
          l.fiscal_year as "letterYear",
          l.number as "letterNumber",
          l.asked_on as "askedOn",
          d.fee_class as "feeClass",
          d.fee_yen as "feeYen",
          d.travel_yen as "travelYen"
        from
          dispatch d
          join shared_municipality m on m.code = d.municipality_code
          join shared_person p on p.id = d.expert_id
          join shared_organisation o on o.id = p.organisation_id
          left join need n on n.id = d.need_id
          left join dispatch_letter l on l.dispatch_id = d.id
        where
          (d.planned_on, d.id) > ($1::date, $2::uuid)
          /*filter only*/
          and d.id = $3::uuid /*end*/
          /*filter state*/
          and d.state = $4 /*end*/
          /*filter mine*/
          and (
            d.expert_id = $5::uuid
            or d.requested_by = $5::uuid
            or $5::uuid = (
              select
                h.person_id
              from
                need_holder h
              where
                h.need_id = d.need_id
                and h.from_on <= ctx_today()
              order by
                h.from_on desc,
                h.id desc
              limit
                1
            )
          ) /*end*/
          /*filter from*/
          and d.planned_on >= $6::date /*end*/
          /*filter until*/
          and d.planned_on <= $7::date /*end*/
          /*filter engagement*/
          and d.engagement_id = $8::uuid /*end*/
        order by
          d.planned_on,
          d.id
        limit
          $9`,
    },
  },
});

/** What {@link stepsOfDispatch} is asked with. */
export interface StepsOfDispatchParameters {
  dispatch: string;
}

/** What {@link stepsOfDispatch} gives. */
export interface StepsOfDispatchRow {
  kind: 'requested' | 'approved' | 'asked' | 'accepted' | 'declined' | 'held' | 'reported' | 'reportAccepted' | 'cancelled';
  by: { id: string; name: string };
  at: string;
  reason: string;
}

/** What happened to a dispatch, in order. */
export const stepsOfDispatch = statement<StepsOfDispatchParameters, StepsOfDispatchRow>({
  name: 'stepsOfDispatch',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['dispatch'],
      text: `
        select
          s.kind,
          json_build_object('id', p.id, 'name', p.name) as by,
          s.at,
          s.reason
        from
          dispatch_step s
          join shared_person p on p.id = s.person_id
        where
          s.dispatch_id = $1
        order by
          s.at,
          s.id`,
    },
  },
});

/** What {@link reportsOfDispatch} is asked with. */
export interface ReportsOfDispatchParameters {
  dispatch: string;
}

/** What {@link reportsOfDispatch} gives. */
export interface ReportsOfDispatchRow {
  version: number;
  onCase: string;
  onSheet: string;
  onConduct: string;
  followUp: string;
  by: { id: string; name: string };
  writtenAt: string;
}

/** The versions of a dispatch's report, newest first. */
export const reportsOfDispatch = statement<ReportsOfDispatchParameters, ReportsOfDispatchRow>({
  name: 'reportsOfDispatch',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['dispatch'],
      text: `
        select
          r.version,
          r.on_case as "onCase",
          r.on_sheet as "onSheet",
          r.on_conduct as "onConduct",
          r.follow_up as "followUp",
          json_build_object('id', p.id, 'name', p.name) as by,
          r.written_at as "writtenAt"
        from
          dispatch_report r
          join shared_person p on p.id = r.written_by
        where
          r.dispatch_id = $1
        order by
          r.version desc`,
    },
  },
});

/** What {@link dispatchFacts} is asked with. */
export interface DispatchFactsParameters {
  dispatch: string;
}

/** What {@link dispatchFacts} gives. */
export interface DispatchFactsRow {
  id: string;
  version: number;
  state: 'requested' | 'approved' | 'asked' | 'accepted' | 'held' | 'reported' | 'done' | 'declined' | 'cancelled';
  tenantId: number;
  municipalityCode: string;
  engagementId: string | null;
  needId: string;
  expertId: string;
  requestedBy: string;
  approvalSteps: number;
  plannedOn: CivilDay;
  heldOn: CivilDay | null;
  visitId: string | null;
  askedOn: CivilDay | null;
  approvers: string[];
  lastTerm: { from: CivilDay; until: CivilDay | null } | null;
  signsIn: boolean;
  lastReport: number | null;
}

/** What the rule of a dispatch's life needs to know; `lastTerm` is the expert's term in that role which ends last. */
export const dispatchFacts = statement<DispatchFactsParameters, DispatchFactsRow>({
  name: 'dispatchFacts',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['dispatch'],
      text: `
        select
          d.id,
          d.version,
          d.state,
          d.tenant_id as "tenantId",
          d.municipality_code as "municipalityCode",
          d.engagement_id as "engagementId",
          d.need_id as "needId",
          d.expert_id as "expertId",
          d.requested_by as "requestedBy",
          d.approval_steps as "approvalSteps",
          d.planned_on as "plannedOn",
          d.held_on as "heldOn",
          d.visit_id as "visitId",
          (d.asked_at at time zone 'Asia/Tokyo')::date as "askedOn",
          array(
            select
              s.person_id
            from
              dispatch_step s
            where
              s.dispatch_id = d.id
              and s.kind = 'approved'
          ) as approvers,
          (
            select
              json_build_object('from', r.from_on, 'until', r.until_on)
            from
              role_term r
            where
              r.person_id = d.expert_id
              and r.tenant_id = d.tenant_id
              and r.role = 'expert'
            order by
              r.until_on desc nulls first,
              r.from_on
            limit
              1
          ) as "lastTerm",
          exists (
            select
            from
              expert_at_desk x
            where
              x.person_id = d.expert_id
              and x.tenant_id = d.tenant_id
          ) as "signsIn",
          (
            select
              max(r.version)
            from
              dispatch_report r
            where
              r.dispatch_id = d.id
          ) as "lastReport"
        from
          dispatch d
        where
          d.id = $1`,
    },
  },
});

/** What {@link lockDispatch} is asked with. */
export interface LockDispatchParameters {
  dispatch: string;
}

/** What {@link lockDispatch} gives. */
export interface LockDispatchRow {
  version: number;
}

/** Keeps a dispatch for this transaction; nothing for whoever may not write it. */
export const lockDispatch = statement<LockDispatchParameters, LockDispatchRow>({
  name: 'lockDispatch',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['dispatch'],
      text: `
        select
          version
        from
          dispatch
        where
          id = $1
        for update`,
    },
  },
});

/** What {@link letterFacts} is asked with. */
export interface LetterFactsParameters {
  dispatch: string;
}

/** What {@link letterFacts} gives. */
export interface LetterFactsRow {
  purpose: string;
  professions: string[];
  place: string;
  mode: 'onSite' | 'online';
  plannedOn: CivilDay;
  isLead: boolean;
  expert: string;
  post: string | null;
  profession: string | null;
  organisation: string;
  municipality: string;
  isMeeting: boolean;
  programme: string | null;
  office: string;
}

/** What a letter says: to whom, for what, when and where, from which office. */
export const letterFacts = statement<LetterFactsParameters, LetterFactsRow>({
  name: 'letterFacts',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['dispatch'],
      text: `
        select
          n.purpose,
          n.professions,
          n.place,
          n.mode,
          d.planned_on as "plannedOn",
          d.is_lead as "isLead",
          p.name as expert,
          p.post,
          p.profession,
          o.name as organisation,
          m.prefecture || m.name as municipality,
          n.engagement_id is null as "isMeeting",
          (
            select
              g.name
            from
              shared_engagement e
              join shared_programme g on g.id = e.programme_id
            where
              e.id = n.engagement_id
          ) as programme,
          t.name as office
        from
          dispatch d
          join need n on n.id = d.need_id
          join shared_person p on p.id = d.expert_id
          join shared_organisation o on o.id = p.organisation_id
          join shared_municipality m on m.code = d.municipality_code
          join shared_tenant t on t.id = d.tenant_id
        where
          d.id = $1`,
    },
  },
});

/** What {@link letterOf} is asked with. */
export interface LetterOfParameters {
  dispatch: string;
}

/** What {@link letterOf} gives. */
export interface LetterOfRow {
  fiscalYear: number;
  number: number | null;
  askedOn: CivilDay;
  content: LetterContent;
}

/** A letter as it went out. */
export const letterOf = statement<LetterOfParameters, LetterOfRow>({
  name: 'letterOf',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['dispatch'],
      text: `
        select
          fiscal_year as "fiscalYear",
          number,
          asked_on as "askedOn",
          content
        from
          dispatch_letter
        where
          dispatch_id = $1`,
    },
  },
});

/** What {@link feeOf} is asked with. */
export interface FeeOfParameters {
  expert: string;
}

/** What {@link feeOf} gives. */
export interface FeeOfRow {
  name: string;
  feeYen: number;
  travelYen: number;
}

/** What an expert is paid for a dispatch that is carried out today. */
export const feeOf = statement<FeeOfParameters, FeeOfRow>({
  name: 'feeOf',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['expert'],
      text: `
        select
          f.name,
          f.fee_yen as "feeYen",
          f.travel_yen as "travelYen"
        from
          expert x
          join fee_class f on f.id = x.fee_class_id
        where
          x.person_id = $1`,
    },
  },
});

/** What {@link summaryOf} is asked with. */
export interface SummaryOfParameters {
  dispatch: string;
}

/** What {@link summaryOf} gives. */
export interface SummaryOfRow {
  summary: unknown;
}

/** The public summary of a dispatch's engagement. */
export const summaryOf = statement<SummaryOfParameters, SummaryOfRow>({
  name: 'summaryOf',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['dispatch'],
      text: `
        select
          dispatch_summary($1) as summary`,
    },
  },
});

/** What {@link payments} is asked with. */
export interface PaymentsParameters {
  from: CivilDay;
  until: CivilDay;
}

/** What {@link payments} gives. */
export interface PaymentsRow {
  id: string;
  heldOn: CivilDay | null;
  municipality: string;
  expert: { id: string; name: string };
  organisation: string;
  profession: string | null;
  feeClass: string | null;
  feeYen: number | null;
  travelYen: number | null;
  letterYear: number | null;
  letterNumber: number | null;
  letterAskedOn: CivilDay | null;
}

/** What is to be paid for dispatches that were carried out from a day until another. */
export const payments = statement<PaymentsParameters, PaymentsRow>({
  name: 'payments',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['from', 'until'],
      text: `
        select
          d.id,
          d.held_on as "heldOn",
          m.prefecture || m.name as municipality,
          json_build_object('id', p.id, 'name', p.name) as expert,
          o.name as organisation,
          p.profession,
          d.fee_class as "feeClass",
          d.fee_yen as "feeYen",
          d.travel_yen as "travelYen",
          l.fiscal_year as "letterYear",
          l.number as "letterNumber",
          l.asked_on as "letterAskedOn"
        from
          dispatch d
          join shared_municipality m on m.code = d.municipality_code
          join shared_person p on p.id = d.expert_id
          join shared_organisation o on o.id = p.organisation_id
          left join dispatch_letter l on l.dispatch_id = d.id
        where
          d.held_on between $1::date and $2::date
        order by
          d.held_on,
          p.kana,
          d.id`,
    },
  },
});

/** What {@link dispatchesOfYear} is asked with. */
export interface DispatchesOfYearParameters {
  from: CivilDay;
  until: CivilDay;
  limit: number | null;
}

/** What {@link dispatchesOfYear} gives. */
export interface DispatchesOfYearRow {
  id: string;
  plannedOn: CivilDay;
  heldOn: CivilDay | null;
  municipality: string;
  isMeeting: boolean;
  purpose: string;
  expert: string;
  organisation: string;
  profession: string | null;
  isLead: boolean;
  state: 'requested' | 'approved' | 'asked' | 'accepted' | 'held' | 'reported' | 'done' | 'declined' | 'cancelled';
  letterYear: number | null;
  letterNumber: number | null;
  feeYen: number | null;
  travelYen: number | null;
  reason: string | null;
}

/** Every dispatch that is planned for a day from one until another, with how it ended and why. */
export const dispatchesOfYear = statement<DispatchesOfYearParameters, DispatchesOfYearRow>({
  name: 'dispatchesOfYear',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['from', 'until', 'limit'],
      text: `
        select
          d.id,
          d.planned_on as "plannedOn",
          d.held_on as "heldOn",
          m.prefecture || m.name as municipality,
          n.engagement_id is null as "isMeeting",
          n.purpose,
          p.name as expert,
          o.name as organisation,
          p.profession,
          d.is_lead as "isLead",
          d.state,
          l.fiscal_year as "letterYear",
          l.number as "letterNumber",
          d.fee_yen as "feeYen",
          d.travel_yen as "travelYen",
          (
            select
              s.reason
            from
              dispatch_step s
            where
              s.dispatch_id = d.id
              and s.kind in ('declined', 'cancelled')
            order by
              s.at desc,
              s.id desc
            limit
              1
          ) as reason
        from
          dispatch d
          join need n on n.id = d.need_id
          join shared_municipality m on m.code = d.municipality_code
          join shared_person p on p.id = d.expert_id
          join shared_organisation o on o.id = p.organisation_id
          left join dispatch_letter l on l.dispatch_id = d.id
        where
          d.planned_on between $1::date and $2::date
        order by
          d.planned_on,
          d.id
        limit
          $3`,
    },
  },
});

/** What {@link tellAskedExpert} is asked with. */
export interface TellAskedExpertParameters {
  dispatch: string;
  mail: string;
  domain: string;
}

/** What {@link tellAskedExpert} gives. */
export interface TellAskedExpertRow {
  told: boolean;
}

/** Tells an expert by mail that they are asked; nothing where they have no address. */
export const tellAskedExpert = statement<TellAskedExpertParameters, TellAskedExpertRow>({
  name: 'tellAskedExpert',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['dispatch', 'mail', 'domain'],
      text: `
        select
          tell_asked_expert($1, $2, $3) is null as told`,
    },
  },
});
