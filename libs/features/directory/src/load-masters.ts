import { byHand, type Transaction } from '@banso/database';
import { v5 } from 'uuid';
import { putBody, putBodyOfProgramme, putMunicipalities, putPrefectures, putProgramme } from './load-masters.sql.js';
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
  const [places, towns] = [prefectures(), municipalities()];
  await byHand(migratorUrl, 'banso masters', (hand) =>
    hand.transaction(async (tx) => {
      await tx.count(putPrefectures, {
        codes: places.map((p) => p.code),
        names: places.map((p) => p.name),
        kanas: places.map((p) => p.kana),
      });
      await tx.count(putMunicipalities, {
        codes: towns.map((m) => m.code),
        prefectures: towns.map((m) => m.prefectureCode),
        names: towns.map((m) => m.name),
        kanas: towns.map((m) => m.kana),
      });
      for (const [position, programme] of programmes().entries()) await loadProgramme(tx, programme, position);
    }),
  );
}

async function loadProgramme(
  tx: Transaction,
  programme: ReturnType<typeof programmes>[number],
  position: number,
): Promise<void> {
  const { key, bodies, ...columns } = programme;
  const id = masterId('programme', key);
  await tx.count(putProgramme, { id, ...columns, position });
  for (const [order, body] of bodies.entries()) {
    const organisation = masterId('organisation', body.name);
    await tx.count(putBody, { id: organisation, kind: body.kind, name: body.name, prefecture: body.prefectureCode });
    await tx.count(putBodyOfProgramme, {
      programme: id,
      fromFiscalYear: programme.fromFiscalYear,
      organisation,
      position: order,
    });
  }
}
