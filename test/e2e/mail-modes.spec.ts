import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readConfig } from '@banso/config';
import type { PersonRow } from '@banso/testing';
import { type JobName, runOnce } from '@banso/worker';
import { openHouse, type OpenHouse } from './support/open-house.js';

let house: OpenHouse;
let programmeId: string;
let kacho: PersonRow;
const staff: Record<'digest' | 'immediate' | 'none', PersonRow> = {} as never;
const CODES = { digest: '205885', immediate: '205907', none: '204323' };

beforeAll(async () => {
  house = await openHouse('2026-11-24T10:00:00+09:00');
  const tenantId = await house.story.tenant('20');
  const office = await house.story.organisation({ tenantId });
  programmeId = await house.story.programme({ tenantId, body: office });
  kacho = await house.story.person({ organisation: office, role: 'manager', name: '穂高 課長' });
  for (const mode of ['digest', 'immediate', 'none'] as const)
    staff[mode] = await house.story.person({ organisation: office, role: 'staff', name: `職員 ${mode}` });
});
afterAll(() => house.close());

const work = (job: JobName) =>
  runOnce(job, { ...readConfig({ BANSO_MODE: 'demo' }), databaseWorkerUrl: house.database.workerUrl }, house.clock);
/** Mails that went out, without a mail server: to whom and of which kind. */
const sent = () =>
  house.database
    .query<{ who: string; kind: string }>(
      `select p.name as who, m.kind from mail m join person p on p.id = m.person_id where m.state = 'sent' order by p.name, m.created_at, m.id`,
    )
    .then((rows) => rows.map(({ who, kind }) => `${who}: ${kind}`));

describe('mail as each person chose it on the account screen', () => {
  it('the choice is the person’s own; other words are refused, and it leaves a line', async () => {
    const browser = house.browser(staff.immediate);
    expect((await browser.get('/mail-setting').expect(200)).body).toEqual({ mailMode: 'digest' });
    await browser.put('/mail-setting', { mailMode: 'hourly' }).expect(422);
    await browser.put('/mail-setting', { mailMode: 'immediate' }).expect(200, { mailMode: 'immediate' });
    expect((await browser.get('/mail-setting').expect(200)).body).toEqual({ mailMode: 'immediate' });
    for (const person of [staff.none, kacho])
      await house.browser(person).put('/mail-setting', { mailMode: 'none' }).expect(200);
    expect((await house.browser(staff.digest).get('/mail-setting')).body).toEqual({ mailMode: 'digest' });
    expect(
      await house.database.query(`select change from audit_entry where person_id = $1 and action = 'person:write'`, [
        staff.immediate.id,
      ]),
    ).toEqual([{ change: { mailMode: ['digest', 'immediate'] } }]);
  });

  it('immediate: what comes up in the middle of the day goes out with the next run of the minute', async () => {
    // Due 11/27 (Friday), in three days: each lead is reminded the moment the engagement is there.
    for (const mode of ['digest', 'immediate', 'none'] as const) {
      const person = staff[mode];
      await house
        .browser(person)
        .post('/engagements', {
          municipalityCode: CODES[mode],
          programmeId,
          startedOn: '2026-10-27',
          leadId: person.id,
        })
        .expect(201);
      expect((await house.browser(person).get('/reminders?state=open').expect(200)).body.items).toHaveLength(1);
    }
    await work('deliver');
    expect(await sent()).toEqual(['職員 immediate: immediate']);
    await work('deliver');
    expect(await sent()).toHaveLength(1);
  });

  it('digest: one mail the next open morning, and none to those who have it already or want none', async () => {
    house.clock.set('2026-11-25T08:30:00+09:00');
    await work('digest');
    await work('deliver');
    expect(await sent()).toEqual(['職員 digest: digest', '職員 immediate: immediate']);
  });

  it('none: escalations all the same, and nothing but them', async () => {
    house.clock.set('2026-12-04T08:30:00+09:00');
    await work('digest');
    await work('deliver');
    const mails = await sent();
    // Seven days after the due day the manager is told of all three.
    expect(mails.filter((mail) => mail.startsWith('穂高'))).toEqual(['穂高 課長: digest']);
    expect(mails.filter((mail) => mail.startsWith('職員 none'))).toEqual([]);
    const [{ body }] = (await house.database.query<{ body: string }>(`select body from mail where person_id = $1`, [
      kacho.id,
    ])) as [{ body: string }];
    for (const name of ['小川村', '飯綱町', '木曽町']) expect(body).toContain(name);
  });
});
