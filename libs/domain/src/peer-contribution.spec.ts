import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, civilDay } from './civil-day.js';
import { contributionFigures } from './peer-contribution.js';

const DAY = civilDay('2026-04-01');
const visit = fc.record({
  heldOn: fc.integer({ min: 0, max: 20 }).map((n) => addDays(DAY, n)),
  municipalityCode: fc.constantFrom('202011', '205907', '204251'),
  minutes: fc.option(fc.integer({ min: 0, max: 600 })),
});
const visits = fc.array(visit, { maxLength: 40 });

describe('what a peer supporter gave in a year', () => {
  it('counts days and municipalities once, and hours by visit', () => {
    expect(
      contributionFigures([
        { heldOn: civilDay('2026-05-12'), municipalityCode: '202011', minutes: 90 },
        { heldOn: civilDay('2026-05-12'), municipalityCode: '204251', minutes: 75 },
        { heldOn: civilDay('2026-06-09'), municipalityCode: '202011', minutes: null },
      ]),
    ).toEqual({ days: 2, municipalities: 2, visits: 3, hours: 2.8, withoutTimes: 1 });
    expect(contributionFigures([])).toEqual({ days: 0, municipalities: 0, visits: 0, hours: 0, withoutTimes: 0 });
  });

  it('does not depend on the order, and is never more days or municipalities than visits', () => {
    fc.assert(
      fc.property(visits, (some) => {
        const figures = contributionFigures(some);
        expect(contributionFigures([...some].reverse())).toEqual(figures);
        expect(Math.max(figures.days, figures.municipalities, figures.withoutTimes)).toBeLessThanOrEqual(some.length);
      }),
    );
  });

  it('adds up: a visit more adds its own hours, and on a known day in a known place nothing else', () => {
    fc.assert(
      fc.property(
        fc.array(visit, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 0, max: 100 }),
        (some, tenths) => {
          const before = contributionFigures(some);
          const { heldOn, municipalityCode } = some[0]!;
          const after = contributionFigures([...some, { heldOn, municipalityCode, minutes: tenths * 6 }]);
          expect(after).toMatchObject({ days: before.days, municipalities: before.municipalities });
          expect(after.visits).toBe(before.visits + 1);
          expect(after.hours).toBeCloseTo(before.hours + tenths / 10, 6);
        },
      ),
    );
  });
});
