const WEIGHTS = [6, 5, 4, 3, 2] as const;
const PREFECTURES = 47;

/**
 * The sixth digit of a 全国地方公共団体コード, from its first five (modulus 11): '20201' → 1.
 * @throws RangeError when the text is not five digits.
 */
export function checkDigit(first5: string): number {
  if (!/^\d{5}$/.test(first5)) throw new RangeError(`Not the first five digits of a code: ${first5}`);
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(first5[place]), 0);
  return (11 - (sum % 11)) % 10;
}

/**
 * Whether the text is the six-digit code of a municipality (or a ward of a designated city): a prefecture from 01 to
 * 47, not a prefecture's own code (…000…), and the right check digit. It does not say that the municipality exists.
 */
export function isMunicipalityCode(code: string): boolean {
  if (!/^\d{6}$/.test(code)) return false;
  const prefecture = Number(code.slice(0, 2));
  if (prefecture < 1 || prefecture > PREFECTURES || code.slice(2, 5) === '000') return false;
  return checkDigit(code.slice(0, 5)) === Number(code[5]);
}

/** The two-digit code of the municipality's prefecture: '202011' → '20'. @throws RangeError when the code is wrong. */
export function prefectureOf(code: string): string {
  if (!isMunicipalityCode(code)) throw new RangeError(`Not the code of a municipality: ${code}`);
  return code.slice(0, 2);
}
