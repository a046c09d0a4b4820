import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type OrganisationRow, type PersonRow } from '@banso/testing';
import { type Browser, openHouse, type OpenHouse } from './support/open-house.js';

/**
 * End of service (rule 4.3): a confirmed transfer ends the leaver's roles with the effective day. What remains to the
 * predecessor is their own packets, until they close, and nothing else.
 */
const NAGANO = '202011';
const MARCH = '2027-03-10T09:00:00+09:00';
const LAST_EVENING = '2027-03-31T23:59:59.999+09:00';
const THE_DAY = '2027-04-01T00:00:00.000+09:00';
let house: OpenHouse;
let tenantId: number;
let office: OrganisationRow;
let managerRow: PersonRow;
let [manager, admin]: Browser[] = [] as unknown as Browser[];
let count = 0;

beforeAll(async () => {
  house = await openHouse(MARCH);
  tenantId = await house.story.tenant('20');
  office = await house.story.organisation({ tenantId });
  managerRow = await house.story.person({ organisation: office, role: 'manager', name: '穂高 課長' });
  manager = house.browser(managerRow);
  admin = house.browser(await house.story.person({ organisation: office, role: 'admin', name: '管理 七子' }));
});
beforeEach(() => house.clock.set(MARCH));
afterAll(() => house.close());

const at = (moment: string): void => house.clock.set(moment);
/** The administrator asks for a role, and the manager consents. */
async function grant(person: PersonRow, role: object): Promise<void> {
  const asked = await admin.post(`/people/${person.id}/roles`, role).expect(202);
  await manager.post(`/consents/${asked.body.id}/agreement`).expect(201);
}

interface Scene {
  leaver: PersonRow;
  successor: PersonRow;
  engagementId: string;
  transferId: string;
}

/** Somebody who leads an engagement and leaves on 1 April; the transfer is confirmed unless told otherwise. */
async function scene({ confirm = true, keep = false, kind = 'transfer' } = {}): Promise<Scene> {
  count++;
  const leaver = await house.story.person({ organisation: office, role: 'staff', name: `去川 ${count}子` });
  const successor = await house.story.person({ organisation: office, role: 'staff', name: `来田 ${count}郎` });
  const programmeId = await house.story.programme({ tenantId, body: office });
  const engagementId = (
    await manager
      .post('/engagements', { municipalityCode: NAGANO, programmeId, startedOn: '2026-04-01', leadId: leaver.id })
      .expect(201)
  ).body.id;
  await manager
    .post(`/engagements/${engagementId}/visits`, {
      record: { heldOn: '2027-03-05', mode: 'onSite', facts: '区長と話した', opinion: '内々の話', supportTypes: ['A'] },
    })
    .expect(201);
  const transferId = (
    await manager
      .post('/transfers', { personId: leaver.id, kind, announcedOn: '2027-03-20', effectiveOn: '2027-04-01' })
      .expect(201)
  ).body.id;
  if (confirm) await dispose({ leaver, successor, engagementId, transferId }, keep);
  return { leaver, successor, engagementId, transferId };
}
async function dispose({ successor, transferId }: Scene, keep = false): Promise<void> {
  const { items, roles, version } = (await manager.get(`/transfers/${transferId}/preview`).expect(200)).body;
  await manager
    .put(
      `/transfers/${transferId}/dispositions`,
      {
        confirm: true,
        items: items
          .filter(({ follows }: { follows: string | null }) => !follows)
          .map(({ key }: { key: string }) => ({ key, kind: 'successor', successorId: successor.id })),
        ...(keep
          ? {
              keepRoles: roles.map(({ holdingId }: { holdingId: string }) => ({
                holdingId,
                reason: '庁内の異動のため',
              })),
            }
          : {}),
      },
      version,
    )
    .expect(200);
}
async function packetOf({ transferId }: Scene): Promise<{ id: string; version: number }> {
  return (await manager.get(`/handovers?transfer=${transferId}`).expect(200)).body.items[0];
}
/** Takes the packet through its life until it is handed over. */
async function handOver(one: Scene): Promise<string> {
  const { id } = await packetOf(one);
  const step = async (who: Browser, path: string, body: object = {}): Promise<void> => {
    const { version } = (await who.get(`/handovers/${id}`).expect(200)).body;
    await (path === ''
      ? who.patch(`/handovers/${id}`, body, version).expect(200)
      : who.post(`/handovers/${id}/${path}`, body, version).expect(201));
  };
  await step(house.browser(one.leaver), '', { history: '経緯', policy: '方針', pending: 'なし', cautions: 'なし' });
  await step(manager, 'check');
  await step(house.browser(one.leaver), 'delivery');
  return id;
}
const rolesOf = async (who: PersonRow) =>
  (await admin.get(`/people/${who.id}`).expect(200)).body.roles as Array<{
    id: string;
    version: number;
    role: string;
    untilOn: string | null;
    state: string;
  }>;

