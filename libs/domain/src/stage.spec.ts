import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stageMove } from './stage.js';
import { STAGES, type Stage } from './vocabulary.js';

describe('a move between stages', () => {
  it.each<[Stage, Stage, string, number, string, string]>([
    [1, 2, 'forward', 1, '1 → 2 に進みます', 'Moves forward, 1 → 2'],
    [0, 3, 'forward', 3, '0 → 3 に進みます', 'Moves forward, 0 → 3'],
    [2, 1, 'back', -1, '2 → 1 に戻ります', 'Goes back, 2 → 1'],
    [1, 1, 'same', 0, '1 のままです', 'Stays at 1'],
  ])('%i to %i is %s', (from, to, direction, steps, ja, en) => {
    expect(stageMove(from, to)).toEqual({ direction, steps, words: { ja, en } });
  });

  it('the way back undoes the way there', () => {
    const opposite = { forward: 'back', back: 'forward', same: 'same' } as const;
    fc.assert(
      fc.property(fc.constantFrom(...STAGES), fc.constantFrom(...STAGES), (from, to) => {
        expect(stageMove(to, from).direction).toBe(opposite[stageMove(from, to).direction]);
        expect(from + stageMove(from, to).steps).toBe(to);
      }),
    );
  });
});
