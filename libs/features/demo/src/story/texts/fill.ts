import type { Random } from '../random.js';

/** The words that make a template belong to one municipality. */
export interface Local {
  readonly municipality: string;
  readonly place: string;
  readonly otherPlace: string;
  readonly group: string;
}

/**
 * Fills a template (see `Scene`): {M} {m} {p} {q} {g}, {5} for a fixed number and {3-9} for one drawn between the two.
 */
export function fill(template: string, local: Local, random: Random): string {
  return template.replace(/\{([^}]+)\}/g, (_whole, word: string) => {
    if (word === 'M') return local.municipality;
    if (word === 'm') return local.municipality.slice(-1);
    if (word === 'p') return local.place;
    if (word === 'q') return local.otherPlace;
    if (word === 'g') return local.group;
    const [low, high = low] = word.split('-').map(Number);
    if (low === undefined || high === undefined || Number.isNaN(low) || Number.isNaN(high))
      throw new Error(`Unknown word in a demo text: {${word}}`);
    return String(random.between(low, high));
  });
}
