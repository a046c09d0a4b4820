import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonRow } from '@banso/testing';
import { type Browser, openHouse, type OpenHouse } from './support/open-house.js';

const IIZUNA = '205907'; // 飯綱町
let house: OpenHouse;
let hanako: PersonRow;
let jiro: PersonRow;
let staff: Browser;
let successor: Browser;
let manager: Browser;
let engagementId: string;
let transferId: string;

beforeAll(async () => {
  house = await openHouse('2027-03-10T09:00:00+09:00');
  const tenantId = await house.story.tenant('20');
  const office = await house.story.organisation({ tenantId });
  hanako = await house.story.person({ organisation: office, role: 'staff', name: '信濃 花子' });
  jiro = await house.story.person({ organisation: office, role: 'staff', name: '高原 次郎' });
  const kacho = await house.story.person({ organisation: office, role: 'manager', name: '穂高 課長' });
  const programmeId = await house.story.programme({ tenantId, body: office });
  [staff, successor, manager] = [house.browser(hanako), house.browser(jiro), house.browser(kacho)];
  engagementId = (
    await staff
      .post('/engagements', { municipalityCode: IIZUNA, programmeId, startedOn: '2026-04-01', leadId: hanako.id })
      .expect(201)
  ).body.id;
  await staff
    .post(`/engagements/${engagementId}/visits`, {
      record: {
        heldOn: '2027-02-26',
        mode: 'onSite',
        facts: '数字を並べた。',
        supportTypes: ['B'],
        actionItems: [{ text: '5年分まとめる', side: 'ours', dueOn: '2027-04-09' }],
      },
    })
    .expect(201);
  await staff.post(`/engagements/${engagementId}/visits`, { plannedOn: '2027-04-23', mode: 'onSite' }).expect(201);
});
afterAll(() => house.close());

const leadOn = async (moment: string): Promise<string> => {
  house.clock.set(moment);
  return (await staff.get(`/engagements/${engagementId}`).expect(200)).body.lead.name;
};

