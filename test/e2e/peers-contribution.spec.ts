import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type OrganisationRow, type PersonRow, faultsInPicture, readPdf } from '@banso/testing';
import type { Response } from 'supertest';
import { type Browser, openHouse, type OpenHouse } from './support/open-house.js';

/**
 * 安曇さん of 飯綱町 has helped 長野市 until the end of November and 小川村 since October. In December the office thanks them
 * and their manager on paper, and they look back on their year.
 */
const [NAGANO, OGAWA, IIZUNA] = ['202011', '205885', '205907'];
let house: OpenHouse;
let office: OrganisationRow;
let lead: PersonRow;
let kenta: PersonRow;
let staff: Browser;
let manager: Browser;
let admin: Browser;
let peer: Browser;
let strangers: Browser[];
let visits: string[];

beforeAll(async () => {
  house = await openHouse('2026-11-24T09:00:00+09:00');
  const { story } = house;
  const tenantId = await story.tenant('20');
  office = await story.organisation({ tenantId, name: '介護支援課' });
  const hall = await story.organisation({ tenantId, kind: 'municipality', name: '飯綱町役場' });
  lead = await story.person({ organisation: office, role: 'staff' });
  staff = house.browser(lead);
  manager = house.browser(await story.person({ organisation: office, role: 'manager' }));
  admin = house.browser(await story.person({ organisation: office, role: 'admin' }));
  kenta = await story.person({ organisation: hall, role: 'peer', name: '安曇 健太' });
  peer = house.browser(kenta);
  const other = await story.person({ organisation: hall, role: 'peer', name: '開田 恵美' });
  await story.peerSupporter({ person: other, home: IIZUNA });
  const elsewhere = await story.organisation({ tenantId: await story.tenant('11') });
  strangers = [
    house.browser(other),
    house.browser(await story.person({ organisation: elsewhere, role: 'manager' })),
    house.browser(await story.person({ organisation: elsewhere, role: 'admin' })),
  ];
  await story.peerSupporter({ person: kenta, home: IIZUNA, consent: { from: '2026-04-01', until: '2027-03-31' } });
  await house.database.query(`update peer_consent set given_by = '住民福祉課長 戸隠 一郎' where person_id = $1`, [
    kenta.id,
  ]);
  const programmeId = await story.programme({ tenantId, body: office, name: '市町村伴走型支援' });
  const open = async (municipalityCode: string) =>
    (await story.engagement({ tenantId, programmeId, municipalityCode, lead, startedOn: '2025-04-01' })).id;
  const [nagano, ogawa] = [await open(NAGANO), await open(OGAWA)];
  const member = { person: kenta, role: 'peerSupporter' as const };
  await story.member({ ...member, engagementId: nagano, from: '2026-04-01', until: '2026-11-30' });
  await story.member({ ...member, engagementId: ogawa, from: '2026-10-01' });
  const ours = [{ name: '安曇 健太', personId: kenta.id }];
  const held = async (engagement: string, heldOn: string, more: object = {}): Promise<string> => {
    const record = {
      heldOn,
      mode: 'onSite',
      facts: '区長と話した',
      participantsOurs: ours,
      supportTypes: ['A'],
      ...more,
    };
    return (await staff.post(`/engagements/${engagement}/visits`, { record }).expect(201)).body.id;
  };
  visits = [
    await held(nagano, '2026-03-30', { startedAt: '10:00', endedAt: '11:00' }),
    await held(nagano, '2026-05-12', { startedAt: '10:00', endedAt: '11:30' }),
    await held(ogawa, '2026-05-12', { startedAt: '14:00', endedAt: '15:15', mode: 'online' }),
    await held(nagano, '2026-11-20'),
    await held(nagano, '2026-11-21', { participantsOurs: [] }),
  ];
  await peer.post(`/visits/${visits[3]!}/remarks`, { text: '買い物の話になると、声が明るくなった。' }).expect(201);
  await peer.post(`/visits/${visits[2]!}/remarks`, { text: '送迎の話に、若い職員が身を乗り出した。' }).expect(201);
  house.clock.set('2026-12-07T09:00:00+09:00');
});
afterAll(() => house.close());

