// Made from load-masters.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link putPrefectures} is asked with. */
export interface PutPrefecturesParameters {
  codes: ReadonlyArray<string>;
  names: ReadonlyArray<string>;
  kanas: ReadonlyArray<string>;
}

/** What {@link putPrefectures} gives. */
export type PutPrefecturesRow = Record<string, never>;

/** Brings prefectures up to date. */
export const putPrefectures = statement<PutPrefecturesParameters, PutPrefecturesRow>({
  name: 'putPrefectures',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['codes', 'names', 'kanas'],
      text: `
        insert into
          prefecture (code, name, kana)
        select
          code,
          name,
          kana
        from
          unnest($1::text[], $2::text[], $3::text[]) as p (code, name, kana)
        on conflict (code) do update
        set
          name = excluded.name,
          kana = excluded.kana`,
    },
  },
});

/** What {@link putMunicipalities} is asked with. */
export interface PutMunicipalitiesParameters {
  codes: ReadonlyArray<string>;
  prefectures: ReadonlyArray<string>;
  names: ReadonlyArray<string>;
  kanas: ReadonlyArray<string>;
}

/** What {@link putMunicipalities} gives. */
export type PutMunicipalitiesRow = Record<string, never>;

/** Brings municipalities up to date. */
export const putMunicipalities = statement<PutMunicipalitiesParameters, PutMunicipalitiesRow>({
  name: 'putMunicipalities',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['codes', 'prefectures', 'names', 'kanas'],
      text: `
        insert into
          municipality (code, prefecture_code, name, kana)
        select
          code,
          prefecture,
          name,
          kana
        from
          unnest($1::text[], $2::text[], $3::text[], $4::text[]) as m (code, prefecture, name, kana)
        on conflict (code) do update
        set
          name = excluded.name,
          kana = excluded.kana`,
    },
  },
});

/** What {@link putProgramme} is asked with. */
export interface PutProgrammeParameters {
  id: string;
  name: string;
  fromFiscalYear: number;
  untilFiscalYear: number | null;
  position: number;
  figureRow: number;
  form: string;
  supportTypes: ReadonlyArray<string>;
  feeRule: string;
}

/** What {@link putProgramme} gives. */
export type PutProgrammeRow = Record<string, never>;

/** Puts a programme of the report's figure 3-4, unless it is there. */
export const putProgramme = statement<PutProgrammeParameters, PutProgrammeRow>({
  name: 'putProgramme',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['id', 'name', 'fromFiscalYear', 'untilFiscalYear', 'position', 'figureRow', 'form', 'supportTypes', 'feeRule'],
      text: `
        with
          put as (
            insert into
              programme (id, name, from_fiscal_year, until_fiscal_year, position, figure_row)
            values
              ($1, $2, $3, $4, $5, $6)
            on conflict (id) do nothing
            returning
              id,
              from_fiscal_year
          )
        insert into
          programme_year (programme_id, from_fiscal_year, forms, support_types, fee_rule)
        select
          id,
          from_fiscal_year,
          array[$7],
          $8::text[],
          $9
        from
          put`,
    },
  },
});

/** What {@link putBody} is asked with. */
export interface PutBodyParameters {
  id: string;
  kind: string;
  name: string;
  prefecture: string | null;
}

/** What {@link putBody} gives. */
export type PutBodyRow = Record<string, never>;

/** Puts a body that carries a programme, unless it is there. */
export const putBody = statement<PutBodyParameters, PutBodyRow>({
  name: 'putBody',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['id', 'kind', 'name', 'prefecture'],
      text: `
        insert into
          organisation (id, kind, name, prefecture_code)
        values
          ($1, $2, $3, $4)
        on conflict (id) do nothing`,
    },
  },
});

/** What {@link putBodyOfProgramme} is asked with. */
export interface PutBodyOfProgrammeParameters {
  programme: string;
  fromFiscalYear: number;
  organisation: string;
  position: number;
}

/** What {@link putBodyOfProgramme} gives. */
export type PutBodyOfProgrammeRow = Record<string, never>;

/** Lets a body carry a programme from its first year on, in its place among the others. */
export const putBodyOfProgramme = statement<PutBodyOfProgrammeParameters, PutBodyOfProgrammeRow>({
  name: 'putBodyOfProgramme',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['programme', 'fromFiscalYear', 'organisation', 'position'],
      text: `
        insert into
          programme_body (programme_id, from_fiscal_year, organisation_id, position)
        values
          ($1, $2, $3, $4)
        on conflict do nothing`,
    },
  },
});
