import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mayTakeNextStep, RECORD_EVENT_KINDS, type RecordEvent, recordStateOf } from './record-life.js';

const event = (kind: RecordEvent['kind'], version = 1, personId = 'k', steps = 1): RecordEvent => ({
  kind,
  version,
  personId,
  steps: kind === 'confirmed' ? steps : null,
});
const history = fc.array(
  fc.record({
    kind: fc.constantFrom(...RECORD_EVENT_KINDS),
    version: fc.integer({ min: 1, max: 3 }),
    personId: fc.constantFrom('a', 'b'),
    steps: fc.constantFrom(1, 2),
  }),
  { maxLength: 12 },
);

const [alone, first, second, sentBack] = [
  event('confirmed'),
  event('confirmed', 1, 'k', 2),
  event('confirmed', 1, 'm', 2),
  event('returned'),
];

describe('where a record stands', () => {
  it.each<[string, number, RecordEvent[], number, object]>([
    ['just written', 1, [], 1, { status: 'recorded', returned: null }],
    ['confirmed', 1, [alone], 1, { status: 'confirmed', confirmations: [alone], stepsNeeded: 1 }],
    ['corrected after it was confirmed', 2, [alone], 1, { status: 'recorded', confirmations: [] }],
    ['halfway through two steps', 1, [first], 2, { status: 'recorded', confirmations: [first], stepsNeeded: 2 }],
    ['confirmed, though the programme asks for two by now', 1, [alone], 2, { status: 'confirmed', stepsNeeded: 1 }],
    ['halfway, though the programme asks for one by now', 1, [first], 1, { status: 'recorded', stepsNeeded: 1 }],
    [
      'confirmed by the one step that is asked for by now',
      1,
      [first, alone],
      1,
      { status: 'confirmed', stepsNeeded: 1 },
    ],
    ['through both steps', 1, [first, second], 2, { status: 'confirmed', confirmations: [first, second] }],
    [
      'back to the first step when the second is undone',
      1,
      [first, second, event('confirmationUndone')],
      2,
      { status: 'recorded', confirmations: [first] },
    ],
    [
      'sent back after the first of two steps',
      1,
      [first, sentBack],
      2,
      { status: 'recorded', confirmations: [], returned: sentBack },
    ],
    ['written anew after it was sent back', 2, [sentBack], 1, { status: 'recorded', returned: null }],
    ['confirmed after all', 1, [sentBack, alone], 1, { status: 'confirmed', returned: null }],
    ['undone', 1, [alone, event('confirmationUndone')], 1, { status: 'recorded' }],
    ['withdrawn', 1, [alone, event('withdrawn')], 1, { status: 'withdrawn' }],
    [
      'back after a withdrawal, as it stood',
      1,
      [alone, event('withdrawn'), event('withdrawalUndone')],
      1,
      { status: 'confirmed' },
    ],
  ])('%s', (_, version, events, steps, expected) => {
    expect(recordStateOf(version, events, steps)).toMatchObject(expected);
  });

  it('a new version always waits for confirmation, whatever happened before', () => {
    fc.assert(
      fc.property(history, (events) => {
        const { status, confirmations, returned } = recordStateOf(4, events, 1);
        expect([status === 'confirmed', confirmations.length, returned]).toEqual([false, 0, null]);
      }),
    );
  });

  it('what a programme asks for today changes nothing of where a record stands', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 3 }), (events, version) => {
        const [one, two] = [recordStateOf(version, events, 1), recordStateOf(version, events, 2)];
        expect({ ...one, stepsNeeded: 0 }).toEqual({ ...two, stepsNeeded: 0 });
      }),
    );
  });

  it('of two steps nobody takes both, and one alone is anybody’s', () => {
    const halfway = recordStateOf(1, [first], 2);
    expect([
      mayTakeNextStep(halfway, 'k', 2),
      mayTakeNextStep(halfway, 'm', 2),
      mayTakeNextStep(halfway, 'k', 1),
    ]).toEqual([false, true, true]);
  });

  it('a withdrawal that is undone leaves what stood before', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 3 }), (events, version) => {
        const open = [...events, event('withdrawalUndone')];
        expect(
          recordStateOf(version, [...open, event('withdrawn', version), event('withdrawalUndone', version)], 2),
        ).toEqual(recordStateOf(version, open, 2));
      }),
    );
  });
});
