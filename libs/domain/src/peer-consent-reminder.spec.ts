import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { japaneseOpenDays } from './calendar.js';
import { addDays, civilDay } from './civil-day.js';
import { endsWithConsent } from './peer-consent-reminder.js';
import { CONSENT_ENDS_SOON_DAYS } from './peer-supporters.js';
import type { PeerConsentSubject } from './reminder-subject.js';
import { reminderInWords } from './reminder-words.js';
import { remindersDue } from './reminders-due.js';

const calendar = japaneseOpenDays();
const END = civilDay('2027-03-31');
const people = { lead: ['lead'], manager: ['chief', 'deputyChief'] };
const part: PeerConsentSubject = {
  kind: 'peerConsent',
  id: 'p1',
  people,
  name: '安曇 健太',
  consentedUntil: END,
  until: END,
};
const due = (subject: PeerConsentSubject, today: string) => remindersDue(subject, civilDay(today), calendar);

describe('a consent that ends', () => {
  it('is told 30 days before to the lead and to the managers, and not a day earlier', () => {
    expect(due(part, '2027-02-28')).toEqual([]);
    const told = due(part, '2027-03-01');
    expect(told.map(({ recipient, as, state }) => `${recipient} ${as} ${state}`)).toEqual([
      'lead lead open',
      'chief manager open',
      'deputyChief manager open',
    ]);
    expect(told[0]).toMatchObject({ step: 'peerConsentEnds', dueOn: END, offset: -CONSENT_ENDS_SOON_DAYS });
    expect(reminderInWords(told[0]!, part, 'ja')).toBe(
      '安曇 健太さんの派遣元の同意は3/31（水）に終わり、支援チームでの担当も終わります。3/1（月）は同意の終わりの30日前です。続けるときは、次の同意を登録して、支援チームに加え直してください。',
    );
    expect(reminderInWords(told[0]!, part, 'en')).toContain('consented until Wed 31 Mar');
  });

  it('is told to the managers alone where nobody leads', () => {
    const told = due({ ...part, people: { manager: ['chief'] } }, '2027-03-10');
    // Once: of two steps on one day the later stands.
    expect(told.map(({ recipient, as, state }) => `${recipient} ${as} ${state}`)).toEqual([
      'chief manager superseded',
      'chief manager open',
    ]);
  });

  it('is answered by a consent that goes on, and by a part that ends before: what it says follows from the days', () => {
    const days = fc.integer({ min: -60, max: 60 });
    fc.assert(
      fc.property(days, fc.option(days), days, (consented, ends, now) => {
        const consentedUntil = addDays(END, consented);
        const until = ends === null ? null : addDays(END, ends);
        const today = addDays(END, now);
        const told = remindersDue({ ...part, consentedUntil, until }, today, calendar);
        const hasCome = today >= addDays(consentedUntil, -CONSENT_ENDS_SOON_DAYS);
        expect(told.length > 0).toBe(hasCome && (until === null || until >= consentedUntil));
        expect(endsWithConsent({ until, consentedUntil: addDays(until ?? END, 1) })).toBe(until === null);
      }),
    );
  });
});
