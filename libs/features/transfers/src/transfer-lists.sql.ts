// Made from transfer-lists.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';
import type { ListStates } from './transfer-list.response.js';

/** What {@link peopleToList} is asked with. */
export interface PeopleToListParameters {
  today: CivilDay;
  tenant: number;
}

/** What {@link peopleToList} gives. */
export interface PeopleToListRow {
  id: string;
  name: string;
  email: string | null;
  office: string;
  isDisabled: boolean;
  transfers: { kind: 'transfer' | 'retirement' | 'leave' | 'arrival'; effectiveOn: CivilDay }[];
}

/** Everybody of an office whom a list can name, with their transfers of a day and later. */
export const peopleToList = statement<PeopleToListParameters, PeopleToListRow>({
  name: 'peopleToList',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['today', 'tenant'],
      text: `
        select
          p.id,
          p.name,
          p.email,
          o.name as office,
          p.disabled_at is not null as "isDisabled",
          coalesce(
            (
              select
                json_agg(json_build_object('kind', x.kind, 'effectiveOn', x.effective_on))
              from
                transfer x
              where
                x.person_id = p.id
                and x.withdrawn_at is null
                and x.effective_on >= $1
            ),
            '[]'
          ) as transfers
        from
          shared_person p
          join shared_organisation o on o.id = p.organisation_id
        where
          p.tenant_id = $2`,
    },
  },
});

/** What {@link transferLists} is asked with. */
export interface TransferListsParameters {
  today: CivilDay;
  list: string | null;
  after: string | null;
  limit: number;
}

/** What {@link transferLists} gives. */
export interface TransferListsRow {
  id: string;
  version: number;
  name: string;
  registeredAt: string;
  registeredBy: string;
  withdrawn: boolean;
  transfers: number;
  states: ListStates;
  effectiveFrom: CivilDay;
  effectiveUntil: CivilDay;
  atWork: boolean;
  mayConfirm: boolean;
  mayWithdraw: boolean;
}

/**
 * Lists of transfers, the newest first, or the one that `list` names. A transfer of a list can also be confirmed or
 * withdrawn by hand: then the transfer knows better than its row. A list has one transfer at least.
 */
export const transferLists = statement<TransferListsParameters, TransferListsRow>({
  name: 'transferLists',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['today', 'list', 'after', 'limit'],
      text: `
        select
          l.id,
          l.version,
          l.name,
          l.registered_at as "registeredAt",
          coalesce(p.name, '') as "registeredBy",
          l.withdrawn_at is not null as withdrawn,
          r.transfers,
          r.states,
          r."effectiveFrom",
          r."effectiveUntil",
          r."atWork",
          r."mayConfirm",
          r."mayWithdraw"
        from
          transfer_list l
          left join shared_person p on p.id = l.registered_by
          join lateral (
            select
              coalesce(sum(s.n), 0)::int as transfers,
              coalesce(json_object_agg(s.state, s.n), '{}') as states,
              min(s.first) as "effectiveFrom",
              max(s.last) as "effectiveUntil",
              coalesce(bool_or(s.state in ('waiting', 'withdrawing')), false) as "atWork",
              coalesce(
                bool_or(
                  s.state in ('registered', 'refused')
                  and s.last >= $1
                ),
                false
              ) as "mayConfirm",
              coalesce(
                bool_or(
                  s.state <> 'withdrawn'
                  and s.last > $1
                ),
                false
              ) as "mayWithdraw"
            from
              (
                select
                  case
                    when x.withdrawn_at is not null then 'withdrawn'
                    when x.confirmed_at is not null
                    and r.state in ('registered', 'refused') then 'confirmed'
                    else r.state
                  end as state,
                  count(*)::int as n,
                  min(x.effective_on) as first,
                  max(x.effective_on) as last
                from
                  transfer_list_row r
                  join transfer x on x.id = r.transfer_id
                where
                  r.list_id = l.id
                group by
                  1
              ) s
          ) r on true
        where
          (
            $2::uuid is null
            or l.id = $2
          )
          and (
            $3::uuid is null
            or l.id < $3
          )
        order by
          l.id desc
        limit
          $4`,
    },
  },
});

/** What {@link transferListRows} is asked with. */
export interface TransferListRowsParameters {
  list: string;
}

/** What {@link transferListRows} gives. */
export interface TransferListRowsRow {
  transferId: string;
  number: number;
  successorId: string | null;
  interimId: string | null;
  refusal: { ja: string[]; en: string[] } | null;
  personId: string;
  personName: string;
  organisation: string;
  kind: 'transfer' | 'retirement' | 'leave' | 'arrival';
  announcedOn: CivilDay;
  effectiveOn: CivilDay;
  destination: string;
  successorName: string | null;
  interimName: string | null;
  confirmed: boolean;
  state: 'withdrawn' | 'confirmed' | 'registered' | 'waiting' | 'refused' | 'withdrawing';
}

