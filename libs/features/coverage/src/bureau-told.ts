import {
  COVERAGE_FLAGS,
  type CoverageFlag,
  type GroundsOfB,
  isBWithoutA,
  isColumnTold,
  isSmall,
  ORGANISATION_KINDS,
  type OrganisationKind,
  SUPPORT_TYPES,
  type SupportType,
  tellingTypes,
  type ToldCount,
  toldCount,
  toldRoughly,
  toldTotal,
  YEARS_OF_A,
} from '@banso/domain';
import type { ToldBodyKind, ToldByType, ToldFlags } from './bureau.response.js';

/** To which municipalities (by code) an office gave support of a kind in a fiscal year. */
export type PlacesOf = (type: SupportType, fiscalYear: number) => ReadonlySet<string>;

/** Of which fiscal year an office's numbers are told, from the running one, with its threshold. */
export interface Telling {
  fiscalYear: number;
  runningYear: number;
  smallUntil: number;
}

/** What decides today whether B stands without A, and how often it does. */
export function groundsOf(places: PlacesOf, runningYear: number): GroundsOfB {
  const years = Array.from({ length: YEARS_OF_A }, (_, back) => places('A', runningYear - back));
  const had = (place: string, of: ReadonlyArray<ReadonlySet<string>>) => Number(of.some((year) => year.has(place)));
  const b = [...places('B', runningYear)];
  return {
    b: b.length,
    a: years.map(({ size }) => size),
    bWithoutA: b.filter((place) =>
      isBWithoutA({
        deliveredB: 1,
        deliveredA: had(place, years.slice(0, 1)),
        deliveredAEarlier: had(place, years.slice(1)),
      }),
    ).length,
  };
}

/** In how many municipalities each kind was given, and of which kinds the matrix does not say where. */
export function toldOffice(
  places: PlacesOf,
  grounds: GroundsOfB,
  { fiscalYear, runningYear, smallUntil }: Telling,
): { covered: ToldByType; untold: SupportType[] } {
  const telling = tellingTypes(runningYear - fiscalYear, grounds, smallUntil);
  const countOf = (type: SupportType) => places(type, fiscalYear).size;
  return {
    covered: byType((type) => toldRoughly(countOf(type), smallUntil, telling.includes(type))),
    untold: SUPPORT_TYPES.filter((type) => !isColumnTold(countOf(type), smallUntil, telling.includes(type))),
  };
}

/** Today's flags. */
export function toldFlags(
  counts: Readonly<Record<Exclude<CoverageFlag, 'bWithoutA'>, number>>,
  grounds: GroundsOfB,
  smallUntil: number,
): ToldFlags {
  const wouldTell = tellingTypes(0, grounds, smallUntil).length > 0;
  return byFlag((flag) =>
    flag === 'bWithoutA' ? toldRoughly(grounds.bWithoutA, smallUntil, wouldTell) : toldCount(counts[flag], smallUntil),
  );
}

/** To how many municipalities people of each kind of body gave support; kinds that gave none are left out. */
export function toldBodyKinds(
  support: ReadonlyArray<{ municipalityCode: string; bodyKinds: readonly OrganisationKind[] }>,
  shown: ReadonlySet<OrganisationKind>,
  smallUntil: number,
): { universities: ToldBodyKind[]; areCellsTold: boolean } {
  const counts = ORGANISATION_KINDS.filter((kind) => shown.has(kind)).map((bodyKind) => {
    const places = support.filter(({ bodyKinds }) => bodyKinds.includes(bodyKind));
    return { bodyKind, count: new Set(places.map(({ municipalityCode }) => municipalityCode)).size };
  });
  return {
    universities: counts.map(({ bodyKind, count }) => ({ bodyKind, municipalities: toldCount(count, smallUntil) })),
    areCellsTold: !counts.some(({ count }) => isSmall(count, smallUntil)),
  };
}

/** Told counts of several prefectures together. */
export function sumByType(rows: readonly ToldByType[]): ToldByType {
  return byType((type) => toldTotal(rows.map((row) => row[type])));
}

/** The flags of several prefectures together. */
export function sumOfFlags(rows: readonly ToldFlags[]): ToldFlags {
  return byFlag((flag) => toldTotal(rows.map((row) => row[flag])));
}

/** What university offices gave to several prefectures together. */
export function sumOfBodyKinds(rows: ReadonlyArray<readonly ToldBodyKind[]>): ToldBodyKind[] {
  return (rows[0] ?? []).map(({ bodyKind }, n) => ({
    bodyKind,
    municipalities: toldTotal(rows.map((row) => row[n]!.municipalities)),
  }));
}

function byType(told: (type: SupportType) => ToldCount): ToldByType {
  return Object.fromEntries(SUPPORT_TYPES.map((type) => [type, told(type)])) as unknown as ToldByType;
}

function byFlag(told: (flag: CoverageFlag) => ToldCount): ToldFlags {
  return Object.fromEntries(COVERAGE_FLAGS.map((flag) => [flag, told(flag)])) as unknown as ToldFlags;
}
