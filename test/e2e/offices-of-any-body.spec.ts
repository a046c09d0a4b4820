import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { foundTenant, foundUniversity, WHOLE_COUNTRY } from '@banso/identity';
import type { OrganisationRow, PersonRow } from '@banso/testing';
import request from 'supertest';
import { type Browser, openHouse, type OpenHouse } from './support/open-house.js';

/**
 * An office need not be a prefecture: a university supports the municipalities of its field, and two offices may
 * support the same municipality without seeing each other's records. 藤田医科大学 supports 愛知 and 三重, 千葉大学 the whole country.
 */
const NAGOYA = '231002';
const TSU = '242012'; // 津市, of the other prefecture of the field
const GIFU = '212016'; // outside of it
let house: OpenHouse;
let fujita: Office;
let aichi: Office;

interface Office {
  tenantId: number;
  body: OrganisationRow;
  chief: PersonRow;
  manager: Browser;
  staff: Browser;
  admin: Browser;
}

/** The people of an office, in the body that it is. */
async function peopleOf(name: string): Promise<Office> {
  const [row] = await house.database.query<{ id: string; tenantId: number; kind: string }>(
    `select o.id, o.tenant_id as "tenantId", o.kind from organisation o join tenant t on t.id = o.tenant_id
      where t.name = $1 and o.is_office`,
    [name],
  );
  const body = { ...row!, name };
  const person = (role: 'manager' | 'staff' | 'admin') => house.story.person({ organisation: body, role });
  const chief = await person('manager');
  return {
    tenantId: row!.tenantId,
    body,
    chief,
    manager: house.browser(chief),
    staff: house.browser(await person('staff')),
    admin: house.browser(await person('admin')),
  };
}

beforeAll(async () => {
  house = await openHouse('2026-11-30T09:00:00+09:00');
  await foundTenant(house.database.url, '23');
  await foundUniversity(house.database.url, '藤田医科大学', ['23', '24'], null);
  fujita = await peopleOf('藤田医科大学');
  aichi = await peopleOf('愛知県');
});
afterAll(() => house.close());

const programmeOf = async (office: Office, name: string): Promise<string> => {
  const [known] = (await office.manager.get('/programmes?usable=true').expect(200)).body.items;
  return (
    known?.id ??
    (await office.manager.post('/programmes', { name, forms: ['accompanying'], supportTypes: ['A', 'B'] }).expect(201))
      .body.id
  );
};
const open = async (office: Office, municipalityCode: string) =>
  office.manager.post('/engagements', {
    municipalityCode,
    programmeId: await programmeOf(office, '市町村支援'),
    startedOn: '2026-11-02',
    leadId: office.chief.id,
  });
const record = (id: string, office: Office, supportTypes: string[]) =>
  office.staff
    .post(`/engagements/${id}/visits`, {
      record: { heldOn: '2026-11-27', mode: 'onSite', facts: '訪問。', supportTypes, stage: 0 },
    })
    .expect(201);

describe('a university’s office', () => {
  it('keeps the report’s programme that it leads, and is nobody’s double', async () => {
    const { items } = (await fujita.manager.get('/programmes?usable=true').expect(200)).body;
    expect(items).toMatchObject([{ name: '実践型地域づくり人材育成プログラム', own: true }]);
    expect(await house.database.query(`select from organisation where name = '藤田医科大学'`)).toHaveLength(1);
    expect((await fujita.staff.get('/session').expect(200)).body.tenant).toMatchObject({
      name: '藤田医科大学',
      kind: 'university',
      field: ['23', '24'],
    });
  });

  it('supports municipalities of its field, and no others', async () => {
    const { items } = (await fujita.staff.get('/municipalities?field=true&limit=200').expect(200)).body;
    const prefectures = new Set(
      (items as Array<{ prefectureCode: string }>).map(({ prefectureCode }) => prefectureCode),
    );
    expect([...prefectures].sort()).toEqual(['23', '24']);
    for (const code of [NAGOYA, TSU]) expect((await open(fujita, code)).status).toBe(201);
    const outside = await open(fujita, GIFU);
    expect([outside.status, outside.body.errors[0].field]).toEqual([422, 'municipalityCode']);
  });

  it('reviews its whole field at once, or one of its prefectures', async () => {
    const { items } = (await fujita.manager.get('/engagements').expect(200)).body;
    const of = (code: string) =>
      (items as Array<{ id: string; municipality: { code: string } }>).find((one) => one.municipality.code === code)!
        .id;
    await record(of(NAGOYA), fujita, ['A']);
    await record(of(TSU), fujita, ['A', 'B']);
    const review = async (query: string) => (await fujita.manager.get(`/coverage?${query}`).expect(200)).body;
    const whole = await review('fiscalYear=2026');
    expect(whole).toMatchObject({ prefectureCode: null, prefecture: '藤田医科大学', totals: { A: 2, B: 1 } });
    const [row] = whole.rows.filter((one: { municipality: { code: string } }) => one.municipality.code === TSU);
    expect(row.municipality).toEqual({ code: TSU, name: '津市', prefecture: '三重県' });
    const mie = await review('prefecture=24&fiscalYear=2026');
    expect(mie).toMatchObject({ prefectureCode: '24', prefecture: '三重県', totals: { A: 1, B: 1 } });
    expect(mie.municipalityCount).toBe(29);
    await fujita.manager.get('/coverage?prefecture=21&fiscalYear=2026').expect(404);
  });

  it('draws areas and assigns municipalities within its field', async () => {
    const area = (codes: string[]) =>
      fujita.admin.post('/areas', { kind: 'secondaryMedical', name: '中勢', municipalityCodes: codes });
    expect((await area([TSU, GIFU]).expect(422)).body.errors[0].message).toContain('藤田医科大学が支援する市区町村');
    await area([TSU]).expect(201);
    // Its file names each municipality behind its own prefecture, in one column or in two.
    const { secret } = await house.story.person({ organisation: fujita.body, role: 'admin' });
    const file = (rows: string[]) =>
      request(house.address)
        .post('/api/v1/areas/import?dryRun=true')
        .set('cookie', `banso-session=${secret}`)
        .attach('file', Buffer.from(rows.join('\r\n')), 'areas.csv')
        .expect(200);
    const ONE = ['圏域種別,圏域名,市区町村コード,市区町村名', `二次医療圏,北,${NAGOYA},愛知県名古屋市`];
    const TWO = ['圏域種別,圏域名,市区町村コード,都道府県,市区町村名', `二次医療圏,北,${NAGOYA},愛知県,名古屋市`];
    for (const rows of [
      [...ONE, `二次医療圏,南,${TSU},三重県津市`],
      [...TWO, `二次医療圏,南,${TSU},三重県,津市`],
    ])
      expect((await file(rows)).body).toMatchObject({ rows: 2, errors: [] });
    expect((await file([...TWO, `二次医療圏,南,${TSU},愛知県,津市`])).body.errors).toEqual([
      { row: 3, column: '都道府県名', message: 'コードと名前が合いません。このコードは「三重県津市」です。' },
    ]);
    const partner = await house.story.organisation({
      tenantId: fujita.tenantId,
      kind: 'professionalAssociation',
      name: '三重県理学療法士会',
    });
    const assign = (municipalityCode: string) =>
      fujita.manager.post('/assignments', {
        organisationId: partner.id,
        municipalityCodes: [municipalityCode],
        fromOn: '2026-04-01',
      });
    await assign(GIFU).expect(422);
    await assign(TSU).expect(201);
  });

  it('has its own people in its body, and never as a partner of itself', async () => {
    const grant = async (role: string) => {
      const somebody = await house.story.person({ organisation: fujita.body });
      return fujita.admin.post(`/people/${somebody.id}/roles`, {
        organisationId: fujita.body.id,
        role,
        fromOn: '2026-12-01',
      });
    };
    const refused = await grant('partner');
    expect([refused.status, refused.body.errors?.[0]?.field]).toEqual([422, 'organisationId']);
    expect([201, 202]).toContain((await grant('peer')).status);
  });
});

