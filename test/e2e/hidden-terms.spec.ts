import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OrganisationRow, PersonRow } from '@banso/testing';
import { type Browser, openHouse, type OpenHouse } from './support/open-house.js';

/**
 * Writes keep secrets as reads do: with a confirmed transfer that is not announced yet, everybody who must not know of
 * it gets byte for byte the answer they would get without it. The same story is told twice, once with the transfer and
 * once without; every write that touches terms is made in both by the same kind of person, and the answers are
 * compared.
 */
const BEFORE = '2027-03-10T09:00:00+09:00';
const ANNOUNCED = '2027-03-20T09:00:00+09:00';
let house: OpenHouse;

interface Town {
  code: string;
  tenantId: number;
  people: Record<'leaver' | 'successor' | 'colleague' | 'other' | 'deputy' | 'manager' | 'admin', PersonRow>;
  engagementId: string;
  transferId: string | null;
  as(who: keyof Town['people']): Browser;
}

beforeAll(async () => {
  house = await openHouse(BEFORE);
});
afterAll(() => house.close());

type People = Town['people'];

/** The people of a story. They are called alike in every one, so that answers can be compared. */
async function cast(): Promise<{ people: People; tenantId: number; office: OrganisationRow }> {
  const [known] = await house.database.query<{ id: number }>(`select id from tenant where prefecture_code = '20'`);
  const tenantId = known?.id ?? (await house.story.tenant('20'));
  const office = await house.story.organisation({ tenantId, name: '地域包括ケア課' });
  const person = (name: string, role: 'staff' | 'manager' | 'admin') =>
    house.story.person({ organisation: office, role, name });
  const people = {
    leaver: await person('去川 花子', 'staff'),
    successor: await person('来田 次郎', 'staff'),
    colleague: await person('同僚 一郎', 'staff'),
    other: await person('別所 三郎', 'staff'),
    deputy: await person('副島 四郎', 'staff'),
    manager: await person('穂高 課長', 'manager'),
    admin: await person('管理 七子', 'admin'),
  };
  await house.database.query('update person set load_limit = 1000 where id = $1', [people.successor.id]);
  return { people, tenantId, office };
}

/** An engagement that the leaver leads, with an action item and a visit. */
async function engagement({ people, tenantId, office }: Awaited<ReturnType<typeof cast>>, code: string): Promise<Town> {
  const manager = house.browser(people.manager);
  const programmeId = await house.story.programme({ tenantId, body: office });
  const engagementId = (
    await manager
      .post('/engagements', {
        municipalityCode: code,
        programmeId,
        startedOn: '2026-04-01',
        leadId: people.leaver.id,
        deputyId: people.deputy.id,
      })
      .expect(201)
  ).body.id;
  await manager
    .post(`/engagements/${engagementId}/action-items`, {
      text: '資料を送る',
      side: 'ours',
      dueOn: '2027-04-20',
      ownerId: people.leaver.id,
    })
    .expect(201);
  await manager.post(`/engagements/${engagementId}/visits`, { plannedOn: '2027-03-09', mode: 'onSite' }).expect(201);
  return { code, tenantId, people, engagementId, transferId: null, as: (who) => house.browser(people[who]) };
}

/** Confirms the leaver's transfer, with everything to the successor. It is hidden until 20 March. */
async function confirmTransfer(people: People): Promise<string> {
  const manager = house.browser(people.manager);
  const transferId = (
    await manager
      .post('/transfers', {
        personId: people.leaver.id,
        kind: 'transfer',
        announcedOn: '2027-03-20',
        effectiveOn: '2027-04-01',
      })
      .expect(201)
  ).body.id as string;
  const { items, version } = (await manager.get(`/transfers/${transferId}/preview`).expect(200)).body;
  await manager
    .put(
      `/transfers/${transferId}/dispositions`,
      {
        confirm: true,
        items: items
          .filter(({ follows }: { follows: string | null }) => !follows)
          .map(({ key }: { key: string }) => ({ key, kind: 'successor', successorId: people.successor.id })),
      },
      version,
    )
    .expect(200);
  return transferId;
}

/** One story of its own. */
async function town(hidden: boolean): Promise<Town> {
  house.clock.set(BEFORE);
  const one = await engagement(await cast(), nextPlace());
  return hidden ? { ...one, transferId: await confirmTransfer(one.people) } : one;
}