describe('confirming a transfer ends the leaver’s roles', () => {
  it('with the last day before it, shown in the preview before and after', async () => {
    const one = await scene({ confirm: false });
    const shown = (await manager.get(`/transfers/${one.transferId}/preview`).expect(200)).body.roles;
    expect(shown).toEqual([
      {
        holdingId: expect.any(String),
        role: 'staff',
        organisation: office.name,
        kept: false,
        reason: '',
        endsOn: '2027-03-31',
        mustStay: false,
        open: false,
      },
    ]);
    await dispose(one);
    expect((await manager.get(`/transfers/${one.transferId}/preview`).expect(200)).body.roles).toEqual(shown);
    expect(
      (await house.browser(one.leaver).get(`/transfers/${one.transferId}/preview`).expect(200)).body.roles,
    ).toEqual(shown);
  });

  it('unseen by the administrator and by colleagues until the announcement, at midnight by itself', async () => {
    const one = await scene();
    expect(await rolesOf(one.leaver)).toMatchObject([{ untilOn: null, state: 'present' }]);
    at('2027-03-20T00:00:00+09:00');
    expect(await rolesOf(one.leaver)).toMatchObject([{ untilOn: '2027-03-31', state: 'present' }]);
    at(LAST_EVENING);
    await house.browser(one.leaver).get(`/engagements/${one.engagementId}`).expect(200);
    at(THE_DAY);
    await house.browser(one.leaver).get(`/engagements/${one.engagementId}`).expect(403);
    expect(await rolesOf(one.leaver)).toMatchObject([{ untilOn: '2027-03-31', state: 'past' }]);
    expect((await admin.get(`/role-holdings/left-open`).expect(200)).body.items).toEqual([]);
  });

  it('not where whoever confirms keeps one, which takes a reason', async () => {
    const one = await scene({ confirm: false });
    const { roles, version } = (await manager.get(`/transfers/${one.transferId}/preview`).expect(200)).body;
    await manager
      .put(
        `/transfers/${one.transferId}/dispositions`,
        { confirm: false, items: [], keepRoles: [{ holdingId: roles[0].holdingId, reason: '' }] },
        version,
      )
      .expect(422);
    const foreign = await manager
      .put(
        `/transfers/${one.transferId}/dispositions`,
        { confirm: false, items: [], keepRoles: [{ holdingId: one.engagementId, reason: 'x' }] },
        version,
      )
      .expect(422);
    expect(foreign.body.errors).toEqual([
      { field: 'keepRoles.0.holdingId', message: expect.stringContaining('役割ではありません') },
    ]);
    await dispose(one, true);
    expect((await manager.get(`/transfers/${one.transferId}/preview`).expect(200)).body.roles).toMatchObject([
      { kept: true, reason: '庁内の異動のため', endsOn: null },
    ]);
    at(THE_DAY);
    await house.browser(one.leaver).get(`/engagements/${one.engagementId}`).expect(200);
    expect(await rolesOf(one.leaver)).toMatchObject([{ untilOn: null, state: 'present' }]);
    // Kept with a reason is not forgotten.
    expect((await manager.get('/desk').expect(200)).body.notices).toEqual([]);
  });

  it('and is withdrawn together with it', async () => {
    const one = await scene();
    await manager
      .delete(
        `/transfers/${one.transferId}`,
        undefined,
        (await manager.get(`/transfers/${one.transferId}`)).body.version,
      )
      .expect(204);
    at(THE_DAY);
    await house.browser(one.leaver).get(`/engagements/${one.engagementId}`).expect(200);
    expect(await rolesOf(one.leaver)).toMatchObject([{ untilOn: null }]);
  });

  it('by somebody else than the leaver: nobody lets their own role run on', async () => {
    const leaver = await house.story.person({ organisation: office, role: 'manager', name: '自分 主任' });
    const own = house.browser(leaver);
    const leaving = { personId: leaver.id, kind: 'transfer', announcedOn: '2027-03-20', effectiveOn: '2027-04-01' };
    const id = (await manager.post('/transfers', leaving).expect(201)).body.id;
    const shown = async () => (await manager.get(`/transfers/${id}/preview`).expect(200)).body;
    const confirm = async (body: object, status: number) => {
      const { version } = await shown();
      return own.put(`/transfers/${id}/dispositions`, { confirm: true, items: [], ...body }, version).expect(status);
    };
    const keepRoles = [{ holdingId: (await shown()).roles[0].holdingId, reason: '自分で残す' }];
    expect((await confirm({ keepRoles }, 403)).body.code).toBe('ownRoleStays');
    // One's own things may be handed on, as often as need be: the role's end stands as it is.
    for (let n = 0; n < 2; n++) await confirm({}, 200);
    expect((await confirm({ keepRoles }, 403)).body.code).toBe('ownRoleStays');
    const withdrawn = await own.delete(`/transfers/${id}`, undefined, (await shown()).version).expect(403);
    expect(withdrawn.body.code).toBe('ownRoleStays');
    const client = await house.asApplication();
    await client.query('begin');
    await client.query('select enter($1, $2)', [leaver.token, house.clock.now()]);
    expect((await client.query('delete from role_end where transfer_id = $1', [id])).rowCount).toBe(0);
    await client.query('rollback');
    await client.end();
    expect((await shown()).roles).toMatchObject([{ kept: false, endsOn: '2027-03-31' }]);
    at(THE_DAY);
    await own.get('/engagements').expect(403);
    at(MARCH);
    await manager.delete(`/transfers/${id}`, undefined, (await shown()).version).expect(204);
    expect(await rolesOf(leaver)).toMatchObject([{ untilOn: null }]);
  });

  it('so that the same role can be granted again after it', async () => {
    const one = await scene();
    at('2027-05-10T09:00:00+09:00');
    await grant(one.leaver, { role: 'staff', organisationId: office.id, fromOn: '2027-05-10' });
    await house.browser(one.leaver).get(`/engagements/${one.engagementId}`).expect(200);
    expect(await rolesOf(one.leaver)).toMatchObject([
      { untilOn: null, state: 'present' },
      { untilOn: '2027-03-31', state: 'past' },
    ]);
  });

  it('never the only administrator’s', async () => {
    const [alone] = await house.database.query<{ id: string }>(
      `select person_id as id from role_holding where role = 'admin'`,
    );
    const { id } = (
      await manager
        .post('/transfers', {
          personId: alone!.id,
          kind: 'transfer',
          announcedOn: '2027-03-20',
          effectiveOn: '2027-04-01',
        })
        .expect(201)
    ).body;
    const { roles, version } = (await manager.get(`/transfers/${id}/preview`).expect(200)).body;
    expect(roles).toMatchObject([{ role: 'admin', mustStay: true, kept: true }]);
    await manager.put(`/transfers/${id}/dispositions`, { confirm: true, items: [] }, version).expect(200);
    at(THE_DAY);
    await admin.get('/operations').expect(200);
    at(MARCH);
    await manager
      .delete(`/transfers/${id}`, undefined, (await manager.get(`/transfers/${id}`)).body.version)
      .expect(204);
  });
});

