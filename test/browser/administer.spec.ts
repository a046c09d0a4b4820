import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openProduct, type Product, type Window } from './support/open-product.js';

let product: Product;
let window: Window;

beforeAll(async () => {
  product = await openProduct('2026-11-24T09:00:00+09:00');
  window = await product.window('office');
  await window.signIn('admin@nagano.example');
});
afterAll(() => product.close());

const HEADER = '圏域種別,圏域名,市区町村コード,市区町村名';
const file = (...rows: string[]) => ({
  name: '圏域.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from([HEADER, ...rows].join('\r\n')),
});

describe('an administrator', () => {
  it('registers a person and grants a role', async () => {
    const { page } = window;
    await window.go('/masters?tab=people');
    await page.getByRole('button', { name: '利用者を登録する' }).click();
    const form = page.getByRole('dialog', { name: '利用者を登録する' });
    await form.getByRole('button', { name: '保存する' }).click();
    await form.getByText('氏名を入れてください。').first().waitFor();
    await form.getByLabel('氏名').fill('戸隠 鏡子');
    await form.getByLabel('よみ').fill('とがくし きょうこ');
    await form.getByLabel('メールアドレス').fill('kyoko.togakushi@nagano.example');
    await form.getByRole('combobox', { name: '所属' }).fill('地域包括ケア課');
    await page.getByRole('option', { name: /長野県 地域包括ケア課/ }).click();
    await form.getByRole('button', { name: '保存する' }).click();
    await page.getByRole('heading', { level: 1, name: '戸隠 鏡子' }).waitFor();
    expect(await page.locator('main').innerText()).toContain('役割がありません');

    await page.getByRole('button', { name: '役割を付ける' }).click();
    const grant = page.getByRole('dialog', { name: '役割を付ける' });
    await grant
      .getByRole('button', { name: /^役割|役割/ })
      .first()
      .click();
    await page.getByRole('option', { name: '担当職員' }).click();
    expect(await grant.getByRole('combobox', { name: '機関' }).inputValue()).toBe('長野県 地域包括ケア課');
    expect(await window.axe()).toEqual([]);
    await window.picture('grant-role-office');
    await grant.getByRole('button', { name: '役割を付ける' }).click();
    const waiting = page.getByRole('region', { name: '承認待ちの申請' });
    await waiting.getByText(/戸隠 鏡子さんに「担当職員」の役割を付ける/).waitFor();
    expect(await waiting.getByRole('button').allInnerTexts()).toEqual(['取り下げる']);
    await grant.waitFor({ state: 'detached' });
    expect(await window.axe()).toEqual([]);
    await window.picture('person-waiting-office');
    expect(
      await product.database.query(
        `select from role_holding r join person p on p.id = r.person_id where p.name = '戸隠 鏡子'`,
      ),
    ).toEqual([]);
  });

  it('waits for the section chief, who finds it on the desk, refuses what is odd and consents to the rest', async () => {
    // A second request, for an address that the chief does not know of.
    const [staff] = await product.database.query<{ id: string }>(
      `select id from person where email = 'jiro.takahara@nagano.example'`,
    );
    await window.go(`/masters/people/${staff!.id}`);
    await window.page.getByRole('button', { name: '変更する' }).click();
    const details = window.page.getByRole('dialog');
    await details.getByLabel('メールアドレス').fill('someone@elsewhere.example');
    await details.getByRole('button', { name: '保存する' }).click();
    await window.page.getByText(/承認待ち：someone@elsewhere.example/).waitFor();

    const chief = await product.window('office');
    const { page } = chief;
    await chief.signIn('manager@nagano.example');
    await page.getByText('2件の申請が承認を待っています。').waitFor();
    await chief.picture('desk-consents-office');
    await page.getByRole('link', { name: '申請を見る' }).click();
    await page.getByRole('heading', { level: 1, name: '承認' }).waitFor();
    const item = (text: RegExp) => page.getByRole('listitem').filter({ hasText: text });
    await item(/戸隠 鏡子/)
      .getByText('登録のメールアドレス：kyoko.togakushi@nagano.example')
      .waitFor();
    expect(await chief.axe()).toEqual([]);
    await chief.picture('consents-office');
    await item(/someone@elsewhere/)
      .getByRole('button', { name: '却下する' })
      .click();
    const dialog = page.getByRole('dialog', { name: '申請を却下する' });
    await dialog.getByRole('button', { name: '却下する' }).click();
    await dialog.getByText('却下の理由を入れてください。').first().waitFor();
    await dialog.getByLabel('却下の理由').fill('本人に確かめたところ、変えていないそうです。');
    expect(await chief.axe()).toEqual([]);
    await chief.picture('consent-refuse-office');
    await dialog.getByRole('button', { name: '却下する' }).click();
    await dialog.waitFor({ state: 'detached' });
    await item(/戸隠 鏡子/)
      .getByRole('button', { name: '承認する' })
      .click();
    await page.getByText('承認を待っている申請はありません。').waitFor();
    await item(/戸隠 鏡子/)
      .getByText('承認済み')
      .waitFor();
    await item(/someone@elsewhere/)
      .getByText('理由：本人に確かめたところ、変えていないそうです。')
      .waitFor();
    await chief.picture('consents-decided-office');
    expect(chief.complaints).toEqual([]);
    await chief.context.close();
    expect(
      await product.database.query(
        `select r.role, r.from_on::text from role_holding r join person p on p.id = r.person_id where p.name = '戸隠 鏡子'`,
      ),
    ).toEqual([{ role: 'staff', from_on: '2026-11-24' }]);
  });

  it('links an account of the provider for whom no mail reaches, once the section chief consents', async () => {
    const [staff] = await product.database.query<{ id: string }>(
      `select id from person where email = 'jiro.takahara@nagano.example'`,
    );
    await product.database.query(
      `insert into account_link (token_hash, person_id, purpose, created_at, expires_at, issuer, subject, browser_hash)
       values ('\\x01', $1, 'identity', '2026-11-23T16:40:00+09:00', '2026-11-23T17:10:00+09:00', 'https://login.pref.example/nagano', 'AAAAAAAAAAAAAAAAAAAAAIkzqFVrSaSaFHy782bbtaQ', '\\x02')`,
      [staff!.id],
    );
    const { page } = window;
    await window.go(`/masters/people/${staff!.id}`);
    const accounts = page.getByRole('region', { name: '組織のアカウント' });
    await accounts.getByText('本人の確認待ち（R8.11.23 16:40から）').waitFor();
    expect(await window.axe()).toEqual([]);
    await accounts.scrollIntoViewIfNeeded();
    await window.picture('identity-waits-office');
    await accounts.getByRole('button', { name: 'メールで確認できないので、連携を申請する' }).click();
    await page.getByText('承認を申請しました。').first().waitFor();

    const chief = await product.window('office');
    await chief.signIn('manager@nagano.example');
    await chief.go('/consents');
    const item = chief.page.getByRole('listitem').filter({ hasText: 'login.pref.example' }).first();
    await item.waitFor();
    expect(await chief.axe()).toEqual([]);
    await chief.picture('identity-consent-office');
    await item.getByRole('button', { name: '承認する' }).click();
    await chief.page.getByText('承認を待っている申請はありません。').waitFor();
    await chief.context.close();
    await window.go(`/masters/people/${staff!.id}`);
    await accounts.getByText(/に連携$/).waitFor();
    await accounts.scrollIntoViewIfNeeded();
    await window.picture('identity-linked-office');
  });

  it('does not write over what another has set for a programme meanwhile', async () => {
    const { page } = window;
    await window.go('/masters?tab=programmes');
    const row = page
      .getByRole('row')
      .filter({ has: page.getByRole('button', { name: /記録の決裁/ }) })
      .first();
    const name = await row.getByRole('rowheader').innerText();
    const steps = row.getByRole('button', { name: /記録の決裁/ });
    const [programme] = await product.database.query<{ id: string }>(
      `select id from programme where $1 like name || '%' order by length(name) desc limit 1`,
      [name],
    );
    const chief = await product.window('office');
    await chief.signIn('manager@nagano.example');
    const set = (confirmationSteps: number, version: number) =>
      chief.page.request.patch(`${product.address}/api/v1/programmes/${programme!.id}`, {
        data: { confirmationSteps },
        headers: { origin: product.address, 'if-match': `"${version}"` },
      });
    expect((await set(2, 1)).status()).toBe(200);
    expect((await set(1, 2)).status()).toBe(200);
    await chief.context.close();
    await steps.click();
    await page.getByRole('option', { name: '2人が順に確認' }).click();
    await page.getByText('他の人が先に更新しました。').first().waitFor();
    expect(
      await product.database.query('select steps, version from confirmation_rule where programme_id = $1', [
        programme!.id,
      ]),
    ).toEqual([{ steps: 1, version: 3 }]);
    const fetched = page.waitForResponse((answer) => new URL(answer.url()).pathname === '/api/v1/programmes');
    await page.getByRole('button', { name: '最新の内容を読み込む' }).click();
    await page.getByText('他の人が先に更新しました。').waitFor({ state: 'hidden' });
    await fetched;
    // The newest has been fetched by the press, so the same choice is saved now.
    await steps.filter({ hasText: '1人が確認' }).click();
    await page.getByRole('option', { name: '2人が順に確認' }).click();
    await steps.filter({ hasText: '2人が順に確認' }).waitFor();
    expect(
      await product.database.query('select steps from confirmation_rule where programme_id = $1', [programme!.id]),
    ).toEqual([{ steps: 2 }]);
  });

  it('is told why the last administrator stays', async () => {
    const { page } = window;
    const [self] = await product.database.query<{ id: string }>(
      `select id from person where email = 'admin@nagano.example'`,
    );
    await window.go(`/masters/people/${self!.id}`);
    await page.getByRole('button', { name: 'システム管理者の役割を終わらせる' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '終了日を登録する' }).click();
    await dialog.getByText('先に、別の人にシステム管理者の役割を付けてください').first().waitFor();
    await page.keyboard.press('Escape');
  });

  it('assigns two municipalities to the university at once, and reads which one is in the way', async () => {
    const { page } = window;
    await window.go('/masters?tab=assignments');
    const assign = async (...names: string[]) => {
      await page.getByRole('button', { name: '市区町村を割り当てる' }).click();
      const dialog = page.getByRole('dialog', { name: '市区町村を割り当てる' });
      await dialog.getByRole('combobox', { name: '割り当て先の機関' }).fill('看護大学');
      await page.getByRole('option', { name: /長野県看護大学/ }).click();
      for (const name of names) {
        await dialog.getByLabel('市区町村をさがす').fill(name);
        await dialog.getByRole('checkbox', { name, exact: true }).check({ force: true });
      }
      await dialog.getByText(`選んだ市区町村：${names.length}件`).waitFor();
      await window.picture('assign-office');
      await dialog.getByRole('button', { name: '割り当てる', exact: true }).click();
      return dialog;
    };
    await (await assign('売木村', '平谷村')).waitFor({ state: 'detached' });
    await page.getByRole('rowheader', { name: '売木村' }).waitFor();
    const refused = await assign('根羽村', '売木村');
    await refused.getByText('売木村は、すでに').first().waitFor();
    await page.keyboard.press('Escape');
    expect(
      await product.database.query(
        `select from assignment a join municipality m on m.code = a.municipality_code where m.name = '根羽村'`,
      ),
    ).toEqual([]);
  });

  it('looks at an area file with an error, then imports the right one', async () => {
    const { page } = window;
    await window.go('/masters?tab=areas');
    await page.getByRole('button', { name: 'ファイルから取り込む' }).click();
    const dialog = page.getByRole('dialog', { name: '圏域をファイルから取り込む' });
    const choose = dialog.locator('input[type=file]');
    await choose.setInputFiles(file('二次医療圏,木曽,204323,木曽町', '二次医療圏,木曽,209996,どこか村'));
    await dialog.getByText('直すところが1か所あります').waitFor();
    const wrong = dialog.getByRole('row', { name: /3行目/ });
    expect(await wrong.innerText()).toMatch(/市区町村コード\s+この市区町村コードはありません。/);
    expect(await window.axe()).toEqual([]);
    await window.picture('area-import-errors-office');
    expect(await dialog.getByRole('button', { name: 'この内容で取り込む' }).count()).toBe(0);

    await choose.setInputFiles(file('二次医療圏,木曽,204323,木曽町', '二次医療圏,木曽,204226,上松町'));
    await dialog.getByText('次の1つの圏域が変わります。').waitFor();
    await window.picture('area-import-changes-office');
    await dialog.getByRole('button', { name: 'この内容で取り込む' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page
      .getByRole('row', { name: /二次医療圏/ })
      .first()
      .waitFor();
    expect(
      await product.database.query(
        `select m.municipality_code as code from area a join area_municipality m on m.area_id = a.id where a.kind = 'secondaryMedical' and a.name = '木曽' order by 1`,
      ),
    ).toEqual([{ code: '204226' }, { code: '204323' }]);
  });

  it('closes a day and opens it again', async () => {
    const { page } = window;
    await window.go('/masters?tab=closedDays');
    await page.getByRole('button', { name: '閉庁日を登録する' }).click();
    const dialog = page.getByRole('dialog', { name: '閉庁日を登録する' });
    await dialog.getByRole('textbox', { name: '日付' }).fill('2026-12-24');
    await dialog.getByRole('textbox', { name: '閉庁の理由' }).fill('開庁記念日');
    await dialog.getByRole('button', { name: '閉庁日を登録する' }).click();
    await page.getByRole('rowheader', { name: '令和8年12月24日（木）' }).waitFor();
    await page.getByRole('button', { name: '令和8年12月24日（木）を開庁日にもどす' }).click();
    await page.getByRole('rowheader', { name: '令和8年12月24日（木）' }).waitFor({ state: 'detached' });
  });

  it('sends a mail again that could not be delivered, and sees that all is well again', async () => {
    const { page } = window;
    await product.database.query(
      `insert into worker (id, host, pid, lease_until) values (gen_random_uuid(), 'x', 1, clock_timestamp() + interval '1 hour')`,
    );
    await product.database
      .query(`insert into mail (id, tenant_id, person_id, kind, day, to_address, subject, body, message_id, state, attempts, last_error, next_attempt_at, created_at)
      select gen_random_uuid(), tenant_id, id, 'digest', '2026-11-24', email, 'お知らせ', '秘密の本文', gen_random_uuid()::text, 'dead', 10, 'EENVELOPE 550 5.1.1 RCPT TO', '2026-11-24', '2026-11-24' from person where email in ('staff@nagano.example', 'manager@nagano.example')`);
    await window.go('/people');
    await page.getByRole('link', { name: '運用状況' }).click();
    await page.getByRole('heading', { level: 1, name: '運用状況' }).waitFor();
    await page.getByText('届けられなかったメールが2通あります。').waitFor();
    await page.getByText('宛先のメールアドレスが見つかりません。').first().waitFor();
    expect(await page.locator('main').innerText()).not.toContain('秘密の本文');
    await page
      .getByRole('button', { name: /さんへのメールをもう一度送る$/ })
      .first()
      .click();
    await page.getByText('届けられなかったメールが1通あります。').waitFor();
    await page.getByRole('button', { name: /さんへのメールをもう一度送る$/ }).click();
    await page.getByText('自動の仕事は、すべて順調です。').waitFor();
    expect(await product.database.query(`select state from mail where body = '秘密の本文'`)).toEqual([
      { state: 'pending' },
      { state: 'pending' },
    ]);
    expect(await window.axe()).toEqual([]);
  });

  it('sees nobody’s work beside the people, and nothing complained', async () => {
    const { page } = window;
    await window.go('/people');
    const heads = await page.getByRole('columnheader').allInnerTexts();
    expect(heads).toContain('所属・職');
    for (const load of ['主担当', '副担当', '期限超過']) expect(heads).not.toContain(load);
    expect(window.complaints).toEqual([]);
    expect(window.strangers).toEqual([]);
  });
});