const engagementOf = async (one: Town, who: keyof Town['people'] = 'colleague') =>
  (await one.as(who).get(`/engagements/${one.engagementId}`).expect(200)).body;
const partOf = async (one: Town, role: string, who: keyof Town['people'] = 'colleague'): Promise<string> =>
  (await engagementOf(one, who)).team.find(
    (part: { role: string; until: string | null }) => part.role === role && part.until === null,
  ).id;
const itemOf = async (one: Town) =>
  (await one.as('colleague').get(`/action-items?engagement=${one.engagementId}`).expect(200)).body.items[0];
const visitOf = async (one: Town) =>
  (await one.as('colleague').get(`/engagements/${one.engagementId}/visits`).expect(200)).body.items[0];
const roleOf = async (one: Town) =>
  (await one.as('admin').get(`/people/${one.people.leaver.id}`).expect(200)).body.roles[0];

type Answer = { status: number; etag: string | undefined; body: string };
type Send = (
  one: Town,
  who: keyof Town['people'],
) => Promise<{ status: number; headers: Record<string, string>; text: string }>;
const write =
  (path: (one: Town) => string | Promise<string>, body: (one: Town) => object) =>
  async (one: Town, who: keyof Town['people']) =>
    one.as(who).post(await path(one), body(one), (await engagementOf(one)).version);

/** Every write that touches terms, or what hangs on them. */
const WRITES: Readonly<Record<string, Send>> = {
  'another lead from a day before the transfer': write(
    (one) => `/engagements/${one.engagementId}/leads`,
    (one) => ({ personId: one.people.other.id, from: '2027-03-15' }),
  ),
  'another lead from the transfer’s day': write(
    (one) => `/engagements/${one.engagementId}/leads`,
    (one) => ({ personId: one.people.other.id, from: '2027-04-01' }),
  ),
  'another lead from a day after it': write(
    (one) => `/engagements/${one.engagementId}/leads`,
    (one) => ({ personId: one.people.other.id, from: '2027-05-01' }),
  ),
  'the secret successor as lead': write(
    (one) => `/engagements/${one.engagementId}/leads`,
    (one) => ({ personId: one.people.successor.id, from: '2027-04-01' }),
  ),
  'the lead’s part ended before': write(
    async (one) => `/engagements/${one.engagementId}/members/${await partOf(one, 'lead')}/end`,
    () => ({ until: '2027-03-15' }),
  ),
  'the lead’s part ended on the same day': write(
    async (one) => `/engagements/${one.engagementId}/members/${await partOf(one, 'lead')}/end`,
    () => ({ until: '2027-03-31' }),
  ),
  'the lead’s part ended after': write(
    async (one) => `/engagements/${one.engagementId}/members/${await partOf(one, 'lead')}/end`,
    () => ({ until: '2027-06-30' }),
  ),
  'the deputy’s part ended': write(
    async (one) => `/engagements/${one.engagementId}/members/${await partOf(one, 'deputy')}/end`,
    () => ({ until: '2027-03-20' }),
  ),
  'the secret successor joins the team': write(
    (one) => `/engagements/${one.engagementId}/members`,
    (one) => ({ personId: one.people.successor.id, role: 'prefecturalStaff', from: '2027-03-10' }),
  ),
  'a second lead beside the present one': write(
    (one) => `/engagements/${one.engagementId}/members`,
    (one) => ({ personId: one.people.other.id, role: 'lead', from: '2027-04-01' }),
  ),
  'a deputy beside the present one': write(
    (one) => `/engagements/${one.engagementId}/members`,
    (one) => ({ personId: one.people.other.id, role: 'deputy', from: '2027-04-01' }),
  ),
  'a part that nobody has': write(
    (one) => `/engagements/${one.engagementId}/members/00000000-0000-4000-8000-000000000000/end`,
    () => ({ until: '2027-03-15' }),
  ),
  'an action item for the leaver': async (one, who) =>
    one.as(who).post(`/engagements/${one.engagementId}/action-items`, {
      text: '電話する',
      side: 'ours',
      dueOn: '2027-05-01',
      ownerId: one.people.leaver.id,
    }),
  'an action item for the successor': async (one, who) =>
    one.as(who).post(`/engagements/${one.engagementId}/action-items`, {
      text: '電話する',
      side: 'ours',
      dueOn: '2027-05-01',
      ownerId: one.people.successor.id,
    }),
  'the action item ticked': async (one, who) => {
    const { id, version } = await itemOf(one);
    return one.as(who).patch(`/action-items/${id}`, { state: 'done' }, version);
  },
  'the action item’s day moved': async (one, who) => {
    const { id, version } = await itemOf(one);
    return one.as(who).patch(`/action-items/${id}`, { dueOn: '2027-05-05' }, version);
  },
  'a visit planned after the day': async (one, who) =>
    one.as(who).post(`/engagements/${one.engagementId}/visits`, { plannedOn: '2027-04-23', mode: 'onSite' }),
  'a visit recorded': async (one, who) => {
    const { id, version } = await visitOf(one);
    return one
      .as(who)
      .put(
        `/visits/${id}/record`,
        { heldOn: '2027-03-09', mode: 'onSite', facts: '区長と話した', supportTypes: ['A'] },
        version,
      );
  },
  'the engagement changed': async (one, who) =>
    one
      .as(who)
      .patch(`/engagements/${one.engagementId}`, { vision: '歩いて集まれる町' }, (await engagementOf(one)).version),
  'a counterpart added': async (one, who) =>
    one.as(who).post(`/engagements/${one.engagementId}/counterparts`, {
      name: '戸隠 一郎',
      post: '係長',
      from: '2027-04-01',
      isMain: true,
    }),
  'a pause with visits planned': write(
    (one) => `/engagements/${one.engagementId}/pause`,
    () => ({ from: '2027-03-10', reason: '選挙' }),
  ),
  'a closure with visits planned': write(
    (one) => `/engagements/${one.engagementId}/closure`,
    () => ({ closedOn: '2027-03-10', reason: '達成' }),
  ),
};
/** What only an administrator does, about the leaver's account. */
const ADMINISTRATION: Readonly<Record<string, Send>> = {
  'the role ended before the day': async (one) => {
    const { id, version } = await roleOf(one);
    return one.as('admin').patch(`/role-holdings/${id}`, { untilOn: '2027-03-25' }, version);
  },
  'the role ended after the day': async (one) => {
    const { id, version } = await roleOf(one);
    return one.as('admin').patch(`/role-holdings/${id}`, { untilOn: '2027-06-30' }, version);
  },
  'the same role granted again': async (one) => {
    const { organisation } = await roleOf(one);
    return one.as('admin').post(`/people/${one.people.leaver.id}/roles`, {
      role: 'staff',
      organisationId: organisation.id,
      fromOn: '2027-04-01',
    });
  },
  'the person disabled': async (one) =>
    one
      .as('admin')
      .post(
        `/people/${one.people.leaver.id}/disablement`,
        { reason: '退職' },
        (await one.as('admin').get(`/people/${one.people.leaver.id}`)).body.version,
      ),
};