describe('coverage', () => {
  it('shows what was delivered and where nothing was, and every number opens into its rows', async () => {
    const coverage = (await manager.get('/coverage?prefecture=20&fiscalYear=2026').expect(200)).body;
    expect(coverage).toMatchObject({ municipalityCount: 77, totals: { A: 0, B: 1, C: 0, D: 0, E: 0 } });
    const cells = coverage.cells.filter((cell: { municipalityCode: string }) => cell.municipalityCode === IIZUNA);
    expect(cells.map((cell: { supportType: string; state: string }) => [cell.supportType, cell.state])).toEqual([
      ['A', 'gap'],
      ['B', 'delivered'],
      ['C', 'gap'],
      ['D', 'gap'],
      ['E', 'gap'],
    ]);
    expect(coverage.flags).toMatchObject({ bWithoutA: 1, singleHanded: 1 });
    const rows = (
      await manager.get(`/coverage/visits?municipality=${IIZUNA}&supportType=B&fiscalYear=2026`).expect(200)
    ).body.items;
    expect(rows).toMatchObject([{ heldOn: '2027-02-26', facts: '数字を並べた。' }]);
  });

  it('a gap may be judged as not needed, with a reason and a day to look again', async () => {
    await manager
      .put('/coverage/judgements', {
        municipalityCode: IIZUNA,
        supportType: 'E',
        fiscalYear: 2026,
        reason: '町が自ら進めている',
        lookAgainOn: '2027-06-01',
      })
      .expect(200);
    const cell = (await manager.get('/coverage?prefecture=20&fiscalYear=2026')).body.cells.find(
      (c: { municipalityCode: string; supportType: string }) => c.municipalityCode === IIZUNA && c.supportType === 'E',
    );
    expect(cell).toMatchObject({ state: 'notNeeded', reason: '町が自ら進めている' });
    await staff
      .put('/coverage/judgements', {
        municipalityCode: IIZUNA,
        supportType: 'D',
        fiscalYear: 2026,
        reason: 'x',
        lookAgainOn: '2027-06-01',
      })
      .expect(403);
  });

  it('the offers are those of figure 3-4', async () => {
    const offers = (await manager.get('/coverage/offers?fiscalYear=2026').expect(200)).body;
    const national = offers.rows.filter(
      (row: { programme: string; bodies: string[] }) => !row.bodies.includes('地域包括ケア課'),
    );
    expect(national).toHaveLength(8);
    expect(national[1]).toMatchObject({
      bodies: ['長野県', '長野県看護大学'],
      programme: '市区町村伴走型支援',
      types: ['A', 'B'],
    });
  });

  it('goes into a spreadsheet without formulas', async () => {
    const csv = await manager.get('/coverage.csv?prefecture=20&fiscalYear=2026').expect(200);
    expect(csv.headers['content-disposition']).toContain('attachment');
    expect(csv.text).toContain('飯綱町');
    expect(csv.text).not.toMatch(/(^|,)"?[=+@]/m);
  });
});

describe('a transfer in April', () => {
  it('finds everything that is held, and names conflicts before anything is saved', async () => {
    await staff
      .post('/transfers', {
        personId: hanako.id,
        kind: 'transfer',
        announcedOn: '2027-03-20',
        effectiveOn: '2027-04-01',
      })
      .expect(403);
    const transfer = (
      await manager
        .post('/transfers', {
          personId: hanako.id,
          kind: 'transfer',
          announcedOn: '2027-03-20',
          effectiveOn: '2027-04-01',
          destination: '健康増進課',
        })
        .expect(201)
    ).body;
    transferId = transfer.id;
    const preview = (await manager.get(`/transfers/${transferId}/preview`).expect(200)).body;
    expect(preview.items.map((item: { kind: string }) => item.kind)).toEqual(
      expect.arrayContaining(['lead', 'visit', 'actionItem']),
    );

    const [lead] = preview.items.filter((item: { kind: string }) => item.kind === 'lead');
    const refused = await manager
      .put(
        `/transfers/${transferId}/dispositions`,
        { confirm: true, items: [{ key: lead.key, kind: 'successor', successorId: hanako.id }] },
        preview.transfer.version,
      )
      .expect(422);
    expect(refused.body.errors.map((error: { field: string }) => error.field)).toContain(lead.key);
    expect(await house.database.query('select from team_member where transfer_id is not null')).toEqual([]);
  });

  it('is confirmed in one go, hidden until the announcement', async () => {
    const preview = (await manager.get(`/transfers/${transferId}/preview`)).body;
    const parts = preview.items.filter((item: { kind: string }) => ['lead', 'actionItem'].includes(item.kind));
    const settled = await manager
      .put(
        `/transfers/${transferId}/dispositions`,
        {
          confirm: true,
          keepRoles: preview.roles.map(({ holdingId }: { holdingId: string }) => ({
            holdingId,
            reason: '庁内の異動のため',
          })),
          items: parts.map((item: { key: string }) => ({ key: item.key, kind: 'successor', successorId: jiro.id })),
        },
        preview.transfer.version,
      )
      .expect(200);
    expect(settled.body.transfer).toMatchObject({ state: 'confirmed' });

    await successor.get(`/transfers/${transferId}`).expect(404);
    expect((await successor.get('/handovers')).body.items).toEqual([]);
    const names = (await successor.get(`/engagements/${engagementId}`)).body.team.map(
      (member: { person: { name: string }; until: string | null }) => [member.person.name, member.until],
    );
    expect(names).toEqual([['信濃 花子', null]]);
    await staff.get(`/transfers/${transferId}`).expect(200);
    house.clock.set('2027-03-20T09:00:00+09:00');
    await successor.get(`/transfers/${transferId}`).expect(200);
  });

  it('the packet drafts itself; people write four fields; it is checked, handed over and frozen', async () => {
    const [row] = (await staff.get(`/handovers?transfer=${transferId}`)).body.items;
    let packet = (await staff.get(`/handovers/${row.id}`).expect(200)).body;
    expect(packet).toMatchObject({
      state: 'drafting',
      missing: expect.arrayContaining(['history', 'policy', 'pending', 'cautions']),
    });
    expect(JSON.stringify(packet.facts)).toContain('数字を並べた。');
    packet = (
      await staff
        .patch(
          `/handovers/${row.id}`,
          { history: '歩いて課題を立て直した。', policy: '待つ。', pending: 'なし', cautions: 'なし' },
          packet.version,
        )
        .expect(200)
    ).body;
    packet = (await manager.post(`/handovers/${row.id}/check`, {}, packet.version).expect(201)).body;
    packet = (await staff.post(`/handovers/${row.id}/delivery`, {}, packet.version).expect(201)).body;
    expect(packet).toMatchObject({ state: 'handedOver', hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    await manager.post(`/handovers/${row.id}/receipt`, {}, packet.version).expect(403);
    packet = (await successor.post(`/handovers/${row.id}/receipt`, {}, packet.version).expect(201)).body;
    expect(packet.state).toBe('received');
  });

  it('from midnight in Tokyo on the effective day everything belongs to the successor; nothing had to run', async () => {
    expect(await leadOn('2027-03-31T23:59:59+09:00')).toBe('信濃 花子');
    expect(await leadOn('2027-04-01T00:00:00+09:00')).toBe('高原 次郎');
    expect((await successor.get('/action-items?owner=me&state=open')).body.items).toMatchObject([
      { text: '5年分まとめる' },
    ]);
    expect((await staff.get('/action-items?owner=me&state=open')).body.items).toEqual([]);
    expect((await successor.get('/visits?mine=true&status=planned')).body.items).toMatchObject([
      { plannedOn: '2027-04-23' },
    ]);
    expect((await staff.get('/visits?mine=true&status=planned')).body.items).toEqual([]);
  });
});