describe('from the effective day on the predecessor', () => {
  it('reads their own packets and answers, until thirty days after the receipt, and nothing else', async () => {
    const one = await scene();
    const other = await scene();
    at('2027-03-25T09:00:00+09:00');
    const packetId = await handOver(one);
    const otherPacket = await handOver(other);
    at('2027-04-02T09:00:00+09:00');
    const [leaver, successor] = [house.browser(one.leaver), house.browser(one.successor)];
    const receipt = await successor
      .post(`/handovers/${packetId}/receipt`, {}, (await successor.get(`/handovers/${packetId}`)).body.version)
      .expect(201);
    await successor.post(`/handovers/${packetId}/questions`, { text: '鍵はどこですか' }).expect(201);

    const session = (await leaver.get('/session').expect(200)).body;
    expect([session.roles, session.capabilities]).toEqual([[], ['reminder:read', 'handover:read', 'handover:write']]);
    const desk = (await leaver.get('/desk').expect(200)).body;
    expect(desk).toMatchObject({ todo: [], thisWeek: [], actionItems: [], inherited: [], notices: [] });
    expect(desk.handovers.map(({ text }: { text: string }) => text)).toEqual([
      expect.stringContaining(`${one.successor.name}さんから質問が1件`),
    ]);
    expect((await leaver.get('/handovers').expect(200)).body.items.map(({ id }: { id: string }) => id)).toEqual([
      packetId,
    ]);
    const packet = (await leaver.get(`/handovers/${packetId}`).expect(200)).body;
    expect([packet.successor.name, packet.questions.length, JSON.stringify(packet).includes('内々の話')]).toEqual([
      one.successor.name,
      1,
      false,
    ]);
    await leaver
      .patch(`/handovers/${packetId}/questions/${packet.questions[0].id}`, { answer: '机の中です' })
      .expect(200);
    await leaver.get(`/handovers/${packetId}.pdf`).expect(200);

    // Nothing else: not found, as a random id is, or not allowed, as for everybody without a role.
    const strange = (await leaver.get(`/handovers/${otherPacket}`).expect(404)).body;
    const random = (await leaver.get('/handovers/00000000-0000-4000-8000-000000000000').expect(404)).body;
    expect({ ...strange, instance: '', correlationId: '' }).toEqual({ ...random, instance: '', correlationId: '' });
    for (const path of [
      '/engagements',
      `/engagements/${one.engagementId}`,
      '/people',
      '/transfers',
      '/coverage?prefecture=20&fiscalYear=2027',
      '/visits',
      '/action-items',
      '/load',
      '/municipalities',
    ])
      await leaver.get(path).expect(403);
    const client = await house.asApplication();
    await client.query('begin');
    await client.query('select enter($1, $2)', [one.leaver.token, house.clock.now()]);
    const seen = async (table: string): Promise<number | null> => (await client.query(`select from ${table}`)).rowCount;
    expect([
      await seen('engagement'),
      await seen('visit'),
      await seen('visit_record'),
      await seen('team_member'),
      await seen('handover_packet'),
      await seen('handover_version'),
      await seen('coverage_month'),
      await seen('action_item'),
    ]).toEqual([0, 0, 0, 0, 1, 1, 0, 0]);
    // Oneself, and the other parties of the packet.
    expect((await client.query('select name from person order by name')).rows.map(({ name }) => name)).toEqual(
      [one.leaver.name, one.successor.name, managerRow.name].sort(),
    );
    await client.query('rollback');
    await client.end();

    expect(receipt.body.questionsUntil).toBe('2027-05-02');
    at('2027-05-02T23:59:00+09:00');
    await leaver.get(`/handovers/${packetId}`).expect(200);
    at('2027-05-03T00:00:00+09:00');
    await leaver.get(`/handovers/${packetId}`).expect(404);
    expect((await leaver.get('/handovers').expect(200)).body.items).toEqual([]);
    expect((await leaver.get('/desk').expect(200)).body).toMatchObject({
      todo: [],
      thisWeek: [],
      actionItems: [],
      handovers: [],
      notices: [],
    });
    expect((await leaver.get('/session').expect(200)).body.capabilities).toEqual([]);
    at(MARCH);
  });

  it('also after an administrator ended the role without a transfer, and beside another role', async () => {
    const one = await scene({ keep: true });
    at('2027-04-02T09:00:00+09:00');
    const { id: packetId } = await packetOf(one);
    const leaver = house.browser(one.leaver);
    const [role] = await rolesOf(one.leaver);
    await admin.patch(`/role-holdings/${role!.id}`, { untilOn: '2027-04-02' }, role!.version).expect(200);
    at('2027-04-03T09:00:00+09:00');
    await leaver.get(`/handovers/${packetId}`).expect(200);
    await grant(one.leaver, { role: 'expert', organisationId: office.id, fromOn: '2027-04-03' });
    await leaver.get(`/handovers/${packetId}`).expect(200);
    expect((await leaver.get('/handovers').expect(200)).body.items).toHaveLength(1);
    await leaver.get('/engagements').expect(403);
    at(MARCH);
  });

  it('has an address that changes only with a second person’s consent, as long as a packet is open', async () => {
    const one = await scene({ keep: true });
    at('2027-03-25T09:00:00+09:00');
    const packetId = await handOver(one);
    const [role] = await rolesOf(one.leaver);
    await admin.patch(`/role-holdings/${role!.id}`, { untilOn: '2027-03-31' }, role!.version).expect(200);
    at('2027-04-02T09:00:00+09:00');
    const successor = house.browser(one.successor);
    const { version: read } = (await successor.get(`/handovers/${packetId}`)).body;
    const move = async () => {
      const { version } = (await admin.get(`/people/${one.leaver.id}`).expect(200)).body;
      return (await admin.patch(`/people/${one.leaver.id}`, { email: 'puppet@pref.test' }, version).expect(200)).body;
    };
    expect(await move()).toMatchObject({ email: one.leaver.email, waitingEmail: 'puppet@pref.test' });
    const [waiting] = (await manager.get(`/consents?person=${one.leaver.id}&state=waiting`).expect(200)).body.items;
    await manager.post(`/consents/${waiting.id}/refusal`, { comment: '本人に確かめました。' }).expect(201);
    await successor.post(`/handovers/${packetId}/receipt`, {}, read).expect(201);
    at('2027-05-02T23:59:00+09:00');
    expect(await move()).toMatchObject({ waitingEmail: 'puppet@pref.test' });
    const [again] = (await manager.get(`/consents?person=${one.leaver.id}&state=waiting`).expect(200)).body.items;
    await manager.post(`/consents/${again.id}/refusal`, { comment: '本人に確かめました。' }).expect(201);
    at('2027-05-03T00:00:00+09:00');
    expect(await move()).toMatchObject({ email: 'puppet@pref.test', waitingEmail: null });
    at(MARCH);
  });

  it('who was a manager consents to nothing any more, and is told of no act', async () => {
    const tenant = await house.story.tenant('13');
    const town = await house.story.organisation({ tenantId: tenant });
    const as = async (role: 'admin' | 'manager') => house.story.person({ organisation: town, role });
    const [chief, gone, other] = [await as('admin'), await as('manager'), await as('manager')];
    const clerk = await house.story.person({ organisation: town });
    const registered = { personId: gone.id, kind: 'transfer', announcedOn: '2027-03-20', effectiveOn: '2027-04-01' };
    const { id } = (await house.browser(other).post('/transfers', registered).expect(201)).body;
    const { version } = (await house.browser(other).get(`/transfers/${id}/preview`).expect(200)).body;
    await house.browser(other).put(`/transfers/${id}/dispositions`, { confirm: true, items: [] }, version).expect(200);
    at(THE_DAY);
    const role = { role: 'staff', organisationId: town.id, fromOn: '2027-04-01' };
    await house.browser(chief).post(`/people/${clerk.id}/roles`, role).expect(202);
    const told = await house.database.query<{ to: string }>(
      'select to_address as "to" from mail where tenant_id = $1',
      [tenant],
    );
    expect(told.map(({ to }) => to).sort()).toEqual([clerk.email, other.email].sort());
    await house.database.query('update person set disabled_at = now() where id = $1', [other.id]);
    const auditor = { ...role, role: 'auditor' };
    const asked = await house.browser(chief).post(`/people/${clerk.id}/roles`, auditor).expect(409);
    expect(asked.body.code).toBe('nobodyCanConsent');
    at(MARCH);
  });

  it('is told like anybody without a role when there is nothing', async () => {
    const stranger = house.browser(await house.story.person({ organisation: office, name: '無役 一郎' }));
    const one = await scene();
    const { id } = await packetOf(one);
    await stranger.get(`/handovers/${id}`).expect(404);
    expect((await stranger.get('/handovers').expect(200)).body.items).toEqual([]);
    expect((await stranger.get('/desk').expect(200)).body).toMatchObject({
      todo: [],
      thisWeek: [],
      actionItems: [],
      handovers: [],
      notices: [],
      inherited: [],
    });
  });
});