/** An answer without what differs between two stories anyhow: ids, moments, addresses of people and places. */
function plain({ status, headers, text }: Awaited<ReturnType<Send>>, one: Town): Answer {
  return {
    status,
    etag: headers.etag,
    body: text
      .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '<id>')
      .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<moment>')
      .replaceAll(/person\d+@test\.example/g, '<address>')
      .replaceAll(one.code, '<code>'),
  };
}

const PLACES = ['202011', '202029', '202037', '202045', '202053', '202061', '202070', '202088', '202096', '202100'];
let places = 0;
function nextPlace(): string {
  return PLACES[places++ % PLACES.length]!;
}

const ASKERS = ['colleague', 'deputy', 'successor'] as const;
/** For each question two engagements alike but for the transfer, which is one for all of the leaver's. */
const pairs = new Map<string, [hidden: Town, without: Town]>();
beforeAll(async () => {
  const [hidden, without] = [await cast(), await cast()];
  for (const who of ASKERS) {
    for (const name of Object.keys(WRITES)) {
      const code = nextPlace();
      pairs.set(`${who} ${name}`, [await engagement(hidden, code), await engagement(without, code)]);
    }
  }
  const transferId = await confirmTransfer(hidden.people);
  for (const [one] of pairs.values()) one.transferId = transferId;
});

describe.each(ASKERS)('as %s', (who) => {
  it.each(Object.keys(WRITES))('%s is answered as if there were no transfer', async (name) => {
    const [hidden, without] = pairs.get(`${who} ${name}`)!;
    const [told, plainly] = [
      plain(await WRITES[name]!(hidden, who), hidden),
      plain(await WRITES[name]!(without, who), without),
    ];
    expect(told).toEqual(plainly);
    expect(plain(await hidden.as(who).get(`/engagements/${hidden.engagementId}`), hidden)).toEqual(
      plain(await without.as(who).get(`/engagements/${without.engagementId}`), without),
    );
  });
});

