import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RequestLevels } from './request-levels.js';
import { placeOf } from './request-limits.js';

describe('how many requests may come', () => {
  it('a minute’s worth at once, then as many as run out; the seconds that are said are enough', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.array(fc.nat(5_000), { maxLength: 200 }),
        (perMinute, pauses) => {
          let now = 0;
          const levels = new RequestLevels(() => now);
          let let_in = 0;
          for (const pause of pauses) {
            now += pause;
            const refused = levels.pour('x', perMinute);
            if (!refused) let_in++;
            else {
              now += refused.seconds * 1000;
              expect(levels.pour('x', perMinute)).toBeNull();
              let_in++;
            }
            expect(let_in).toBeLessThanOrEqual(perMinute + (now * perMinute) / 60_000 + 1);
          }
        },
      ),
    );
  });

  it('says once that a bucket has become full', () => {
    const levels = new RequestLevels(() => 0);
    expect([1, 2, 3, 4].map(() => levels.pour('x', 2))).toEqual([
      null,
      null,
      { seconds: 30, isNew: true },
      { seconds: 30, isNew: false },
    ]);
    expect(levels.pour('y', 2)).toBeNull();
  });

  it('tells the others each request once, and takes over what they say', () => {
    const levels = new RequestLevels(() => 0);
    levels.pour('x', 10);
    const poured = levels.takeUnsent();
    expect(poured).toEqual([{ subject: 'x', n: 1, perMinute: 10 }]);
    expect(levels.takeUnsent()).toEqual([]);
    levels.putBack(poured);
    levels.pour('x', 10);
    expect(levels.takeUnsent()).toEqual([{ subject: 'x', n: 2, perMinute: 10 }]);
    levels.hear([
      { subject: 'x', level: 10 },
      { subject: 'never heard of', level: 5 },
    ]);
    expect(levels.isFull('x', 10)).toBe(true);
    expect(levels.size).toBe(1);
  });

  it('what is given back was never there, whether the others have heard of it or not', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('pour', 'lend', 'tell'), { maxLength: 100 }), (acts) => {
        const levels = new RequestLevels(() => 0);
        let [others, poured] = [0, 0];
        const tell = () => {
          for (const { n } of levels.takeUnsent()) others += n;
          levels.hear([{ subject: 'x', level: others }]);
        };
        for (const act of acts) {
          levels.pour('x', 1_000);
          if (act === 'tell') tell();
          if (act === 'lend') levels.giveBack('x', 1_000);
          else poured++;
        }
        levels.pour('x', 1_000);
        tell();
        expect(others).toBe(poured + 1);
      }),
    );
  });

  it('forgets whoever is quiet, and never remembers more than it can', () => {
    let now = 0;
    const levels = new RequestLevels(() => now);
    for (let n = 0; n < 50_010; n++) levels.pour(`stranger ${n}`, 10);
    expect(levels.size).toBe(50_000);
    levels.takeUnsent();
    now = 60_000;
    levels.forgetEmpty();
    expect(levels.size).toBe(0);
  });
});

describe('an address as one place', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('%s is %s', (address, place) => {
    expect(placeOf(address)).toBe(place);
  });
});
