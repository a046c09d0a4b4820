import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { japaneseOpenDays } from './calendar.js';
import { addDays, addMonths, civilDay, type CivilDay } from './civil-day.js';
import { reintroduction, type ReintroductionFacts } from './reintroduction.js';
import { isNewlyArrived, type Takeover } from './turnover.js';

const calendar = japaneseOpenDays();
const TODAY = civilDay('2027-04-10');
const arrived = (name: string, since: string): Takeover => ({ who: name, name, since: civilDay(since) });
const facts = (some: Partial<ReintroductionFacts> = {}): ReintroductionFacts => ({
  status: 'active',
  ours: null,
  theirs: null,
  lastHeldOn: civilDay('2027-03-12'),
  plannedDays: [],
  dueOn: null,
  ...some,
});
const told = (some: Partial<ReintroductionFacts>, today = TODAY) => reintroduction(facts(some), today, calendar);

describe('introducing each other anew', () => {
  const yamada = arrived('山田 一郎', '2027-04-01');
  const takahara = arrived('高原 次郎', '2027-04-05');

  it('is proposed within a month of the change, with the reason in words', () => {
    expect(told({ theirs: yamada })).toEqual({
      by: '2027-04-30',
      proposedOn: '2027-04-30',
      since: '2027-04-01', // 1 May is a Saturday
      reason: {
        ja: '先方の担当が4/1に山田 一郎さんに替わりました。4/30（金）までに、顔合わせの訪問をおすすめします。',
        en: 'Their contact is 山田 一郎 since 1 Apr. A visit to get to know each other is advised by Fri 30 Apr.',
      },
    });
    expect(told({ ours: takahara })?.reason.ja).toMatch(/^こちらの主担当が4\/5に高原 次郎さんに替わりました。/);
    expect(told({ ours: takahara, theirs: yamada })?.reason.ja).toMatch(
      /^先方の担当が4\/1に山田 一郎さんに、こちらの主担当が4\/5に高原 次郎さんに替わりました。/,
    );
  });

  it('never after the normal due day, and what is late is proposed for the next open day', () => {
    expect(told({ theirs: yamada, dueOn: civilDay('2027-04-12') })?.by).toBe('2027-04-12');
    expect(told({ theirs: yamada, dueOn: civilDay('2027-04-09') })).toMatchObject({
      by: '2027-04-09',
      proposedOn: '2027-04-12',
    });
    expect(told({ theirs: yamada, dueOn: civilDay('2027-04-09') })?.reason.ja).toMatch(
      /4\/9（金）までの顔合わせの訪問が、まだ決まっていません。$/,
    );
  });

  it.each([
    ['a visit was held since', { theirs: yamada, lastHeldOn: civilDay('2027-04-01') }],
    ['a visit is planned', { theirs: yamada, plannedDays: [civilDay('2027-06-01')] }],
    ['nobody is new', {}],
    ['the newcomer has been there for three months', { theirs: arrived('山田 一郎', '2027-01-09') }],
    ['the engagement is paused', { theirs: yamada, status: 'paused' }],
    ['the engagement is closed', { theirs: yamada, status: 'closed' }],
  ] satisfies Array<[string, Partial<ReintroductionFacts>]>)('is not proposed when %s', (_, some) => {
    expect(told(some)).toBeNull();
  });

  it('goes on for the side that a visit came too early for', () => {
    expect(told({ theirs: yamada, ours: takahara, lastHeldOn: civilDay('2027-04-02') })).toMatchObject({
      since: '2027-04-05',
      reason: { ja: expect.stringMatching(/^こちらの主担当が/) },
    });
  });

  const near = fc.integer({ min: -150, max: 60 }).map((n) => addDays(TODAY, n));
  const side = fc.option(near.map((since) => ({ who: 'a', name: 'a', since: since < TODAY ? since : TODAY })));
  const any: fc.Arbitrary<ReintroductionFacts> = fc.record({
    status: fc.constant('active' as const),
    ours: side,
    theirs: side,
    lastHeldOn: fc.option(near),
    plannedDays: fc.array(near, { maxLength: 3 }),
    dueOn: fc.option(near),
  });

  it('its day is open, within the month and not after the due day; the proposed day is open and not past', () => {
    fc.assert(
      fc.property(any, (some) => {
        const proposal = reintroduction(some, TODAY, calendar);
        if (!proposal) return;
        expect(calendar.isOpen(proposal.by) && calendar.isOpen(proposal.proposedOn)).toBe(true);
        expect(proposal.by <= addMonths(proposal.since, 1) && (some.dueOn === null || proposal.by <= some.dueOn)).toBe(
          true,
        );
        expect(proposal.proposedOn >= TODAY).toBe(true);
      }),
    );
  });

  it('stands exactly while somebody new is unmet, and a visit planned or held today ends it', () => {
    fc.assert(
      fc.property(any, (some) => {
        const met = (since: CivilDay) =>
          (some.lastHeldOn !== null && some.lastHeldOn >= since) || some.plannedDays.some((day) => day >= since);
        const waits = [some.ours, some.theirs].some(
          (person) => person !== null && isNewlyArrived(person.since, TODAY) && !met(person.since),
        );
        expect(reintroduction(some, TODAY, calendar) !== null).toBe(waits);
        expect(reintroduction({ ...some, plannedDays: [...some.plannedDays, TODAY] }, TODAY, calendar)).toBeNull();
        expect(reintroduction({ ...some, lastHeldOn: TODAY }, TODAY, calendar)).toBeNull();
      }),
    );
  });
});
