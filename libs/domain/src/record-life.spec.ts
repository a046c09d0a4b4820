import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RECORD_EVENT_KINDS, type RecordEvent, recordStateOf } from './record-life.js';

const event = (kind: RecordEvent['kind'], version = 1, personId = 'k'): RecordEvent => ({ kind, version, personId });
const history = fc.array(fc.record({ kind: fc.constantFrom(...RECORD_EVENT_KINDS), version: fc.integer({ min: 1, max: 3 }), personId: fc.constantFrom('a', 'b') }), { maxLength: 12 });

const [first, second, sentBack] = [event('confirmed', 1, 'k'), event('confirmed', 1, 'm'), event('returned')];

describe('where a record stands', () => {
  it.each<[string, number, RecordEvent[], number, object]>([
    ['just written', 1, [], 1, { status: 'recorded', returned: null }],
    ['confirmed', 1, [first], 1, { status: 'confirmed', confirmations: [first] }],
    ['corrected after it was confirmed', 2, [first], 1, { status: 'recorded', confirmations: [] }],
    ['halfway through two steps', 1, [first], 2, { status: 'recorded', confirmations: [first] }],
    ['through both steps', 1, [first, second], 2, { status: 'confirmed', confirmations: [first, second] }],
    ['back to the first step when the second is undone', 1, [first, second, event('confirmationUndone')], 2, { status: 'recorded', confirmations: [first] }],
    ['sent back after the first of two steps', 1, [first, sentBack], 2, { status: 'recorded', confirmations: [], returned: sentBack }],
    ['written anew after it was sent back', 2, [sentBack], 1, { status: 'recorded', returned: null }],
    ['confirmed after all', 1, [sentBack, first], 1, { status: 'confirmed', returned: null }],
    ['undone', 1, [first, event('confirmationUndone')], 1, { status: 'recorded' }],
    ['withdrawn', 1, [first, event('withdrawn')], 1, { status: 'withdrawn' }],
    ['back after a withdrawal, as it stood', 1, [first, event('withdrawn'), event('withdrawalUndone')], 1, { status: 'confirmed' }],
  ])('%s', (_, version, events, steps, expected) => {
    expect(recordStateOf(version, events, steps)).toMatchObject(expected);
  });

  it('a new version always waits for confirmation, whatever happened before', () => {
    fc.assert(fc.property(history, (events) => {
      const { status, confirmations, returned } = recordStateOf(4, events, 1);
      expect([status === 'confirmed', confirmations.length, returned]).toEqual([false, 0, null]);
    }));
  });

  it('a withdrawal that is undone leaves what stood before', () => {
    fc.assert(fc.property(history, fc.integer({ min: 1, max: 3 }), (events, version) => {
      const open = [...events, event('withdrawalUndone')];
      expect(recordStateOf(version, [...open, event('withdrawn', version), event('withdrawalUndone', version)], 2)).toEqual(recordStateOf(version, open, 2));
    }));
  });
});
