// Made from papers.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link reportSurroundings} is asked with. */
export interface ReportSurroundingsParameters {
  people: ReadonlyArray<string>;
  engagement: string;
}

/** What {@link reportSurroundings} gives. */
export interface ReportSurroundingsRow {
  office: string;
  addressee: string;
  department: string;
  posts: { id: string; post: string }[];
}

/**
 * What stands around a record on its report: the office of its engagement with the head of its papers, and the posts of
 * those whom it names, as far as the reader may know them.
 */
export const reportSurroundings = statement<ReportSurroundingsParameters, ReportSurroundingsRow>({
  name: 'reportSurroundings',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['people', 'engagement'],
      text: `
        select
          t.name as office,
          coalesce(h.addressee, '') as addressee,
          coalesce(h.department, '') as department,
          coalesce(
            (
              select
                json_agg(json_build_object('id', p.id, 'post', coalesce(p.post, '')))
              from
                shared_person p
              where
                p.id = any ($1::uuid[])
            ),
            '[]'
          ) as posts
        from
          shared_engagement e
          join shared_tenant t on t.id = e.tenant_id
          left join paper_heading h on h.tenant_id = e.tenant_id
        where
          e.id = $2`,
    },
  },
});

/** What {@link formOfVisit} is asked with. */
export interface FormOfVisitParameters {
  visit: string;
}

/** What {@link formOfVisit} gives. */
export interface FormOfVisitRow {
  form: { name: string; fields: string[]; storedAs: string; sha256: string } | null;
}

/**
 * A visit within reach with the form (様式) that its report for Word is written in: its programme's, otherwise the
 * office's; null where it is the standard form, and for a record that was withdrawn, because no form would say so.
 */
export const formOfVisit = statement<FormOfVisitParameters, FormOfVisitRow>({
  name: 'formOfVisit',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['visit'],
      text: `
        select
          (
            select
              json_build_object('name', f.name, 'fields', f.fields, 'storedAs', f.stored_as, 'sha256', f.sha256)
            from
              record_form f
            where
              f.tenant_id = e.tenant_id
              and f.ended_at is null
              and v.status <> 'withdrawn'
              and (
                f.programme_id = e.programme_id
                or f.programme_id is null
              )
            order by
              f.programme_id nulls last
            limit
              1
          ) as form
        from
          shared_visit v
          join shared_engagement e on e.id = v.engagement_id
        where
          v.id = $1`,
    },
  },
});

/** What {@link paperHeading} is asked with. */
export interface PaperHeadingParameters {
  tenant: number;
}

/** What {@link paperHeading} gives. */
export interface PaperHeadingRow {
  addressee: string;
  department: string;
  version: number;
}

/** What stands at the head of an office's papers. */
export const paperHeading = statement<PaperHeadingParameters, PaperHeadingRow>({
  name: 'paperHeading',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant'],
      text: `
        select
          h.addressee,
          h.department,
          h.version
        from
          paper_heading h
        where
          h.tenant_id = $1`,
    },
  },
});

/** What {@link putPaperHeading} is asked with. */
export interface PutPaperHeadingParameters {
  tenant: number;
  addressee: string;
  department: string;
  person: string;
  now: Date | string;
  version: number;
}

/** What {@link putPaperHeading} gives. */
export type PutPaperHeadingRow = Record<string, never>;

/** Sets it in the version that was read (0: it has not been set yet); changes nothing where another one stands. */
export const putPaperHeading = statement<PutPaperHeadingParameters, PutPaperHeadingRow>({
  name: 'putPaperHeading',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['tenant', 'addressee', 'department', 'person', 'now', 'version'],
      text: `
        insert into
          paper_heading as h (tenant_id, addressee, department, changed_by, changed_at)
        select
          $1,
          $2,
          $3,
          $4,
          $5
        where
          $6 = 0
          or exists (
            select
            from
              paper_heading x
            where
              x.tenant_id = $1
          )
        on conflict (tenant_id) do update
        set
          addressee = excluded.addressee,
          department = excluded.department,
          changed_by = excluded.changed_by,
          changed_at = excluded.changed_at,
          version = h.version + 1
        where
          h.version = $6`,
    },
  },
});

