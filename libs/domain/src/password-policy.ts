import type { Label } from './lang.js';

/** Shortest and longest password in characters. Length protects; required signs only make people write 'P@ssw0rd'. */
export const PASSWORD_LENGTH = { min: 12, max: 128 } as const;

/** What a password must not contain: the product's own names. */
const PRODUCT_NAMES = ['banso', 'bansō', '伴走'];
/** A local part shorter than this stands in every second password by chance. */
const LOCAL_PART_AT_LEAST = 3;

/** Why a password is refused. */
export type PasswordFlaw = 'tooShort' | 'tooLong' | 'common' | 'containsAddress' | 'containsProduct';

/** The sentence for each flaw. */
export const PASSWORD_FLAW_LABELS: Readonly<Record<PasswordFlaw, Label>> = {
  tooShort: {
    ja: `パスワードは${PASSWORD_LENGTH.min}文字以上にしてください。短い文や、関係のない言葉をいくつかつなげると覚えやすくなります。`,
    en: `Use at least ${PASSWORD_LENGTH.min} characters. A short sentence or several unrelated words are easy to remember.`,
  },
  tooLong: {
    ja: `パスワードは${PASSWORD_LENGTH.max}文字までです。`,
    en: `Use at most ${PASSWORD_LENGTH.max} characters.`,
  },
  common: {
    ja: 'よく使われるパスワードのため、すぐに破られます。別のものにしてください。',
    en: 'This password is used by many people and is tried first. Please choose another.',
  },
  containsAddress: {
    ja: 'メールアドレスの名前の部分を含まないパスワードにしてください。',
    en: 'Please choose a password that does not contain the name in your e-mail address.',
  },
  containsProduct: {
    ja: '「伴走」「banso」を含まないパスワードにしてください。',
    en: 'Please choose a password that does not contain the name of this product.',
  },
};

/**
 * A password in the form in which it is compared and hashed: the same signs typed on any keyboard are the same
 * password.
 */
export function plainPassword(password: string): string {
  return password.normalize('NFKC');
}

/**
 * What is wrong with a new password; null when nothing is. Source: NIST SP 800-63B 5.1.1.2 and OWASP ASVS 5.0 V6.2.
 * @param isCommon whether the lower-case password stands in a list of common ones
 */
export function passwordFlaw(
  password: string,
  email: string,
  isCommon: (password: string) => boolean,
): PasswordFlaw | null {
  const plain = plainPassword(password);
  const length = [...plain].length;
  if (length < PASSWORD_LENGTH.min) return 'tooShort';
  if (length > PASSWORD_LENGTH.max) return 'tooLong';
  const lower = plain.toLowerCase();
  const local = (email.split('@')[0] ?? '').normalize('NFKC').toLowerCase();
  if (local.length >= LOCAL_PART_AT_LEAST && lower.includes(local)) return 'containsAddress';
  if (PRODUCT_NAMES.some((name) => lower.includes(name.normalize('NFKC')))) return 'containsProduct';
  return isRepetitive(lower, isCommon) ? 'common' : null;
}

/** In the list, or one short piece again and again: 'aaaaaaaaaaaa', '123123123123', 'passwordpassword'. */
function isRepetitive(password: string, isCommon: (password: string) => boolean): boolean {
  if (isCommon(password)) return true;
  for (let size = 1; size <= password.length / 2; size++) {
    const piece = password.slice(0, size);
    if (
      password.length % size === 0 &&
      piece.repeat(password.length / size) === password &&
      (size <= 4 || isCommon(piece))
    )
      return true;
  }
  return false;
}
