import { steadyClient } from '@banso/database';
import type pg from 'pg';
import { v5 } from 'uuid';
import { municipalities, prefectures, programmes } from './masters/index.js';

const MASTER_IDS = '6f1f7a52-8a3e-4c39-9a0a-5d0c6b5a20e1';

/** The fixed id of a master row; the same in every installation, so that exports can be compared. */
export function masterId(kind: 'organisation' | 'programme', key: string): string {
  return v5(`${kind}:${key}`, MASTER_IDS);
}

/**
 * Brings the masters into the database by the migrator's hand: 47 prefectures, 1,741 municipalities, and the programmes
 * of the support bodies with their offers. Running it again brings changed names up to date and doubles nothing.
 */
export async function loadMasters(migratorUrl: string): Promise<void> {
  const client = steadyClient(migratorUrl, 'byHand', 'banso masters');
  await client.connect();
  try {
    await client.query('begin');
    const towns = municipalities();
    await client.query(
      `insert into prefecture (code, name, kana) select * from unnest($1::text[], $2::text[], $3::text[])
       on conflict (code) do update set name = excluded.name, kana = excluded.kana`,
      [prefectures().map((p) => p.code), prefectures().map((p) => p.name), prefectures().map((p) => p.kana)],
    );
    await client.query(
      `insert into municipality (code, prefecture_code, name, kana) select * from unnest($1::text[], $2::text[], $3::text[], $4::text[])
       on conflict (code) do update set name = excluded.name, kana = excluded.kana`,
      [towns.map((m) => m.code), towns.map((m) => m.prefectureCode), towns.map((m) => m.name), towns.map((m) => m.kana)],
    );
    for (const [position, programme] of programmes().entries()) await loadProgramme(client, programme, position);
    await client.query('commit');
  } finally {
    await client.end();
  }
}

async function loadProgramme(client: pg.Client, programme: ReturnType<typeof programmes>[number], position: number): Promise<void> {
  const id = masterId('programme', programme.key);
  await client.query(
    `insert into programme (id, name, form, fee_rule, support_types, from_fiscal_year, until_fiscal_year, position) values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing`,
    [id, programme.name, programme.form, programme.feeRule, programme.supportTypes, programme.fromFiscalYear, programme.untilFiscalYear, position],
  );
  for (const [order, body] of programme.bodies.entries()) {
    const organisation = masterId('organisation', body.name);
    await client.query('insert into organisation (id, kind, name, prefecture_code) values ($1, $2, $3, $4) on conflict (id) do nothing', [organisation, body.kind, body.name, body.prefectureCode]);
    await client.query('insert into programme_body (programme_id, organisation_id, position) values ($1, $2, $3) on conflict do nothing', [id, organisation, order]);
  }
}