const of = (year = 2026) => `/peer-supporters/${kenta.id}/contribution?fiscalYear=${year}`;
const paper = (name: string, year = 2026) => `/peer-supporters/${kenta.id}/${name}.pdf?fiscalYear=${year}`;

describe('what a peer supporter gave in a fiscal year', () => {
  it('is told as days, municipalities and hours, with the visits behind them', async () => {
    const { body } = await manager.get(of()).expect(200);
    expect(body).toMatchObject({
      person: { id: kenta.id, name: '安曇 健太' },
      organisation: '飯綱町役場',
      fiscalYear: 2026,
      days: 2,
      municipalities: 2,
      hours: 2.8,
      withoutTimes: 1,
      visits: [
        { heldOn: '2026-05-12', mode: 'onSite', minutes: 90, programme: '市町村伴走型支援' },
        { heldOn: '2026-05-12', mode: 'online', minutes: 75, municipality: { code: OGAWA } },
        { heldOn: '2026-11-20', minutes: null, municipality: { code: NAGANO, name: '長野市' } },
      ],
      terms: [
        { municipality: { code: NAGANO }, from: '2026-04-01', until: '2026-11-30', role: 'peerSupporter' },
        { municipality: { code: OGAWA }, from: '2026-10-01', until: '2027-03-31' },
      ],
    });
    expect(body.visits).toHaveLength(3);
    expect(JSON.stringify(body)).not.toContain('区長と話した');
    const before = (await manager.get(of(2025)).expect(200)).body;
    expect(before).toMatchObject({ days: 1, municipalities: 1, hours: 1, withoutTimes: 0, terms: [], remarks: [] });
    expect((await manager.get(of(2024)).expect(200)).body).toMatchObject({ days: 0, hours: 0, visits: [] });
  });

  it('is theirs to look at, also what they did where they are in the team no more, but for the words of it', async () => {
    const { body } = await peer.get(of()).expect(200);
    expect(body).toMatchObject({ days: 2, municipalities: 2, hours: 2.8 });
    expect(body.visits).toHaveLength(3);
    await peer.get(`/visits/${visits[3]!}`).expect(404);
    expect(body.remarks.map(({ text }: { text: string | null }) => text)).toEqual([
      null,
      '送迎の話に、若い職員が身を乗り出した。',
    ]);
    const told = (await manager.get(of()).expect(200)).body.remarks;
    expect(told[0].text).toBe('買い物の話になると、声が明るくなった。');
  });

  it('is told to administrators without a word of what was said, and to nobody else', async () => {
    const { body } = await admin.get(of()).expect(200);
    expect(body).toMatchObject({ days: 2, hours: 2.8, remarks: [{ text: null }, { text: null }] });
    await staff.get(of()).expect(403);
    for (const stranger of strangers) {
      expect((await stranger.get(of()).expect(404)).body.code).toBe('notFound');
      await stranger.get(paper('contribution')).expect(404);
      await stranger.get(paper('letter-of-thanks')).expect(404);
    }
    for (const id of [lead.id, 'x']) {
      await manager.get(`/peer-supporters/${id}/contribution?fiscalYear=2026`).expect(404);
      await manager.get(`/peer-supporters/${id}/contribution.pdf?fiscalYear=2026`).expect(404);
    }
  });

  it('follows the records: a visit that is taken back is none', async () => {
    const { version } = (await staff.get(`/visits/${visits[0]!}`).expect(200)).body;
    await staff.post(`/visits/${visits[0]!}/withdrawal`, { reason: '別の市の訪問だった' }, version).expect(201);
    expect((await manager.get(of(2025)).expect(200)).body).toMatchObject({ days: 0, visits: [] });
  });

  it.each([
    ['no year', ''],
    ['a year that is none', '令和'],
    ['a year too far', '2200'],
  ])('says what is wrong with %s', async (_, year) => {
    const { body } = await manager.get(`/peer-supporters/${kenta.id}/contribution?fiscalYear=${year}`).expect(422);
    expect(body.errors[0]).toMatchObject({ field: 'fiscalYear' });
  });
});