/** The rows of a list, each with its transfer, in the order of the file. */
export const transferListRows = statement<TransferListRowsParameters, TransferListRowsRow>({
  name: 'transferListRows',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['list'],
      text: `
        select
          r.transfer_id as "transferId",
          r.number,
          r.successor_id as "successorId",
          r.interim_id as "interimId",
          r.refusal,
          x.person_id as "personId",
          p.name as "personName",
          o.name as organisation,
          x.kind,
          x.announced_on as "announcedOn",
          x.effective_on as "effectiveOn",
          x.destination,
          s.name as "successorName",
          i.name as "interimName",
          x.confirmed_at is not null as confirmed,
          case
            when x.withdrawn_at is not null then 'withdrawn'
            when x.confirmed_at is not null
            and r.state in ('registered', 'refused') then 'confirmed'
            else r.state
          end as state
        from
          transfer_list_row r
          join transfer x on x.id = r.transfer_id
          join shared_person p on p.id = x.person_id
          join shared_organisation o on o.id = p.organisation_id
          left join shared_person s on s.id = r.successor_id
          left join shared_person i on i.id = r.interim_id
        where
          r.list_id = $1
        order by
          r.number`,
    },
  },
});

/** What {@link lockTransferList} is asked with. */
export interface LockTransferListParameters {
  list: string;
}

/** What {@link lockTransferList} gives. */
export type LockTransferListRow = Record<string, never>;

/** Locks a list until the transaction ends. */
export const lockTransferList = statement<LockTransferListParameters, LockTransferListRow>({
  name: 'lockTransferList',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['list'],
      text: `
        select
        from
          transfer_list l
        where
          l.id = $1
        for update`,
    },
  },
});

/** What {@link officeOfList} is asked with. */
export interface OfficeOfListParameters {
  list: string;
}

/** What {@link officeOfList} gives. */
export interface OfficeOfListRow {
  tenantId: number;
}

/** Of which office a list is. */
export const officeOfList = statement<OfficeOfListParameters, OfficeOfListRow>({
  name: 'officeOfList',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['list'],
      text: `
        select
          l.tenant_id as "tenantId"
        from
          transfer_list l
        where
          l.id = $1`,
    },
  },
});

/** What {@link askForConfirmation} is asked with. */
export interface AskForConfirmationParameters {
  list: string;
  today: CivilDay;
}

/** What {@link askForConfirmation} gives. */
export type AskForConfirmationRow = Record<string, never>;

/** Asks for the confirmation of every row of a list that is not confirmed yet and whose day has not passed. */
export const askForConfirmation = statement<AskForConfirmationParameters, AskForConfirmationRow>({
  name: 'askForConfirmation',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['list', 'today'],
      text: `
        update transfer_list_row r
        set
          state = 'waiting',
          refusal = null
        from
          transfer x
        where
          x.id = r.transfer_id
          and r.list_id = $1
          and r.state in ('registered', 'refused')
          and x.withdrawn_at is null
          and x.confirmed_at is null
          and x.effective_on >= $2`,
    },
  },
});

/** What {@link withdrawRegistered} is asked with. */
export interface WithdrawRegisteredParameters {
  now: Date | string;
  list: string;
  today: CivilDay;
}

/** What {@link withdrawRegistered} gives. */
export interface WithdrawRegisteredRow {
  personId: string;
  kind: 'transfer' | 'retirement' | 'leave' | 'arrival';
  effectiveOn: CivilDay;
}

/** Withdraws the transfers of a list that were only registered; those that are gone. */
export const withdrawRegistered = statement<WithdrawRegisteredParameters, WithdrawRegisteredRow>({
  name: 'withdrawRegistered',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['now', 'list', 'today'],
      text: `
        with
          gone as (
            update transfer x
            set
              withdrawn_at = $1,
              version = x.version + 1
            from
              transfer_list_row r
            where
              r.transfer_id = x.id
              and r.list_id = $2
              and x.withdrawn_at is null
              and x.confirmed_at is null
              and x.effective_on >= $3
            returning
              x.id,
              x.person_id,
              x.kind,
              x.effective_on
          )
        update transfer_list_row r
        set
          state = 'withdrawn',
          refusal = null,
          settled_at = $1
        from
          gone
        where
          gone.id = r.transfer_id
        returning
          gone.person_id as "personId",
          gone.kind,
          gone.effective_on as "effectiveOn"`,
    },
  },
});

/** What {@link askForWithdrawal} is asked with. */
export interface AskForWithdrawalParameters {
  list: string;
  today: CivilDay;
}

/** What {@link askForWithdrawal} gives. */
export type AskForWithdrawalRow = Record<string, never>;

/** Asks for the withdrawal of the transfers of a list that were confirmed, before their day. */
export const askForWithdrawal = statement<AskForWithdrawalParameters, AskForWithdrawalRow>({
  name: 'askForWithdrawal',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['list', 'today'],
      text: `
        update transfer_list_row r
        set
          state = 'withdrawing',
          refusal = null
        from
          transfer x
        where
          x.id = r.transfer_id
          and r.list_id = $1
          and x.withdrawn_at is null
          and x.confirmed_at is not null
          and x.effective_on > $2`,
    },
  },
});

/** What {@link closeTransferList} is asked with. */
export interface CloseTransferListParameters {
  now: Date | string;
  list: string;
}

/** What {@link closeTransferList} gives. */
export type CloseTransferListRow = Record<string, never>;

/** Withdraws a list of which no transfer stands, so that its file can be sent again. */
export const closeTransferList = statement<CloseTransferListParameters, CloseTransferListRow>({
  name: 'closeTransferList',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['now', 'list'],
      text: `
        update transfer_list l
        set
          withdrawn_at = $1
        where
          l.id = $2
          and l.withdrawn_at is null
          and not exists (
            select
            from
              transfer_list_row r
              join transfer x on x.id = r.transfer_id
            where
              r.list_id = l.id
              and x.withdrawn_at is null
          )`,
    },
  },
});
