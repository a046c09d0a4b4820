import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { OrganisationRow, PersonRow } from '@banso/testing';
import { type Browser, openHouse, type OpenHouse } from './support/open-house.js';

/**
 * 飯綱町 has lost its way to the shops. Whoever looks for a peer supporter is told whom to ask, and why; also a health
 * office, which sees nothing of the places that these peers come from.
 */
const IIZUNA = '205907'; // 飯綱町
const KISO = '204251'; // 木祖村
const NAGANO = '202011'; // 長野市
let house: OpenHouse;
let office: OrganisationRow;
let manager: Browser;
let healthOffice: Browser;
let engagementId: string;
const people: Record<string, PersonRow> = {};

beforeAll(async () => {
  house = await openHouse('2026-11-24T09:00:00+09:00');
  const { story } = house;
  const tenantId = await story.tenant('20');
  office = await story.organisation({ tenantId });
  const lead = await story.person({ organisation: office, role: 'staff' });
  manager = house.browser(await story.person({ organisation: office, role: 'manager' }));
  const areaId = await story.area({ tenantId, name: '長野圏域', municipalityCodes: [IIZUNA, NAGANO] });
  const local = await story.organisation({ tenantId, kind: 'healthOffice', name: '長野保健福祉事務所', areaId });
  healthOffice = house.browser(await story.person({ organisation: local, role: 'staff' }));
  const programmeId = await story.programme({ tenantId, body: office });
  const open = (municipalityCode: string, stage = 1) =>
    story.engagement({ tenantId, programmeId, municipalityCode, lead, stage });
  engagementId = (await open(IIZUNA)).id;
  await manager
    .post(`/engagements/${engagementId}/challenges`, { text: '坂の上から買い物に行く足がない', isTrue: true })
    .expect(201);
  const former = await open(KISO, 3);
  for (const [stage, since] of [
    [1, '2022-06-01'],
    [2, '2023-10-01'],
    [3, '2025-01-01'],
  ] as const)
    await house.database.query(
      `insert into stage_change (id, engagement_id, stage, since, reason, recorded_at, kind)
         values (gen_random_uuid(), $1, $2, $3::date, '', $3::date, 'move')`,
      [former.id, stage, since],
    );
  const peer = async (name: string, facts: Omit<Parameters<typeof story.peerSupporter>[0], 'person'>) => {
    people[name] = await story.person({ organisation: office, name });
    await story.peerSupporter({ person: people[name]!, loadLimit: 2, ...facts });
  };
  await peer('開田 恵美', { home: KISO, themes: ['生活支援・買い物', '認知症'] });
  await peer('善光寺 進', { home: NAGANO, themes: ['通いの場'] });
  await peer('飯綱 高', { home: IIZUNA, themes: ['生活支援・買い物'] });
  await peer('無同意 太郎', { home: KISO, themes: ['生活支援・買い物'], consent: null });
  await peer('満員 花子', { home: KISO, themes: ['生活支援・買い物'], loadLimit: 1 });
  await story.member({ engagementId: (await open(NAGANO)).id, person: people['満員 花子']!, role: 'expert' });
});
afterAll(() => house.close());

const asked = async (browser: Browser) =>
  (await browser.get(`/engagements/${engagementId}/peer-suggestions`).expect(200)).body;

it('suggests who knows the thing before who is near, with reasons in words', async () => {
  const { items, nextCursor } = await asked(manager);
  expect(nextCursor).toBeNull();
  expect(items).toEqual([
    {
      person: { id: people['開田 恵美']!.id, name: '開田 恵美' },
      home: '木祖村',
      post: null,
      reasons: [
        '真の課題と同じテーマ「生活支援・買い物」の経験がある',
        '令和4〜5年度に、勤め先の市区町村が同じ段階1「地域課題を把握する」だった',
        '今の担当は0件で、あと2件受けられる',
      ],
      load: 0,
      loadLimit: 2,
    },
    expect.objectContaining({
      person: { id: people['善光寺 進']!.id, name: '善光寺 進' },
      reasons: ['同じ圏域（長野圏域）の別の市区町村で働いている', '今の担当は0件で、あと2件受けられる'],
    }),
  ]);
});

it('says the same to a health office that sees none of those places, and in English', async () => {
  expect(await asked(healthOffice)).toEqual(await asked(manager));
  const { body } = await manager
    .get(`/engagements/${engagementId}/peer-suggestions?limit=1`)
    .set('accept-language', 'en')
    .expect(200);
  expect(body.items).toHaveLength(1);
  expect(body.items[0].reasons[1]).toBe(
    'Their own municipality was in the same stage 1 (Grasp local challenges) in FY2022–2023',
  );
});

it('does not suggest who has joined, and is not there for an engagement out of reach', async () => {
  const { version } = (await manager.get(`/engagements/${engagementId}`).expect(200)).body;
  const emi = { personId: people['開田 恵美']!.id, role: 'peerSupporter', from: '2026-11-24' };
  await manager.post(`/engagements/${engagementId}/members`, emi, version).expect(201);
  expect((await asked(manager)).items.map(({ person }: { person: { name: string } }) => person.name)).toEqual([
    '善光寺 進',
  ]);
  for (const id of ['6f1f7a52-8a3e-4c39-9a0a-5d0c6b5a20e1', 'x'])
    await manager.get(`/engagements/${id}/peer-suggestions`).expect(404);
  const elsewhere = await house.story.organisation({ tenantId: await house.story.tenant('11') });
  const foreign = house.browser(await house.story.person({ organisation: elsewhere, role: 'manager' }));
  await foreign.get(`/engagements/${engagementId}/peer-suggestions`).expect(404);
});