describe('two offices that support the same municipality', () => {
  it('each see their own records alone', async () => {
    const theirs = (await open(aichi, NAGOYA)).body;
    const visit = (await record(theirs.id, aichi, ['B'])).body;
    for (const who of [fujita.manager, fujita.staff]) {
      await who.get(`/engagements/${theirs.id}`).expect(404);
      await who.get(`/visits/${visit.id}`).expect(404);
    }
    const ids = async (office: Office) =>
      ((await office.staff.get('/engagements').expect(200)).body.items as Array<{ id: string }>).map(({ id }) => id);
    expect(await ids(aichi)).toEqual([theirs.id]);
    expect(await ids(fujita)).not.toContain(theirs.id);
    const totals = async (office: Office) =>
      (await office.manager.get('/coverage?prefecture=23&fiscalYear=2026').expect(200)).body.totals;
    expect(await totals(aichi)).toMatchObject({ A: 0, B: 1 });
    expect(await totals(fujita)).toMatchObject({ A: 1, B: 0 });
  });

  it('and a bureau reads the prefecture’s numbers, not a field that reaches beyond its jurisdiction', async () => {
    const bureau = await house.story.organisation({ tenantId: null, kind: 'regionalBureau', prefectureCode: '23' });
    const reader = house.browser(await house.story.person({ organisation: bureau, role: 'bureau' }));
    const seen = (await reader.get('/coverage/bureau?fiscalYear=2026').expect(200)).body;
    const [none, oneOrTwo] = [
      { from: 0, until: 0 },
      { from: 1, until: 2 },
    ];
    expect(seen.rows).toMatchObject([
      {
        prefecture: '愛知県',
        covered: { A: none, B: oneOrTwo },
        // 藤田医科大学 gave A to 名古屋市: told apart, and together with all other university offices.
        universities: [{ bodyKind: 'university', municipalities: oneOrTwo }],
      },
    ]);
    await reader.get('/coverage/bureau/24?fiscalYear=2026').expect(404);
    await reader.get('/coverage?prefecture=23&fiscalYear=2026').expect(403);
  });
});

describe('an office of the whole country', () => {
  it('finds each of 1,741 municipalities', async () => {
    await foundUniversity(house.database.url, '千葉大学', WHOLE_COUNTRY, '12');
    const chiba = await peopleOf('千葉大学');
    let cursor: string | null = '';
    const codes: string[] = [];
    while (cursor !== null) {
      const page = (
        await chiba.staff.get(`/municipalities?field=true&limit=200${cursor && `&cursor=${cursor}`}`).expect(200)
      ).body as { items: Array<{ code: string }>; nextCursor: string | null };
      codes.push(...page.items.map(({ code }) => code));
      cursor = page.nextCursor;
    }
    expect(codes).toHaveLength(1741);
    expect((await open(chiba, NAGOYA)).status).toBe(201);
  });

  it('is refused where its field or seat is none', async () => {
    const { url } = house.database;
    await expect(foundUniversity(url, '藤田医科大学', ['23'], null)).rejects.toThrow(/is a tenant already/);
    await expect(foundUniversity(url, '架空大学', ['23', '48'], null)).rejects.toThrow(/Not all of 23, 48/);
    await expect(foundUniversity(url, '架空大学', ['23'], '99')).rejects.toThrow(/no prefecture "99"/);
    expect(await house.database.query(`select from tenant where name = '架空大学'`)).toEqual([]);
  });
});
