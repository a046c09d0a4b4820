import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, civilDay } from './civil-day.js';
import { consentedUntil, engagementsOn, mostCarried, peerVerdict, type PeerStanding } from './peer-supporters.js';

const DAY = civilDay('2026-11-24');
const near = fc.integer({ min: -30, max: 30 }).map((n) => addDays(DAY, n));
const days = Array.from({ length: 140 }, (_, n) => addDays(DAY, n - 70));
const part = fc
  .record({
    engagement: fc.integer({ min: 1, max: 6 }),
    from: near,
    length: fc.option(fc.integer({ max: 30, min: -3 })),
  })
  .map(({ engagement, from, length }) => ({
    engagementId: `e${engagement}`,
    from,
    until: length === null ? null : addDays(from, length),
  }));
/** Consents one behind the other, with gaps of any length, none among them. */
const consents = fc
  .array(fc.record({ gap: fc.integer({ min: 0, max: 9 }), length: fc.integer({ min: 0, max: 20 }) }), { maxLength: 5 })
  .map((spans) => {
    let next = addDays(DAY, -25);
    return spans.map(({ gap, length }) => {
      const from = addDays(next, gap);
      const until = addDays(from, length);
      next = addDays(until, 1);
      return { from, until };
    });
  });
const standing: fc.Arbitrary<PeerStanding> = fc.record({
  homeMunicipalityCode: fc.constantFrom('202011', '205907', null),
  consents,
  carried: fc.array(part, { maxLength: 8 }),
  loadLimit: fc.option(fc.integer({ min: 1, max: 5 })),
});
const wanted = fc
  .record({ part, municipalityCode: fc.constantFrom('202011', '205907') })
  .map(({ part: { engagementId, from, until }, municipalityCode }) => ({
    engagementId,
    municipalityCode,
    from,
    until: until !== null && until < from ? from : until,
  }));

describe('a consent', () => {
  it('runs to the last day that is consented to without a gap', () => {
    fc.assert(
      fc.property(consents, near, (all, day) => {
        const isConsented = (on: string) => all.some(({ from, until }) => from <= on && on <= until);
        const until = consentedUntil(all, day);
        if (!isConsented(day)) return expect(until).toBeNull();
        expect(until! >= day).toBe(true);
        expect(days.filter((on) => on >= day && on <= until!).every(isConsented)).toBe(true);
        return expect(isConsented(addDays(until!, 1))).toBe(false);
      }),
    );
  });

  it('does not depend on the order in which consents were written', () => {
    fc.assert(
      fc.property(consents, near, (all, day) =>
        expect(consentedUntil([...all].reverse(), day)).toBe(consentedUntil(all, day)),
      ),
    );
  });
});

describe('a load', () => {
  it('is the most of any single day of the part, looked at day by day', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), wanted, (carried, { engagementId, from, until }) => {
        const own = { engagementId, from, until };
        const looked = days.filter((day) => day >= from && (until === null || day <= until));
        const most = Math.max(...looked.map((day) => engagementsOn([...carried, own], day)));
        expect(mostCarried(carried, own)).toBe(most);
      }),
    );
  });
});

describe('a part of a peer supporter', () => {
  it('is never of their own municipality, never without consent, never longer than it', () => {
    fc.assert(
      fc.property(standing, wanted, (peer, part) => {
        const { obstacle, until } = peerVerdict(peer, part);
        if (obstacle !== null && obstacle !== 'overLimit') return;
        expect(part.municipalityCode).not.toBe(peer.homeMunicipalityCode);
        expect(until !== null && until <= consentedUntil(peer.consents, part.from)!).toBe(true);
      }),
    );
  });

  it('is over the limit exactly when on some day it makes them carry more than that', () => {
    fc.assert(
      fc.property(standing, wanted, (peer, part) => {
        const { obstacle, until } = peerVerdict(peer, part);
        const { loadLimit, carried } = peer;
        if (loadLimit === null || (obstacle !== null && obstacle !== 'overLimit')) return;
        const after = [...carried, { ...part, until }];
        const passed = days.some((day) => {
          const now = engagementsOn(after, day);
          return now > loadLimit && now > engagementsOn(carried, day);
        });
        expect(passed).toBe(obstacle === 'overLimit');
      }),
      { numRuns: 500 },
    );
  });

  it('ends with the consent where no end was wanted, and where it was, on that day', () => {
    const peer = { homeMunicipalityCode: '202011', carried: [], loadLimit: 1 };
    const consented = { ...peer, consents: [{ from: civilDay('2026-04-01'), until: civilDay('2027-03-31') }] };
    const at = { engagementId: 'e1', municipalityCode: '205907', from: DAY };
    expect(peerVerdict(consented, { ...at, until: null })).toEqual({
      obstacle: null,
      until: '2027-03-31',
      load: 1,
      consentedUntil: '2027-03-31',
    });
    expect(peerVerdict(consented, { ...at, until: civilDay('2026-12-31') }).until).toBe('2026-12-31');
    expect(peerVerdict(consented, { ...at, until: civilDay('2027-04-01') }).obstacle).toBe('outlivesConsent');
    expect(peerVerdict({ ...peer, consents: [] }, { ...at, until: null }).obstacle).toBe('withoutConsent');
  });
});
