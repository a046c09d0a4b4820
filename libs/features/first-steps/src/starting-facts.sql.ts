// Made from starting-facts.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';

/** What {@link placesToName} is asked with. */
export interface PlacesToNameParameters {
  tenant: number;
}

/** What {@link placesToName} gives. */
export interface PlacesToNameRow {
  id: string;
  name: string;
  also: string[];
}

/** The municipalities that the office supports, with the ways to name each. */
export const placesToName = statement<PlacesToNameParameters, PlacesToNameRow>({
  name: 'placesToName',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant'],
      text: `
        select
          m.code as id,
          m.name,
          array[m.code, f.name || m.name] as also
        from
          shared_tenant_field i
          join shared_prefecture f on f.code = i.prefecture_code
          join shared_municipality m on m.prefecture_code = f.code
        where
          i.tenant_id = $1`,
    },
  },
});

/** What {@link programmesToName} is asked with. */
export interface ProgrammesToNameParameters {
  tenant: number;
}

/** What {@link programmesToName} gives. */
export interface ProgrammesToNameRow {
  id: string;
  name: string;
}

/** The programmes that the office founded or carries, whenever they run. */
export const programmesToName = statement<ProgrammesToNameParameters, ProgrammesToNameRow>({
  name: 'programmesToName',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant'],
      text: `
        select
          g.id::text as id,
          g.name
        from
          shared_programme g
        where
          g.tenant_id = $1
          or exists (
            select
            from
              shared_programme_body b
              join shared_organisation o on o.id = b.organisation_id
            where
              b.programme_id = g.id
              and o.tenant_id = $1
          )`,
    },
  },
});

/** What {@link peopleToName} is asked with. */
export interface PeopleToNameParameters {
  tenant: number;
  inOffice: boolean;
}

/** What {@link peopleToName} gives. */
export interface PeopleToNameRow {
  id: string;
  name: string;
  also: string[];
}

/**
 * The people of the office and of its partners, with the ways to name each; those who have left can have been on a past
 * visit, and hold nothing more.
 */
export const peopleToName = statement<PeopleToNameParameters, PeopleToNameRow>({
  name: 'peopleToName',
  alternatives: ['inOffice'],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant'],
      text: `
        select
          p.id::text as id,
          p.name,
          array[coalesce(p.email, ''), p.name || '（' || o.name || '）', p.name || '(' || o.name || ')'] as also
        from
          shared_person p
          join shared_organisation o on o.id = p.organisation_id
        where
          p.tenant_id = $1`,
    },
    'inOffice': {
      parameters: ['tenant'],
      text: `
        select
          p.id::text as id,
          p.name,
          array[coalesce(p.email, ''), p.name || '（' || o.name || '）', p.name || '(' || o.name || ')'] as also
        from
          shared_person p
          join shared_organisation o on o.id = p.organisation_id
        where
          p.tenant_id = $1
          and p.disabled_at is null`,
    },
  },
});

/** What {@link organisationsToName} is asked with. */
export interface OrganisationsToNameParameters {
  tenant: number;
}

/** What {@link organisationsToName} gives. */
export interface OrganisationsToNameRow {
  id: string;
  name: string;
}

/** The organisations of the office. */
export const organisationsToName = statement<OrganisationsToNameParameters, OrganisationsToNameRow>({
  name: 'organisationsToName',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant'],
      text: `
        select
          o.id::text as id,
          o.name
        from
          shared_organisation o
        where
          o.tenant_id = $1`,
    },
  },
});

/** What {@link engagementsToName} is asked with. */
export interface EngagementsToNameParameters {
  tenant: number;
}

/** What {@link engagementsToName} gives. */
export interface EngagementsToNameRow {
  id: string;
  municipality: string;
  programme: string;
}

/** The engagements of the office by municipality and programme, the newest first. */
export const engagementsToName = statement<EngagementsToNameParameters, EngagementsToNameRow>({
  name: 'engagementsToName',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant'],
      text: `
        select
          e.id,
          e.municipality_code as municipality,
          e.programme_id::text as programme
        from
          shared_engagement e
        where
          e.tenant_id = $1
        order by
          e.started_on desc,
          e.id`,
    },
  },
});

/** What {@link visitsThere} is asked with. */
export interface VisitsThereParameters {
  tenant: number;
  days: ReadonlyArray<CivilDay>;
}

/** What {@link visitsThere} gives. */
export interface VisitsThereRow {
  engagement: string;
  heldOn: CivilDay;
}

/** The days on which visits of engagements were held already. */
export const visitsThere = statement<VisitsThereParameters, VisitsThereRow>({
  name: 'visitsThere',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant', 'days'],
      text: `
        select
          v.engagement_id as engagement,
          v.held_on as "heldOn"
        from
          shared_visit v
        where
          v.tenant_id = $1
          and v.held_on = any ($2::date[])`,
    },
  },
});

/** What {@link queueStartingList} is asked with. */
export interface QueueStartingListParameters {
  tenant: number;
}

/** What {@link queueStartingList} gives. */
export interface QueueStartingListRow {
  locked: null;
}

/** Of two who register a list of one office at once, the second waits. */
export const queueStartingList = statement<QueueStartingListParameters, QueueStartingListRow>({
  name: 'queueStartingList',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant'],
      text: `
        select
          pg_advisory_xact_lock(hashtext ('starting list'), $1) as locked`,
    },
  },
});