it.each(Object.keys(ADMINISTRATION))('an administrator: %s, as if there were no transfer', async (name) => {
  const [hidden, without] = [await town(true), await town(false)];
  expect(plain(await ADMINISTRATION[name]!(hidden, 'admin'), hidden)).toEqual(
    plain(await ADMINISTRATION[name]!(without, 'admin'), without),
  );
  expect(plain(await hidden.as('admin').get(`/people/${hidden.people.leaver.id}`), hidden)).toEqual(
    plain(await without.as('admin').get(`/people/${without.people.leaver.id}`), without),
  );
});

describe('when it is announced', () => {
  const leadsOn = async (one: Town, moment: string): Promise<string[]> => {
    house.clock.set(moment);
    const rows = await house.database.query<{ name: string }>(
      `select p.name from team_member m join person p on p.id = m.person_id where m.engagement_id = $1 and m.role = 'lead' and m.from_on <= $2
      and not exists (select from team_member_end e where e.member_id = m.id and e.until_on < $2) order by 1`,
      [one.engagementId, moment.slice(0, 10)],
    );
    return rows.map(({ name }) => name);
  };
  const told = async (one: Town): Promise<string[]> =>
    (
      (await one.as('manager').get('/desk').expect(200)).body.notices as Array<{
        engagementId: string | null;
        transferId: string | null;
        text: string;
      }>
    )
      .filter(({ engagementId, transferId }) => engagementId === one.engagementId && transferId === one.transferId)
      .map(({ text }) => text);

  it.each([
    [
      'another lead from a day before the transfer',
      ['別所 三郎'],
      ['別所 三郎'],
      ['来田 次郎さんは主担当になりません'],
    ],
    ['another lead from a day after it', ['来田 次郎'], ['別所 三郎'], ['来田 次郎さんはその前日までです']],
    ['the secret successor as lead', ['来田 次郎'], ['来田 次郎'], []],
    ['the lead’s part ended before', ['来田 次郎'], ['来田 次郎'], ['早いほうの3/15（月）で終わります']],
    ['the lead’s part ended after', ['来田 次郎'], ['来田 次郎'], ['早いほうの3/31（水）で終わります']],
  ] as const)('%s: one lead at each moment, and the managers know', async (name, inApril, inMay, texts) => {
    const one = await town(true);
    const { status } = await WRITES[name]!(one, 'colleague');
    expect(status).toBe(201);
    // Naming another lead writes the end of the leaver's part, too.
    expect([await leadsOn(one, '2027-04-01T00:00:00+09:00'), await leadsOn(one, '2027-05-01T00:00:00+09:00')]).toEqual([
      inApril,
      inMay,
    ]);
    house.clock.set(ANNOUNCED);
    const notices = await told(one);
    for (const text of texts) expect(notices).toContainEqual(expect.stringContaining(text));
    for (const who of ['colleague', 'leaver', 'successor'] as const)
      expect(JSON.stringify((await one.as(who).get('/desk').expect(200)).body.notices)).not.toContain('予定でしたが');
  });

  it('the packet goes to whoever leads', async () => {
    const one = await town(true);
    await WRITES['another lead from a day before the transfer']!(one, 'colleague');
    house.clock.set(ANNOUNCED);
    expect(
      (await one.as('manager').get(`/handovers?transfer=${one.transferId}`).expect(200)).body.items[0].successor.name,
    ).toBe('別所 三郎');
  });

  it('withdrawing it afterwards leaves what was written openly', async () => {
    const one = await town(true);
    await WRITES['the lead’s part ended after']!(one, 'colleague');
    await one
      .as('manager')
      .delete(
        `/transfers/${one.transferId}`,
        undefined,
        (await one.as('manager').get(`/transfers/${one.transferId}`)).body.version,
      )
      .expect(204);
    expect((await engagementOf(one)).team.find(({ role }: { role: string }) => role === 'lead').until).toBe(
      '2027-06-30',
    );
    expect(await told(one)).toEqual([]);
  });
});

