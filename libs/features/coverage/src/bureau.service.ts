import {
  fiscalYearOf,
  NEWLY_ARRIVED_MONTHS,
  type OrganisationKind,
  SILENT_DAYS,
  SMALL_NUMBERS,
  SUPPORT_TYPES,
  type SupportType,
  toldCount,
  YEARS_OF_A,
} from '@banso/domain';
import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import type { BureauCoverage, BureauMatrix, BureauPrefecture } from './bureau.response.js';
import {
  bureauCovered,
  type BureauCoveredRow,
  bureauDeliveries,
  bureauFlags,
  type BureauFlagsRow,
  bureauPrefectures,
  type BureauPrefecturesRow,
  bureauUniversitySupport,
  type BureauUniversitySupportRow,
  municipalitiesOfBureau,
} from './bureau.sql.js';
import {
  groundsOf,
  type PlacesOf,
  sumByType,
  sumOfBodyKinds,
  sumOfFlags,
  toldBodyKinds,
  toldFlags,
  toldOffice,
} from './bureau-told.js';

/** What is known of the jurisdiction in a fiscal year, before it is decided what is told. */
interface Jurisdiction {
  fiscalYear: number;
  runningYear: number;
  prefectures: BureauPrefecturesRow[];
  placesOf: (tenantId: number) => PlacesOf;
  flags: Map<number, BureauFlagsRow>;
  support: BureauUniversitySupportRow[];
  bodyKinds: Set<OrganisationKind>;
}

const NO_FLAGS = { silent: 0, singleHanded: 0, nobodyKnows: 0 };

/**
 * What a regional bureau (地方厚生局) is told of its prefectures: numbers, never a text, never a name of somebody, and
 * small ones as ranges. Which tables there are and why they tell no small number together: decision 0018.
 */
@Injectable()
export class BureauService {
  /** All prefectures of the jurisdiction. */
  async prefectures(actor: Actor, fiscalYear?: number): Promise<BureauCoverage> {
    const known = await jurisdictionOf(actor, fiscalYear);
    const rows = known.prefectures.map((prefecture) => told(known, prefecture).row);
    const flags = rows.flatMap((row) => row.flags ?? []);
    return {
      fiscalYear: known.fiscalYear,
      asOf: actor.today,
      rows,
      totals: {
        municipalityCount: rows.reduce((sum, row) => sum + row.municipalityCount, 0),
        covered: sumByType(rows.flatMap((row) => row.covered ?? [])),
        flags: known.fiscalYear === known.runningYear ? sumOfFlags(flags) : null,
        universities: sumOfBodyKinds(rows.map((row) => row.universities)),
      },
    };
  }

  /**
   * The municipalities of a prefecture.
   * @throws notFound for a prefecture outside the jurisdiction
   */
  async matrix(actor: Actor, prefectureCode: string, fiscalYear?: number): Promise<BureauMatrix> {
    const known = await jurisdictionOf(actor, fiscalYear);
    const prefecture = known.prefectures.find(({ code }) => code === prefectureCode);
    if (!prefecture) throw new Refusal(COMMON_REFUSALS.notFound);
    const { tenantId, smallUntil, universitiesSmallUntil } = prefecture;
    const [places, given] = await Promise.all([
      actor.tx.rows(municipalitiesOfBureau, { prefecture: prefectureCode }),
      tenantId === null ? [] : actor.tx.rows(bureauDeliveries, { tenant: tenantId, fiscalYear: known.fiscalYear }),
    ]);
    const { row, untold, areCellsTold } = told(known, prefecture);
    const byOffice = counted(given);
    const byUniversities = counted(known.support.filter((one) => one.prefectureCode === prefectureCode));
    return {
      fiscalYear: known.fiscalYear,
      asOf: actor.today,
      prefecture: row,
      untold,
      universitiesTold: areCellsTold,
      rows: places.map((municipality) => ({
        municipality,
        cells: SUPPORT_TYPES.map((supportType) => {
          const key = municipality.code + supportType;
          const isTold = tenantId !== null && !untold.includes(supportType);
          return {
            supportType,
            office: isTold ? toldCount(byOffice.get(key) ?? 0, smallUntil) : null,
            universities: areCellsTold ? toldCount(byUniversities.get(key) ?? 0, universitiesSmallUntil) : null,
          };
        }),
      })),
    };
  }
}

async function jurisdictionOf(actor: Actor, wished?: number): Promise<Jurisdiction> {
  const runningYear = fiscalYearOf(actor.today);
  const fiscalYear = wished ?? runningYear;
  const prefectures = await actor.tx.rows(bureauPrefectures, { least: SMALL_NUMBERS.least });
  // Whoever looks over no prefecture finds nothing here.
  if (prefectures.length === 0) throw new Refusal(COMMON_REFUSALS.notFound);
  const tenants = prefectures.flatMap(({ tenantId }) => tenantId ?? []);
  const years = [...new Set([fiscalYear, ...Array.from({ length: YEARS_OF_A }, (_, back) => runningYear - back)])];
  const [covered, flags, support] = await Promise.all([
    actor.tx.rows(bureauCovered, { tenants, years }),
    fiscalYear === runningYear
      ? actor.tx.rows(bureauFlags, { silentDays: SILENT_DAYS, newlyArrivedMonths: NEWLY_ARRIVED_MONTHS })
      : [],
    actor.tx.rows(bureauUniversitySupport, { fiscalYear }),
  ]);
  return {
    fiscalYear,
    runningYear,
    prefectures,
    placesOf: (tenantId) => placesIn(covered.filter((row) => row.tenantId === tenantId)),
    flags: new Map(flags.map((row) => [row.tenantId, row] as const)),
    support,
    bodyKinds: new Set(['university' as const, ...support.flatMap(({ bodyKinds }) => bodyKinds)]),
  };
}

function placesIn(covered: readonly BureauCoveredRow[]): PlacesOf {
  const places = new Map(covered.map((row) => [`${row.supportType}${row.fiscalYear}`, new Set(row.places)]));
  return (type, year) => places.get(`${type}${year}`) ?? new Set();
}

function told(
  { fiscalYear, runningYear, placesOf, flags, support, bodyKinds }: Jurisdiction,
  { code, name, tenantId, municipalities, smallUntil, universitiesSmallUntil }: BureauPrefecturesRow,
): { row: BureauPrefecture; untold: SupportType[]; areCellsTold: boolean } {
  const { universities, areCellsTold } = toldBodyKinds(
    support.filter(({ prefectureCode }) => prefectureCode === code),
    bodyKinds,
    universitiesSmallUntil,
  );
  const row = { prefectureCode: code, prefecture: name, municipalityCount: municipalities, smallUntil, universities };
  if (tenantId === null)
    return { row: { ...row, covered: null, flags: null }, untold: [...SUPPORT_TYPES], areCellsTold };
  const places = placesOf(tenantId);
  const grounds = groundsOf(places, runningYear);
  const { covered, untold } = toldOffice(places, grounds, { fiscalYear, runningYear, smallUntil });
  const today = flags.get(tenantId) ?? NO_FLAGS;
  return {
    row: { ...row, covered, flags: fiscalYear === runningYear ? toldFlags(today, grounds, smallUntil) : null },
    untold,
    areCellsTold,
  };
}

function counted(
  rows: ReadonlyArray<{ municipalityCode: string; supportType: SupportType; count: number }>,
): Map<string, number> {
  return new Map(rows.map(({ municipalityCode, supportType, count }) => [municipalityCode + supportType, count]));
}