/** What {@link recordForms} is asked with. */
export interface RecordFormsParameters {
  tenant: number;
  only?: string | undefined;
}

/** What {@link recordForms} gives. */
export interface RecordFormsRow {
  id: string;
  programme: { id: string; name: string } | null;
  name: string;
  size: number;
  fields: string[];
  addedBy: { id: string; name: string } | null;
  addedAt: string;
}

/** The forms of an office that are in use: the one for all its programmes first. Only one where one is named. */
export const recordForms = statement<RecordFormsParameters, RecordFormsRow>({
  name: 'recordForms',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant', 'only'],
      text: `
        select
          f.id,
          (
            select
              json_build_object('id', g.id, 'name', g.name)
            from
              shared_programme g
            where
              g.id = f.programme_id
          ) as programme,
          f.name,
          f.size,
          f.fields,
          (
            select
              json_build_object('id', p.id, 'name', p.name)
            from
              shared_person p
            where
              p.id = f.added_by
          ) as "addedBy",
          f.added_at as "addedAt"
        from
          record_form f
        where
          f.tenant_id = $1
          and f.ended_at is null
          /*filter only*/
          and f.id = $2 /*end*/
        order by
          f.programme_id nulls first,
          f.id`,
    },
  },
});

/** What {@link formStored} is asked with. */
export interface FormStoredParameters {
  id: string;
  tenant: number;
}

/** What {@link formStored} gives. */
export interface FormStoredRow {
  name: string;
  storedAs: string;
  sha256: string;
}

/** Where the bytes of a form in use are kept. */
export const formStored = statement<FormStoredParameters, FormStoredRow>({
  name: 'formStored',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['id', 'tenant'],
      text: `
        select
          f.name,
          f.stored_as as "storedAs",
          f.sha256
        from
          record_form f
        where
          f.id = $1
          and f.tenant_id = $2
          and f.ended_at is null`,
    },
  },
});

/** What {@link ownProgramme} is asked with. */
export interface OwnProgrammeParameters {
  programme: string;
  tenant: number;
}

/** What {@link ownProgramme} gives. */
export interface OwnProgrammeRow {
  name: string;
}

/** A programme of the office for which a form can be. */
export const ownProgramme = statement<OwnProgrammeParameters, OwnProgrammeRow>({
  name: 'ownProgramme',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['programme', 'tenant'],
      text: `
        select
          g.name
        from
          shared_programme g
        where
          g.id = $1
          and g.tenant_id = $2`,
    },
  },
});

/** What {@link holdForms} is asked with. */
export interface HoldFormsParameters {
  tenant: number;
}

/** What {@link holdForms} gives. */
export interface HoldFormsRow {
  pg_advisory_xact_lock: null;
}

/** Lets nobody else add or end a form of the office until the transaction ends. */
export const holdForms = statement<HoldFormsParameters, HoldFormsRow>({
  name: 'holdForms',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant'],
      text: `
        select
          pg_advisory_xact_lock(hashtextextended ('record_form', $1::int))`,
    },
  },
});

/** What {@link endForm} is asked with. */
export interface EndFormParameters {
  now: Date | string;
  person: string;
  tenant: number;
  id: string | null;
  programme: string | null;
  one: boolean;
}

/** What {@link endForm} gives. */
export type EndFormRow = Record<string, never>;

/** Ends the form in use for a programme, or for all where none is named, or one form; how many. */
export const endForm = statement<EndFormParameters, EndFormRow>({
  name: 'endForm',
  alternatives: ['one'],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['now', 'person', 'tenant', 'programme'],
      text: `
        update record_form
        set
          ended_at = $1,
          ended_by = $2
        where
          tenant_id = $3
          and ended_at is null
          and
           programme_id is not distinct from $4::uuid`,
    },
    'one': {
      parameters: ['now', 'person', 'tenant', 'id'],
      text: `
        update record_form
        set
          ended_at = $1,
          ended_by = $2
        where
          tenant_id = $3
          and ended_at is null
          and
          id = $4`,
    },
  },
});