describe('a deputy who comes to lead by a transfer', () => {
  it('stops being deputy in the same act, unseen before the announcement, and not if it is withdrawn', async () => {
    const one = await town(false);
    const manager = one.as('manager');
    const { id } = (
      await manager
        .post('/transfers', {
          personId: one.people.leaver.id,
          kind: 'transfer',
          announcedOn: '2027-03-20',
          effectiveOn: '2027-04-01',
        })
        .expect(201)
    ).body;
    const { items, version } = (await manager.get(`/transfers/${id}/preview`).expect(200)).body;
    await manager
      .put(
        `/transfers/${id}/dispositions`,
        {
          confirm: true,
          items: items
            .filter(({ follows }: { follows: string | null }) => !follows)
            .map(({ key }: { key: string }) => ({ key, kind: 'successor', successorId: one.people.deputy.id })),
        },
        version,
      )
      .expect(200);
    const until = async (who: keyof Town['people']) =>
      (await engagementOf(one, who)).team.find(({ role }: { role: string }) => role === 'deputy').until;
    // Not even the deputy, who would know by it that they are to lead.
    expect([await until('deputy'), await until('colleague'), await until('manager')]).toEqual([
      null,
      null,
      '2027-03-31',
    ]);
    house.clock.set('2027-04-01T00:00:00+09:00');
    const { lead, deputy } = await engagementOf(one);
    expect([lead.name, deputy]).toEqual(['副島 四郎', null]);
    expect(
      JSON.stringify((await manager.get('/load/rows?figure=singleHanded&limit=200').expect(200)).body.items),
    ).toContain(one.engagementId);
    house.clock.set(BEFORE);
    await manager
      .delete(`/transfers/${id}`, undefined, (await manager.get(`/transfers/${id}`)).body.version)
      .expect(204);
    expect(await until('manager')).toBeNull();
  });
});

describe('a stored answer', () => {
  it('is given again while the reach lasts, and afterwards what a fresh request would get', async () => {
    const one = await town(false);
    const { story } = house;
    const university = await story.organisation({ tenantId: one.tenantId, kind: 'university', name: '看護大学' });
    await story.assignment({
      organisation: university,
      municipalityCode: one.code,
      from: '2026-04-01',
      until: '2027-03-12',
    });
    const partner = await story.person({ organisation: university, role: 'partner', name: '大学 教子' });
    await story.member({ engagementId: one.engagementId, person: partner, role: 'professor' });
    const send = () =>
      house
        .browser(partner)
        .post(`/engagements/${one.engagementId}/visits`, {
          record: { heldOn: '2027-03-09', mode: 'onSite', facts: '講義をした', supportTypes: ['A'] },
        })
        .set('idempotency-key', 'one-visit');
    const first = await send().expect(201);
    const again = await send().expect(201);
    expect([again.text, again.headers['idempotent-replay']]).toEqual([first.text, 'true']);
    house.clock.set('2027-03-13T09:00:00+09:00');
    const after = await send();
    const fresh = await house.browser(partner).post(`/engagements/${one.engagementId}/visits`, {
      record: { heldOn: '2027-03-09', mode: 'onSite', facts: '講義をした', supportTypes: ['A'] },
    });
    expect([after.status, after.body.code, after.text.includes('講義')]).toEqual([404, 'notFound', false]);
    expect([after.status, after.body.code]).toEqual([fresh.status, fresh.body.code]);
    await house.database.query('update session set ended_at = $2 where person_id = $1', [
      partner.id,
      house.clock.now(),
    ]);
    await send().expect(401);
  });

  it('is not given to somebody whose reach has shrunk otherwise, and nothing is done twice', async () => {
    const one = await town(false);
    const who = await house.story.person({
      organisation: await house.story.organisation({ tenantId: one.tenantId }),
      role: 'staff',
      name: '両方 持子',
    });
    await house.story.role(who, 'manager', await house.story.organisation({ tenantId: one.tenantId }), {
      until: '2027-03-10',
    });
    const send = () =>
      house
        .browser(who)
        .post(`/engagements/${one.engagementId}/action-items`, {
          text: '一度だけ',
          side: 'theirs',
          dueOn: '2027-05-01',
        })
        .set('idempotency-key', 'one-item');
    await send().expect(201);
    house.clock.set('2027-03-11T09:00:00+09:00');
    const { body } = await send().expect(409);
    expect(body.code).toBe('answeredBefore');
    expect(
      (await one.as('manager').get(`/action-items?engagement=${one.engagementId}`).expect(200)).body.items.filter(
        ({ text }: { text: string }) => text === '一度だけ',
      ),
    ).toHaveLength(1);
  });
});
