/** The name of a person, body, area, programme or key has at most so many characters. */
export const LONGEST_NAME = 100;

/** What a name may hold where there need not be one; see {@link NAME}. */
export const NAME_OR_NOTHING = /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]*$/u;

/**
 * What a name may hold: something to see, and nothing that hides, breaks the line or turns the direction of what
 * follows (control and formatting characters). With such signs one name can be made to look like another, in lists and
 * in the audit log.
 */
export const NAME = /^(?=.*\S)[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]*$/u;

/** Only the shape that every mail address has; whether it exists, the invitation shows. */
export const MAIL_ADDRESS = /^[^\s@\u0000]+@[^\s@\u0000]+\.[^\s@\u0000]+$/u;
/** A mail address has at most so many characters (RFC 5321). */
export const LONGEST_ADDRESS = 254;

/** Whether a text that did not come through a form can be a name: the same rule as there. */
export function isName(text: string): boolean {
  return isAtMost(text, LONGEST_NAME) && NAME.test(text);
}

/** Whether a text that did not come through a form can be a mail address. */
export function isMailAddress(text: string): boolean {
  return isAtMost(text, LONGEST_ADDRESS) && MAIL_ADDRESS.test(text);
}

/** Before any pattern: some take as long as the square of what they are given. */
function isAtMost(text: string, characters: number): boolean {
  return text.length <= 2 * characters && [...text].length <= characters;
}
