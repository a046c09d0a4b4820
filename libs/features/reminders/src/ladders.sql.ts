// Made from ladders.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { LadderNumbers } from '@banso/domain';

/** What {@link ladderSets} is asked with. */
export interface LadderSetsParameters {
  tenants: ReadonlyArray<number>;
}

/** What {@link ladderSets} gives. */
export interface LadderSetsRow {
  tenantId: number;
  programmeId: string | null;
  numbers: LadderNumbers;
}

/** The numbers that offices and their programmes have chosen, an office's own before those of its programmes. */
export const ladderSets = statement<LadderSetsParameters, LadderSetsRow>({
  name: 'ladderSets',
  alternatives: [],
  prepared: true,
  writes: false,
  together: true,
  variants: {
    '': {
      parameters: ['tenants'],
      text: `
        select
          l.tenant_id as "tenantId",
          l.programme_id as "programmeId",
          l.numbers
        from
          reminder_ladder l
        where
          l.tenant_id = any ($1::int[])
        order by
          l.programme_id nulls first`,
    },
  },
});

/** What {@link ladderChosen} is asked with. */
export interface LadderChosenParameters {
  tenant: number;
  programme: string | null;
}

/** What {@link ladderChosen} gives. */
export interface LadderChosenRow {
  numbers: LadderNumbers;
  version: number;
  changedAt: string;
  changedBy: string | null;
}

/** The numbers that an office, or one of its programmes, has chosen, and who chose them when. */
export const ladderChosen = statement<LadderChosenParameters, LadderChosenRow>({
  name: 'ladderChosen',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant', 'programme'],
      text: `
        select
          l.numbers,
          l.version,
          l.changed_at as "changedAt",
          (
            select
              p.name
            from
              shared_person p
            where
              p.id = l.changed_by
          ) as "changedBy"
        from
          reminder_ladder l
        where
          l.tenant_id = $1
          and l.programme_id is not distinct from $2::uuid`,
    },
  },
});

/** What {@link lockLadders} is asked with. */
export interface LockLaddersParameters {
  tenant: number;
}

/** What {@link lockLadders} gives. */
export interface LockLaddersRow {
  pg_advisory_xact_lock: null;
}

/** Lets whoever else changes a ladder of the office wait until the transaction ends. */
export const lockLadders = statement<LockLaddersParameters, LockLaddersRow>({
  name: 'lockLadders',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant'],
      text: `
        select
          pg_advisory_xact_lock(hashtext ('banso ladder'), $1)`,
    },
  },
});

/** What {@link putLadder} is asked with. */
export interface PutLadderParameters {
  id: string;
  tenant: number;
  programme: string | null;
  numbers: string;
  person: string;
  now: Date | string;
}

/** What {@link putLadder} gives. */
export type PutLadderRow = Record<string, never>;

/** Puts numbers in place of those that an office, or one of its programmes, has. */
export const putLadder = statement<PutLadderParameters, PutLadderRow>({
  name: 'putLadder',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['id', 'tenant', 'programme', 'numbers', 'person', 'now'],
      text: `
        insert into
          reminder_ladder (id, tenant_id, programme_id, numbers, changed_by, changed_at)
        values
          ($1, $2, $3, $4, $5, $6)
        on conflict (tenant_id, programme_id) do update
        set
          numbers = excluded.numbers,
          changed_by = excluded.changed_by,
          changed_at = excluded.changed_at,
          version = reminder_ladder.version + 1`,
    },
  },
});

/** What {@link engagementsOfLadder} is asked with. */
export interface EngagementsOfLadderParameters {
  tenant: number;
  programme: string | null;
  limit: number;
}

/** What {@link engagementsOfLadder} gives. */
export interface EngagementsOfLadderRow {
  id: string;
}

/** The open engagements of an office, or of one of its programmes, at most so many. */
export const engagementsOfLadder = statement<EngagementsOfLadderParameters, EngagementsOfLadderRow>({
  name: 'engagementsOfLadder',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant', 'programme', 'limit'],
      text: `
        select
          e.id
        from
          shared_engagement e
        where
          e.tenant_id = $1
          and e.status <> 'closed'
          and (
            $2::uuid is null
            or e.programme_id = $2
          )
        limit
          $3`,
    },
  },
});

/** What {@link countEngagementsOfLadder} is asked with. */
export interface CountEngagementsOfLadderParameters {
  tenant: number;
  programme: string | null;
}

/** What {@link countEngagementsOfLadder} gives. */
export interface CountEngagementsOfLadderRow {
  n: number;
}

/** How many they are. */
export const countEngagementsOfLadder = statement<CountEngagementsOfLadderParameters, CountEngagementsOfLadderRow>({
  name: 'countEngagementsOfLadder',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant', 'programme'],
      text: `
        select
          count(*) as n
        from
          shared_engagement e
        where
          e.tenant_id = $1
          and e.status <> 'closed'
          and (
            $2::uuid is null
            or e.programme_id = $2
          )`,
    },
  },
});

/** What {@link programmeOfLadder} is asked with. */
export interface ProgrammeOfLadderParameters {
  programme: string;
  tenant: number;
}

/** What {@link programmeOfLadder} gives. */
export interface ProgrammeOfLadderRow {
  id: string;
}

/** A programme that the office can have a ladder for; none where it cannot. */
export const programmeOfLadder = statement<ProgrammeOfLadderParameters, ProgrammeOfLadderRow>({
  name: 'programmeOfLadder',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['programme', 'tenant'],
      text: `
        select
          g.id
        from
          shared_programme g
        where
          g.id = $1
          and (
            g.tenant_id is null
            or g.tenant_id = $2
          )`,
    },
  },
});

/** What {@link programmesOfLadders} is asked with. */
export interface ProgrammesOfLaddersParameters {
  programmes: ReadonlyArray<string>;
}

/** What {@link programmesOfLadders} gives. */
export interface ProgrammesOfLaddersRow {
  id: string;
  name: string;
}

/** What programmes are called. */
export const programmesOfLadders = statement<ProgrammesOfLaddersParameters, ProgrammesOfLaddersRow>({
  name: 'programmesOfLadders',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['programmes'],
      text: `
        select
          g.id,
          g.name
        from
          shared_programme g
        where
          g.id = any ($1::uuid[])`,
    },
  },
});
