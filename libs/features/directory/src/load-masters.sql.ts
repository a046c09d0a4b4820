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
  form: string;
  feeRule: string;
  supportTypes: ReadonlyArray<string>;
  fromFiscalYear: number;
  untilFiscalYear: number | null;
  position: number;
}

/** What {@link putProgramme} gives. */
export type PutProgrammeRow = Record<string, never>;

/** Puts a programme of the whole country, unless it is there. */
export const putProgramme = statement<PutProgrammeParameters, PutProgrammeRow>({
  name: 'putProgramme',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['id', 'name', 'form', 'feeRule', 'supportTypes', 'fromFiscalYear', 'untilFiscalYear', 'position'],
      text: `
        insert into
          programme (id, name, form, fee_rule, support_types, from_fiscal_year, until_fiscal_year, position)
        values
          ($1, $2, $3, $4, $5, $6, $7, $8)
        on conflict (id) do nothing`,
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
  organisation: string;
  position: number;
}

/** What {@link putBodyOfProgramme} gives. */
export type PutBodyOfProgrammeRow = Record<string, never>;

/** Lets a body carry a programme, in its place among the others. */
export const putBodyOfProgramme = statement<PutBodyOfProgrammeParameters, PutBodyOfProgrammeRow>({
  name: 'putBodyOfProgramme',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['programme', 'organisation', 'position'],
      text: `
        insert into
          programme_body (programme_id, organisation_id, position)
        values
          ($1, $2, $3)
        on conflict do nothing`,
    },
  },
});
