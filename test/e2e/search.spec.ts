import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openHouse, type OpenHouse, type Browser } from './support/open-house.js';

let house: OpenHouse;
let staff: Browser;

beforeAll(async () => {
  house = await openHouse('2026-11-24T09:00:00+09:00');
  const tenantId = await house.story.tenant('20');
  const office = await house.story.organisation({ tenantId });
  const hanako = await house.story.person({ organisation: office, role: 'staff', name: '信濃 花子' });
  await house.story.person({ organisation: office, role: 'staff', name: '髙山 龍' });
  staff = house.browser(hanako);
  const adviser = await house.story.programme({ tenantId, body: office, name: '地域包括ケアアドバイザー派遣' });
  const analysis = await house.story.programme({ tenantId, body: office, name: 'データ分析支援' });
  await house.story.engagement({
    tenantId,
    programmeId: adviser,
    municipalityCode: '202100',
    vision: '100%の人が、サロンで笑う町',
  }); // 駒ヶ根市
  await house.story.engagement({
    tenantId,
    programmeId: analysis,
    municipalityCode: '202011',
    vision: '歩いて集まれる町',
  }); // 長野市
});
afterAll(() => house.close());

const found = async (path: string, q: string): Promise<string[]> => {
  const { body } = await staff.get(`${path}q=${encodeURIComponent(q)}`).expect(200);
  return body.items.map(
    (item: { name?: string; municipality?: { name: string } }) => item.municipality?.name ?? item.name,
  );
};

describe('one finds what one types, however it is written', () => {
  it.each([
    ['駒ヶ根', ['駒ヶ根市']],
    ['駒ケ根', ['駒ヶ根市']],
    ['駒が根', []],
    ['こまがね', ['駒ヶ根市']],
    ['コマガネ', ['駒ヶ根市']],
    ['ｺﾏｶﾞﾈ', ['駒ヶ根市']],
    ['アドバイザー', ['駒ヶ根市']],
    ['あどばいざー', ['駒ヶ根市']],
    ['ﾃﾞｰﾀ', ['長野市']],
    ['サロン', ['駒ヶ根市']],
    ['さろん', ['駒ヶ根市']],
    // The signs of a pattern are taken literally.
    ['100%', ['駒ヶ根市']],
    ['１００％の', ['駒ヶ根市']],
    ['歩%町', []],
    ['歩_て', []],
    ['\\', []],
  ])('engagements: %s', async (q, names) => {
    expect(await found('/engagements?', q)).toEqual(names);
  });

  it.each([
    ['檮原', ['梼原町']],
    ['梼原', ['梼原町']],
    ['ユスハラ', ['梼原町']],
  ])('municipalities: %s', async (q, names) => {
    const towns = await found('/municipalities?prefecture=39&', q);
    expect(towns.map((name) => name.replace('檮', '梼'))).toEqual(names);
  });

  it.each([
    ['高山', ['髙山 龍']],
    ['竜', ['髙山 龍']],
    ['花子', ['信濃 花子']],
  ])('people: %s', async (q, names) => {
    expect(await found('/people?', q)).toEqual(names);
  });
});
