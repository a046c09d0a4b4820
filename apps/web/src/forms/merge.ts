/** A field of a form that somebody else may have changed meanwhile. */
export interface MergeField<Values> {
  key: keyof Values & string;
  label: string;
  /** The value in words; without it the value is the text itself. */
  show?: (value: never) => string;
}

/** Whose text is taken: one's own, the one that was saved first, or both one below the other. */
export type MergeSide = 'mine' | 'theirs' | 'both';

/** A field in which what one typed differs from what was saved meanwhile. */
export interface MergeDifference {
  key: string;
  label: string;
  mine: string;
  theirs: string;
  /** Both are free text, so they can stand one below the other. */
  canJoin: boolean;
  /**
   * Where only one of the two has changed the field since it was read, that side; null where both have: then a person
   * decides.
   */
  proposed: 'mine' | 'theirs' | null;
}

/** Whether two texts say the same: the server takes blanks at the ends away, and they are no other text. */
export function isSameText(one: string, other: string): boolean {
  return one.trim() === other.trim();
}

/**
 * Which of two texts stands where two people may have written: the one that alone was changed since it was read.
 * @param base what stood there when it was read; null where that is not known
 * @returns null where both were changed: then a person decides
 */
export function standing(base: string | null, mine: string, theirs: string): 'mine' | 'theirs' | null {
  if (isSameText(mine, theirs)) return 'theirs';
  if (base === null) return null;
  return isSameText(base, theirs) ? 'mine' : isSameText(base, mine) ? 'theirs' : null;
}

/**
 * Compares, field by field, what was read (`base`, without the fields of which that is not known), what one typed
 * (`mine`) and what somebody else saved meanwhile (`theirs`). Where the two agree there is nothing to decide.
 */
export function differencesBetween<Values extends object>(
  fields: readonly MergeField<Values>[],
  base: Partial<Values>,
  mine: Values,
  theirs: Values,
): MergeDifference[] {
  return fields.flatMap(({ key, label, show }): MergeDifference[] => {
    const inWords = (values: Values): string => (show ? show(values[key] as never) : String(values[key] ?? ''));
    // What reads alike is alike: lists may be kept in another order, and blanks at the ends are no text.
    if (isSameText(inWords(mine), inWords(theirs))) return [];
    const isText = !show && typeof mine[key] === 'string';
    return [
      {
        key,
        label,
        mine: inWords(mine),
        theirs: inWords(theirs),
        canJoin: isText && inWords(mine).trim() !== '' && inWords(theirs).trim() !== '',
        proposed: standing(key in base ? inWords(base as Values) : null, inWords(mine), inWords(theirs)),
      },
    ];
  });
}

/** The form's values after a person has decided; fields without a decision keep what was typed. */
export function merged<Values extends object>(
  mine: Values,
  theirs: Values,
  sides: Readonly<Record<string, MergeSide>>,
): Values {
  const taken = Object.entries(sides).map(([key, side]) => {
    const field = key as keyof Values;
    return [
      key,
      side === 'theirs'
        ? theirs[field]
        : side === 'both'
          ? joined(String(theirs[field]), String(mine[field]))
          : mine[field],
    ];
  });
  return { ...mine, ...(Object.fromEntries(taken) as Partial<Values>) };
}

/** Two texts one below the other: lines that both have stand once. */
export function joined(first: string, second: string): string {
  const lines = first.split('\n').map((line) => line.trim());
  const more = second.split('\n').filter((line) => line.trim() === '' || !lines.includes(line.trim()));
  return [first.trimEnd(), more.join('\n').trim()].filter(Boolean).join('\n');
}
