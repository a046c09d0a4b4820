// Made from dispatch-reminders.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay, DispatchState, ReminderStep } from '@banso/domain';

/** What {@link watchedDispatches} is asked with. */
export interface WatchedDispatchesParameters {
  dispatches: ReadonlyArray<string>;
}

/** What {@link watchedDispatches} gives. */
export interface WatchedDispatchesRow {
  id: string;
  tenantId: number;
  municipalityCode: string;
  engagementId: string | null;
  programmeId: string | null;
  state: DispatchState;
  askedOn: CivilDay | null;
  heldOn: CivilDay | null;
  requester: string;
  expert: string;
  expertSignsIn: boolean;
  holder: string | null;
}

/** Dispatches with what reminders about them go by, as far as the actor sees the needs behind them: an expert sees none. */
export const watchedDispatches = statement<WatchedDispatchesParameters, WatchedDispatchesRow>({
  name: 'watchedDispatches',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['dispatches'],
      text: `
        select
          d.id,
          d.tenant_id as "tenantId",
          d.municipality_code as "municipalityCode",
          d.engagement_id as "engagementId",
          (
            select
              e.programme_id
            from
              shared_engagement e
            where
              e.id = d.engagement_id
          ) as "programmeId",
          d.state,
          (d.asked_at at time zone 'Asia/Tokyo')::date as "askedOn",
          d.held_on as "heldOn",
          d.requested_by as requester,
          d.expert_id as expert,
          exists (
            select
            from
              expert_at_desk x
            where
              x.person_id = d.expert_id
              and x.tenant_id = d.tenant_id
          ) as "expertSignsIn",
          (
            select
              h.person_id
            from
              shared_need_holder h
            where
              h.need_id = d.need_id
              and h.from_on <= ctx_today()
            order by
              h.from_on desc,
              h.id desc
            limit
              1
          ) as holder
        from
          shared_dispatch d
          join shared_need n on n.id = d.need_id
        where
          d.id = any ($1::uuid[])`,
    },
  },
});

/** What {@link statesOfDispatches} is asked with. */
export interface StatesOfDispatchesParameters {
  dispatches: ReadonlyArray<string>;
}

/** What {@link statesOfDispatches} gives. */
export interface StatesOfDispatchesRow {
  id: string;
  state: DispatchState;
  askedOn: CivilDay | null;
  heldOn: CivilDay | null;
}

/** In which state dispatches are, for whoever may see them. */
export const statesOfDispatches = statement<StatesOfDispatchesParameters, StatesOfDispatchesRow>({
  name: 'statesOfDispatches',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['dispatches'],
      text: `
        select
          d.id,
          d.state,
          (d.asked_at at time zone 'Asia/Tokyo')::date as "askedOn",
          d.held_on as "heldOn"
        from
          shared_dispatch d
        where
          d.id = any ($1::uuid[])`,
    },
  },
});

/** What {@link dispatchesToWatch} is asked with. */
export interface DispatchesToWatchParameters {
  tenant: number;
}

/** What {@link dispatchesToWatch} gives. */
export interface DispatchesToWatchRow {
  id: string;
}

/** Every dispatch of an office that waits for somebody, or about which a reminder stands. */
export const dispatchesToWatch = statement<DispatchesToWatchParameters, DispatchesToWatchRow>({
  name: 'dispatchesToWatch',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant'],
      text: `
        select
          d.id
        from
          shared_dispatch d
        where
          d.tenant_id = $1
          and d.state in ('asked', 'held')
        union
        select
          r.subject_id
        from
          reminder r
        where
          r.tenant_id = $1
          and r.state in ('open', 'acknowledged')
          and r.subject_kind in ('dispatchUnanswered', 'dispatchReport')`,
    },
  },
});

/** What {@link storedDispatchReminders} is asked with. */
export interface StoredDispatchRemindersParameters {
  dispatches: ReadonlyArray<string>;
  dueDays: ReadonlyArray<CivilDay>;
}

/** What {@link storedDispatchReminders} gives. */
export interface StoredDispatchRemindersRow {
  id: string;
  subjectKind: 'visitDue' | 'plannedVisit' | 'recordMissing' | 'unconfirmed' | 'actionItem' | 'handover' | 'peerConsent' | 'dispatchUnanswered' | 'dispatchReport';
  subjectId: string;
  step: ReminderStep;
  occurrence: number;
  dueOn: CivilDay;
  recipient: string;
  state: 'open' | 'acknowledged' | 'superseded' | 'resolved';
}

/** What is written down of dispatches: the reminders that stand, and those for certain days. */
export const storedDispatchReminders = statement<StoredDispatchRemindersParameters, StoredDispatchRemindersRow>({
  name: 'storedDispatchReminders',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['dispatches', 'dueDays'],
      text: `
        select
          r.id,
          r.subject_kind as "subjectKind",
          r.subject_id as "subjectId",
          r.step,
          r.occurrence,
          r.due_on as "dueOn",
          r.person_id as recipient,
          r.state
        from
          reminder r
        where
          r.subject_kind in ('dispatchUnanswered', 'dispatchReport')
          and r.subject_id = any ($1::uuid[])
          and (
            r.state in ('open', 'acknowledged')
            or r.due_on = any ($2::date[])
          )`,
    },
  },
});

/** What {@link settleOwnDispatch} is asked with. */
export interface SettleOwnDispatchParameters {
  dispatch: string;
  kinds: ReadonlyArray<string>;
}

/** What {@link settleOwnDispatch} gives. */
export interface SettleOwnDispatchRow {
  settled: number | null;
}

/** Resolves the reminders about an expert's own dispatch whose cause is gone. */
export const settleOwnDispatch = statement<SettleOwnDispatchParameters, SettleOwnDispatchRow>({
  name: 'settleOwnDispatch',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['dispatch', 'kinds'],
      text: `
        select
          settle_dispatch_reminders($1, $2::text[]) as settled`,
    },
  },
});
