import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayInTokyo } from '@banso/domain';
import { foundTenant, inviteByHand } from '@banso/identity';
import { openProduct, type Product, type Window } from './support/open-product.js';

/**
 * 山梨県 is founded in production mode: an operator's two commands, then its administrator and its section chief alone, on
 * their screens, until the first visit is recorded. What they type and press is all that there is.
 */
const PUBLIC_URL = 'https://banso.pref.yamanashi.example';
const PASSWORD = '富士の見える町を歩いて、静かに話を聞く';
const ADMIN = 'kanri@pref.yamanashi.example';
const CHIEF = 'kacho@pref.yamanashi.example';
const PROGRAMME = '地域づくり伴走支援事業';
let folder: string;
let product: Product;
let admin: Window;
let chief: Window;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'banso-first-steps-'));
  product = await openProduct('', {
    BANSO_MODE: 'production',
    BANSO_NOW: '',
    BANSO_SECRET: randomBytes(32).toString('base64'),
    BANSO_DATA_DIR: folder,
    BANSO_PUBLIC_URL: PUBLIC_URL,
    BANSO_REQUIRE_SECOND_FACTOR: 'none',
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'banso@pref.yamanashi.example',
    TRUST_PROXY: '1',
  });
  await foundTenant(product.database.url, '19');
  [admin, chief] = [await product.window('office'), await product.window('office')];
  // The proxy with the certificate is not part of the story (behind-nginx.spec.ts): browsers come from its address.
  for (const { context } of [admin, chief])
    await context.route('**/api/v1/**', async (route) => {
      if (route.request().method() === 'GET') return route.continue();
      const headers = { ...(await route.request().allHeaders()), origin: PUBLIC_URL };
      await route.fulfill({ response: await route.fetch({ headers }) });
    });
});
afterAll(async () => {
  await product?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Chooses a password by a link that came from the operator or the administrator, and signs in. */
async function begin({ page }: Window, link: string, email: string): Promise<void> {
  await page.goto(link.replace(PUBLIC_URL, ''));
  await page.getByLabel(/^新しいパスワード(?!（)/).fill(PASSWORD);
  await page.getByLabel('新しいパスワード（もう一度）').fill(PASSWORD);
  await page.getByRole('button', { name: 'このパスワードにする' }).click();
  await page.getByText('パスワードを決めました。').waitFor();
  await page.goto('/sign-in');
  await page.getByLabel('メールアドレス').fill(email);
  await page.getByLabel('パスワード').fill(PASSWORD);
  await page.getByRole('button', { name: /^サインイン/ }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}

const invitation = (role: 'admin' | 'manager', email: string, name: string) =>
  inviteByHand(
    product.database.url,
    { email, name, role, organisation: null, tenant: null, jurisdiction: [] },
    PUBLIC_URL,
    new Date(),
  );

describe('山梨県, founded in production mode', () => {
  it('tells its administrator what comes first, and lets them found the programme', async () => {
    await begin(admin, await invitation('admin', ADMIN, '八代 修'), ADMIN);
    const { page } = admin;
    await admin.go('/masters');
    await page.getByText('次は「支援事業を登録する」です。').waitFor();
    await page.getByRole('link', { name: 'はじめの設定を開く' }).click();
    await page.getByRole('heading', { level: 1, name: 'はじめの設定' }).waitFor();
    expect(await admin.axe()).toEqual([]);
    await admin.picture('first-steps-office');
    await page.getByRole('link', { name: '支援事業を登録する' }).click();
    await page.getByText('支援事業がまだありません').waitFor();
    await admin.picture('programmes-empty-office');
    await page.getByRole('button', { name: '支援事業を登録', exact: true }).click();
    const form = page.getByRole('dialog', { name: '支援事業の登録' });
    await form.getByLabel('事業名').fill(PROGRAMME);
    await form.getByRole('checkbox', { name: /^A / }).press('Space');
    await form.getByRole('checkbox', { name: /^B / }).press('Space');
    await form.getByRole('button', { name: '保存する' }).click();
    await page.getByRole('row').filter({ hasText: PROGRAMME }).waitFor();
    // What the office has in a spreadsheet comes from there.
    await admin.go('/first-steps');
    await page.getByRole('button', { name: '支援事業を登録する：一覧から登録する' }).click();
    const list = page.getByRole('dialog', { name: '支援事業を登録する（一覧から）' });
    const choose = (row: string) =>
      list.locator('input[type=file]').setInputFiles({
        name: '支援事業.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(`事業名,支援の形,支援種別,訪問の間隔,記録の決裁\r\n${row}`),
      });
    await choose('買い物支援,相談・散歩,C,なし,1人');
    await list.getByRole('cell', { name: '支援の形' }).waitFor();
    await choose('買い物支援,相談・情報提供,C,なし,1人');
    await list.getByText('1件を登録できます').waitFor();
    await list.getByRole('button', { name: '登録する', exact: true }).click();
    await list.waitFor({ state: 'detached' });
    expect(await product.database.query(`select from programme where name = '買い物支援'`)).toHaveLength(1);
  });

  it('lets the administrator pass over the areas, and registers the staff from a list', async () => {
    const { page } = admin;
    await admin.go('/first-steps');
    await page.getByRole('button', { name: '圏域を登録する：あとで行う' }).click();
    await page.getByRole('button', { name: '担当する職員を登録する：一覧から登録する' }).click();
    const dialog = page.getByRole('dialog', { name: '担当する職員を登録する（一覧から）' });
    const choose = (text: string) =>
      dialog
        .locator('input[type=file]')
        .setInputFiles({ name: '職員.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    const header = '氏名,よみ,メールアドレス,所属,職名,役割';
    await choose(`${header}\r\n富士 花子,,${CHIEF},甲斐国,課長,課長・係長`);
    await dialog.getByText('直すところが2か所あります').waitFor();
    expect(await admin.axe()).toEqual([]);
    await admin.picture('first-steps-errors-office');
    await choose(`${header}\r\n富士 花子,ふじ はなこ,${CHIEF},山梨県,課長,課長・係長`);
    await dialog.getByText('1件を登録できます').waitFor();
    await dialog.getByRole('button', { name: '登録する', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await product.database.query(`select from person where name = '富士 花子'`)).toHaveLength(1);
  });

  it('lets its chief open the first engagement and log the first visit', async () => {
    // Her invitation would come by mail, which nobody delivers here: the operator sends it, and grants the role anew.
    await product.database.query(
      `delete from role_holding where person_id = (select id from person where email = $1)`,
      [CHIEF],
    );
    await begin(chief, await invitation('manager', CHIEF, '富士 花子'), CHIEF);
    const { page } = chief;
    await chief.go('/');
    await page.getByText('次は「案件をつくる」です。').waitFor();
    await chief.picture('desk-first-steps-office');
    await chief.go('/engagements/new');
    await page.getByRole('combobox', { name: /市区町村/ }).fill('こうふ');
    await page.getByRole('option', { name: /甲府市/ }).click();
    await page.getByRole('button', { name: /支援事業/ }).click();
    await page.getByRole('option', { name: PROGRAMME }).click();
    await page.getByRole('button', { name: '案件をつくる' }).click();
    await page.getByRole('heading', { level: 1, name: /甲府市/ }).waitFor();
    const [engagement] = await product.database.query<{ id: string }>('select id from engagement');
    await chief.go(`/engagements/${engagement!.id}/visits/new`);
    await page.getByRole('button', { name: /^A 地域マネジメント/ }).click();
    await page.getByLabel(/^あったこと/).fill('担当課長と会い、通いの場の様子を聞いた。');
    await chief.picture('first-visit-office');
    await page.getByRole('button', { name: '記録する', exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: '訪問を記録する' }).waitFor({ state: 'detached' });
    expect(await product.database.query('select held_on::text as day from visit where held_on is not null')).toEqual([
      { day: dayInTokyo(new Date()) },
    ]);
    await chief.go('/first-steps');
    await page.getByText('はじめの設定は終わりました').waitFor();
    expect([admin.complaints, chief.complaints]).toEqual([[], []]);
  });
});
