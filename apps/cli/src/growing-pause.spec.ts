import { expect, it } from '@jest/globals';
import { GrowingPause } from './growing-pause.js';

it('pauses grow from a second to eight, and begin anew after a minute of life', () => {
  const pause = new GrowingPause();
  expect([0, 10, 10, 10, 10, 10, 59_999].map((lived) => pause.after(lived))).toEqual([
    1_000, 2_000, 4_000, 8_000, 8_000, 8_000, 8_000,
  ]);
  expect([60_000, 10].map((lived) => pause.after(lived))).toEqual([1_000, 2_000]);
});
