import { describe, expect, it } from '@jest/globals';
import type { Visit } from '../../apps/web/src/api/types.js';
import { isSameRecord } from '../../apps/web/src/screens/visit/record-read.js';

const visit = (parts: object = {}, record: object = {}): Visit =>
  ({
    version: 4,
    status: 'confirmed',
    place: '役場',
    record: { version: 2, eventCount: 1, opinions: [{ body: { id: 'o' }, version: 1 }], ...record },
    ...parts,
  }) as unknown as Visit;

describe('a deed on a record that was fetched anew', () => {
  it('is the same deed while only the plan of the visit has changed', () => {
    expect(isSameRecord(visit(), visit({ version: 5, place: '公民館' }))).toBe(true);
  });

  it.each([
    ['another state', visit({ status: 'withdrawn' })],
    ['another text', visit({}, { version: 3 })],
    ['another opinion', visit({}, { opinions: [{ body: { id: 'o' }, version: 2 }] })],
    ['a step that was undone and taken again', visit({}, { eventCount: 3 })],
    ['no record', visit({ record: null })],
  ])('is another deed on %s', (_, now) => {
    expect(isSameRecord(visit(), now)).toBe(false);
  });
});
