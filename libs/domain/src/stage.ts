import type { Label } from './lang.js';
import type { Stage } from './vocabulary.js';

/** Which way an engagement went between two stages. */
export type StageDirection = 'forward' | 'back' | 'same';

/** A move between stages, with the sentence that tells it. */
export interface StageMove {
  readonly direction: StageDirection;
  /** How many stages further on; negative when back, 0 when the same. */
  readonly steps: number;
  readonly words: Label;
}

/** Tells a move between two stages of the collaboration process. Going back is a fact of the work, not an error. */
export function stageMove(from: Stage, to: Stage): StageMove {
  const steps = to - from;
  if (steps > 0) {
    return {
      direction: 'forward',
      steps,
      words: { ja: `${from} → ${to} に進みます`, en: `Moves forward, ${from} → ${to}` },
    };
  }
  if (steps < 0) {
    return { direction: 'back', steps, words: { ja: `${from} → ${to} に戻ります`, en: `Goes back, ${from} → ${to}` } };
  }
  return { direction: 'same', steps, words: { ja: `${from} のままです`, en: `Stays at ${from}` } };
}