describe('a role that was left open', () => {
  it('warns the manager and the administrator until it is ended', async () => {
    const one = await scene({ confirm: false });
    at('2027-04-01T09:00:00+09:00');
    const warned = async () =>
      (
        (await manager.get('/desk').expect(200)).body.notices as Array<{ text: string; personId: string | null }>
      ).filter(({ personId }) => personId === one.leaver.id);
    expect(await warned()).toMatchObject([
      { text: expect.stringContaining(`${one.leaver.name}さんは4/1（木）に異動しましたが、役割「担当職員」`) },
    ]);
    expect((await admin.get('/role-holdings/left-open').expect(200)).body.items).toMatchObject([
      { person: { id: one.leaver.id }, role: 'staff', leftOn: '2027-04-01' },
    ]);
    const [role] = await rolesOf(one.leaver);
    await admin.patch(`/role-holdings/${role!.id}`, { untilOn: '2027-04-01' }, role!.version).expect(200);
    at('2027-04-02T09:00:00+09:00');
    expect(await warned()).toEqual([]);
    expect((await admin.get('/role-holdings/left-open').expect(200)).body.items).toEqual([]);
    at(MARCH);
  });

  const warned = async (who: PersonRow): Promise<unknown[]> => {
    const { items } = (await admin.get('/role-holdings/left-open').expect(200)).body as {
      items: Array<{ person: { id: string }; leftOn: string }>;
    };
    return items.filter(({ person }) => person.id === who.id).map(({ leftOn }) => leftOn);
  };
  const register = async (who: PersonRow, effectiveOn: string): Promise<string> =>
    (
      await manager
        .post('/transfers', { personId: who.id, kind: 'transfer', announcedOn: effectiveOn, effectiveOn })
        .expect(201)
    ).body.id;

  it('is kept silent by the transfer that kept it, and by no later one', async () => {
    const one = await scene({ keep: true });
    at('2027-04-05T09:00:00+09:00');
    expect(await warned(one.leaver)).toEqual([]);
    await register(one.leaver, '2027-05-01');
    at('2027-05-01T09:00:00+09:00');
    expect(await warned(one.leaver)).toEqual(['2027-05-01']);
    at(MARCH);
  });

  it('is not kept silent by a plan that nobody has confirmed, nor by a transfer that was withdrawn', async () => {
    const one = await scene({ confirm: false });
    const plan = async (id: string): Promise<void> => {
      const { roles, version } = (await manager.get(`/transfers/${id}/preview`).expect(200)).body;
      const keepRoles = roles.map(({ holdingId }: { holdingId: string }) => ({
        holdingId,
        reason: '庁内の異動のため',
      }));
      await manager.put(`/transfers/${id}/dispositions`, { confirm: false, items: [], keepRoles }, version).expect(200);
    };
    await plan(one.transferId);
    at('2027-04-01T09:00:00+09:00');
    expect(await warned(one.leaver)).toEqual(['2027-04-01']);
    at(MARCH);

    const other = await scene({ keep: true });
    const { version } = (await manager.get(`/transfers/${other.transferId}`)).body;
    await manager.delete(`/transfers/${other.transferId}`, undefined, version).expect(204);
    await register(other.leaver, '2027-04-02');
    at('2027-04-02T09:00:00+09:00');
    expect(await warned(other.leaver)).toEqual(['2027-04-02']);
    at(MARCH);
  });

  it('is an administrator’s that stayed for want of another: as soon as there is one', async () => {
    const [alone] = await house.database.query<{ id: string }>(
      `select person_id as id from role_holding where role = 'admin'`,
    );
    const id = await register(alone as PersonRow, '2027-04-01');
    const { version } = (await manager.get(`/transfers/${id}/preview`).expect(200)).body;
    await manager.put(`/transfers/${id}/dispositions`, { confirm: true, items: [] }, version).expect(200);
    at('2027-04-02T09:00:00+09:00');
    expect(await warned(alone as PersonRow)).toEqual([]);
    const next = await house.story.person({
      organisation: office,
      role: 'admin',
      from: '2027-04-03',
      name: '後任 管理',
    });
    at('2027-04-03T09:00:00+09:00');
    expect(await warned(alone as PersonRow)).toEqual(['2027-04-01']);
    await house.database.query('delete from role_holding where person_id = $1', [next.id]);
    at(MARCH);
  });
});

describe('the preview promises no end that nobody has written', () => {
  const rolesIn = async (id: string): Promise<unknown[]> =>
    (await manager.get(`/transfers/${id}/preview`).expect(200)).body.roles;

  it('for a role that came after the confirmation, until it is confirmed again', async () => {
    const one = await scene();
    await grant(one.leaver, { role: 'expert', organisationId: office.id, fromOn: '2027-03-10' });
    expect(await rolesIn(one.transferId)).toMatchObject([
      { role: 'staff', endsOn: '2027-03-31', open: false },
      { role: 'expert', kept: false, endsOn: null, open: true },
    ]);
    await dispose(one);
    expect(await rolesIn(one.transferId)).toMatchObject([
      { role: 'staff', endsOn: '2027-03-31', open: false },
      { role: 'expert', endsOn: '2027-03-31', open: false },
    ]);
  });

  it('for a transfer that was not confirmed before its day', async () => {
    const one = await scene({ confirm: false });
    expect(await rolesIn(one.transferId)).toMatchObject([{ endsOn: '2027-03-31', open: false }]);
    at('2027-04-02T09:00:00+09:00');
    expect(await rolesIn(one.transferId)).toMatchObject([{ endsOn: null, open: true }]);
    at(MARCH);
  });
});
