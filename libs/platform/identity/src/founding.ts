import type { OfficeKind } from '@banso/domain';
import type { Transaction } from '@banso/database';
import { v7 } from 'uuid';
import { byHand, ByHandError, refuseNoName } from './by-hand.js';
import { adoptProgrammes, beginField, foundBody, foundOffice, prefectureByCode } from './by-hand.sql.js';

/**
 * Founds the tenant of a prefecture with its first organisation, by the migrator's hand. Returns its name.
 * @throws ByHandError
 */
export function foundTenant(migratorUrl: string, prefectureCode: string): Promise<string> {
  return byHand(migratorUrl, async (tx) => {
    const prefecture = await tx.row(prefectureByCode, { code: prefectureCode });
    if (!prefecture)
      throw new ByHandError(
        `There is no prefecture "${prefectureCode}": codes have two digits, from 01 (北海道) to 47 (沖縄県).`,
      );
    await found(tx, 'prefecture', prefecture.name, prefectureCode);
    return prefecture.name;
  });
}

/** All 47 prefectures, as a field. */
export const WHOLE_COUNTRY = 'all';

/**
 * Founds the tenant of a university, by the migrator's hand: it supports the municipalities of its field. Returns its
 * name.
 * @param field codes of prefectures, or {@link WHOLE_COUNTRY}
 * @param seat the prefecture in which it is; left out: the first of the field
 * @throws ByHandError
 */
export function foundUniversity(
  migratorUrl: string,
  name: string,
  field: readonly string[] | typeof WHOLE_COUNTRY,
  seat: string | null,
): Promise<string> {
  return byHand(migratorUrl, async (tx) => {
    refuseNoName(name);
    const prefectures = field === WHOLE_COUNTRY ? ALL_PREFECTURES : [...new Set(field)];
    const at = seat ?? prefectures[0] ?? '';
    if (!(await tx.row(prefectureByCode, { code: at })))
      throw new ByHandError(`There is no prefecture "${at}": say where ${name} is with --seat, such as --seat 12.`);
    const tenant = await found(tx, 'university', name, at);
    const begun = await tx.count(beginField, { tenant, prefectures });
    if (begun < prefectures.length) throw new ByHandError(`Not all of ${prefectures.join(', ')} are prefectures.`);
    return name;
  });
}

/** 01 (北海道) to 47 (沖縄県). */
const ALL_PREFECTURES = Array.from({ length: 47 }, (_, n) => String(n + 1).padStart(2, '0'));

/** The office with the body that it is, and the programmes of the report that this body leads. Returns its id. */
async function found(tx: Transaction, kind: OfficeKind, name: string, prefecture: string): Promise<number> {
  const tenant = await tx.row(foundOffice, { prefecture, name, kind });
  if (!tenant) throw new ByHandError(`${name} is a tenant already.`);
  await tx.count(foundBody, { id: v7(), tenant: tenant.id, kind, name, prefecture });
  await tx.count(adoptProgrammes, { tenant: tenant.id });
  return tenant.id;
}