describe('the papers', () => {
  const printed = async (browser: Browser, path: string) => {
    const { body, headers } = await browser.get(path).buffer(true).parse(bytesOf).expect(200);
    expect(headers['content-type']).toBe('application/pdf');
    expect(await faultsInPicture(body as Buffer)).toEqual([]);
    return readPdf(body as Buffer);
  };

  it('are a statement for the manager at home, with the office’s name, the pages and the day of printing', async () => {
    const pages = await printed(manager, paper('contribution'));
    expect(pages).toHaveLength(1);
    expect(await pages[0]!.boxes()).toBe(0);
    for (const words of [
      '令和8年12月7日（月）',
      '飯綱町役場住民福祉課長戸隠一郎様',
      '長野県',
      'ピアサポーターの活動実績について（令和8年度）',
      '安曇健太様',
      '活動した日数2日',
      '訪問した市区町村2市区町村',
      '訪問の回数3回',
      '活動した時間2.8時間（時間の記録がない1回を除く）',
      '長野県長野市市町村伴走型支援ピアサポーターR8.4.1〜R8.11.30',
      'R8.5.12長野県長野市市町村伴走型支援現地訪問1時間30分',
      '印刷令和8年12月7日（月）1/1ページ',
    ])
      expect(pages[0]!.text).toContain(words);
    expect(pages[0]!.text).not.toContain('区長と話した');
  });

  it('are a letter of thanks to the peer supporter', async () => {
    const pages = await printed(admin, paper('letter-of-thanks'));
    expect(pages).toHaveLength(1);
    expect(await pages[0]!.boxes()).toBe(0);
    for (const words of [
      '飯綱町役場安曇健太様',
      'お礼状',
      '令和8年度は、ピアサポーターとして、長野県長野市、長野県小川村の支援に、2日にわたり',
      '印刷令和8年12月7日（月）1/1ページ',
    ])
      expect(pages[0]!.text).toContain(words);
  });

  it('may be printed by whom they are about, each print leaves a line, and there is no thanks for nothing', async () => {
    await printed(peer, paper('contribution'));
    await staff.get(paper('contribution')).expect(403);
    const { body } = await manager.get(paper('letter-of-thanks', 2024)).expect(409);
    expect(body).toMatchObject({ code: 'nothingToThankFor', detail: expect.stringContaining('お礼状を作れません') });
    const lines = await house.database.query<{ what: string }>(
      `select subject_kind as what from audit_entry where action = 'print' order by at`,
    );
    expect(lines.map(({ what }) => what)).toEqual(['contribution', 'letterOfThanks', 'contribution']);
  });

  it('are those that a programme uses in which the peer supporter took part', async () => {
    const inUse = async () => (await manager.get(paper('contribution').replace('.pdf', '')).expect(200)).body.papers;
    const before = await house.database.query<{ id: string; papers: string[] }>('select id, papers from programme');
    expect(await inUse()).toEqual(['contributionStatement', 'letterOfThanks']);
    await house.database.query(`update programme set papers = '{contributionStatement}'`);
    expect(await inUse()).toEqual(['contributionStatement']);
    await printed(manager, paper('contribution'));
    const { body } = await manager.get(paper('letter-of-thanks')).expect(409);
    expect(body).toMatchObject({
      code: 'paperNotInUse',
      detail: expect.stringContaining('「お礼状」を使っていません'),
    });
    await house.database.query(`update programme set papers = '{}'`);
    expect(await inUse()).toEqual([]);
    await manager.get(paper('contribution')).expect(409);
    for (const { id, papers } of before)
      await house.database.query('update programme set papers = $2 where id = $1', [id, papers]);
  });
});

function bytesOf(answer: Response, hand: (error: Error | null, bytes: unknown) => void): void {
  const parts: Buffer[] = [];
  answer.on('data', (part: Buffer) => parts.push(part));
  answer.on('end', () => hand(null, Buffer.concat(parts)));
}
