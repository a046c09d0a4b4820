import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openProduct, type Product } from './support/open-product.js';

let product: Product;
beforeAll(async () => {
  product = await openProduct('2026-11-24T09:00:00+09:00');
});
afterAll(() => product.close());

describe('peer supporters', () => {
  it('a manager notes a consent, and adds whom the product suggests', async () => {
    const window = await product.window('office');
    const { page } = window;
    await window.signIn('manager@nagano.example');
    await page.goto(`${product.address}/people/peers`);
    await page.getByRole('heading', { level: 1, name: 'ピアサポーター' }).waitFor();
    const row = page.locator('main table tbody tr', { hasText: '長門 浩' });
    await row.waitFor();
    expect(await row.innerText()).toContain('R8.12.14まで');
    await window.picture('peers-office');
    await row.getByRole('button', { name: '長門 浩さんの派遣元の同意を登録する' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('同意した人').fill('町民福祉課長 千曲 太郎');
    await window.picture('peer-consent-office');
    expect(await window.axe()).toEqual([]);
    await dialog.getByRole('button', { name: '保存する' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await row.filter({ hasText: 'R9.3.31まで' }).waitFor();

    const [engagement] = await product.database.query<{ id: string }>(
      `select e.id from engagement e join municipality m on m.code = e.municipality_code where m.name = '木曽町'`,
    );
    await page.goto(`${product.address}/engagements/${engagement!.id}`);
    await page.getByRole('button', { name: '人を加える' }).click();
    await dialog.getByRole('button', { name: /役割/ }).click();
    await page.getByRole('option', { name: 'ピアサポーター' }).click();
    const suggested = dialog.getByRole('region', { name: 'お願いできそうなピアサポーター' });
    const first = suggested.getByRole('button', { name: /さんを選ぶ$/ }).first();
    await first.waitFor();
    await window.picture('peer-suggestions-office');
    const name = (await first.getAttribute('aria-label'))!.replace('さんを選ぶ', '');
    await first.click();
    await dialog.getByRole('button', { name: '追加する' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.locator('#team', { hasText: name }).waitFor();
    await window.context.close();
  });

  it('a manager registers whom the product proposes, who is proposed no more', async () => {
    const window = await product.window('office');
    const { page } = window;
    await window.signIn('manager@nagano.example');
    await page.goto(`${product.address}/people/peers`);
    const card = page.getByRole('region', { name: 'お願いできそうな方' });
    const invite = card.getByRole('button', { name: /をピアサポーターに登録する$/ }).first();
    await invite.waitFor();
    await card.scrollIntoViewIfNeeded();
    await window.picture('peer-proposals-office');
    expect(await window.axe()).toEqual([]);
    const name = (await invite.getAttribute('aria-label'))!.replace('さんをピアサポーターに登録する', '');
    await invite.click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByLabel('氏名').inputValue()).toBe(name);
    await dialog.getByLabel('よみ').fill('てすと よみ');
    if ((await dialog.getByRole('combobox', { name: /^所属/ }).inputValue()) === '') {
      await dialog.getByRole('combobox', { name: /^所属/ }).fill('役場');
      await page.getByRole('option').first().click();
    }
    await window.picture('peer-invite-office');
    expect(await window.axe()).toEqual([]);
    await dialog.getByRole('button', { name: '保存する' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.locator('main table tbody tr', { hasText: name }).waitFor();
    await card.getByText(name, { exact: true }).waitFor({ state: 'hidden' });
    expect(window.complaints).toEqual([]);
    await window.context.close();
  });

  it('a manager keeps the paper of a consent, ends it early, prints the thanks, and ends a registration', async () => {
    const window = await product.window('office');
    const { page } = window;
    await window.signIn('manager@nagano.example');
    await page.goto(`${product.address}/people/peers`);
    await page.getByRole('link', { name: '安曇 健太' }).click();
    await page.getByRole('heading', { level: 1, name: '安曇 健太' }).waitFor();
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: '同意書.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('同意します。'),
      });
    const scan = page.getByRole('link', { name: '同意書を開く：同意書.txt' });
    await scan.waitFor();
    expect(await window.axe()).toEqual([]);
    await window.picture('peer-office');
    const [download] = await Promise.all([page.waitForEvent('download'), scan.click()]);
    expect(download.suggestedFilename()).toBe('同意書.txt');

    await page.getByRole('link', { name: '活動記録・活動実績書・お礼状' }).click();
    await page.getByRole('heading', { level: 1, name: '安曇 健太さんの活動記録' }).waitFor();
    await page.getByRole('region', { name: '加わった訪問' }).locator('tbody tr').first().waitFor();
    expect(await window.axe()).toEqual([]);
    await window.picture('contribution-office');
    for (const [button, name] of [
      ['活動実績書（PDF）', '活動実績書_2026_安曇 健太.pdf'],
      ['お礼状（PDF）', 'お礼状_2026_安曇 健太.pdf'],
    ] as const) {
      const [paper] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: button }).click(),
      ]);
      expect(paper.suggestedFilename()).toBe(name);
    }

    await page.getByRole('link', { name: '安曇 健太' }).click();
    const dialog = page.getByRole('dialog');
    await page
      .getByRole('button', { name: /からの同意を早く終える$/ })
      .first()
      .click();
    await dialog.getByRole('textbox', { name: /^同意の最後の日/ }).fill('R8.12.31');
    await dialog.getByRole('textbox', { name: /^理由/ }).fill('役場の体制が変わるため');
    await window.picture('peer-consent-end-office');
    await dialog.getByRole('button', { name: '早く終える' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('早く終えた理由：役場の体制が変わるため').waitFor();
    await page.getByRole('button', { name: '登録を終える' }).click();
    await dialog.getByRole('textbox', { name: /^登録の最後の日/ }).fill('R8.12.28');
    await dialog.getByRole('button', { name: '登録を終える' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('令和8年12月28日').waitFor();
    await page.getByRole('button', { name: '登録の終わりを取り消す' }).click();
    await page.getByRole('button', { name: '登録を終える' }).waitFor();
    expect(window.complaints).toEqual([]);
    await window.context.close();
  });

  it('a peer supporter writes a remark on a visit of their team', async () => {
    const window = await product.window('office');
    const { page } = window;
    await window.signIn('peer@nagano.example');
    const [visit] = await product.database.query<{ id: string }>(
      `select v.id from visit v join municipality m on m.code = v.municipality_code
        where m.name = '飯綱町' and v.status in ('recorded', 'confirmed') order by v.held_on desc limit 1`,
    );
    await page.goto(`${product.address}/visits/${visit!.id}`);
    const remarks = page.locator('#remarks');
    await remarks.getByLabel('所感を書く').fill('買い物の話になると、区長の声が明るくなった。');
    await remarks.getByRole('button', { name: '書き込む' }).click();
    await remarks.locator('li', { hasText: '区長の声が明るくなった' }).waitFor();
    expect(await window.axe()).toEqual([]);
    await window.picture('visit-remarks-office');

    await page.getByRole('link', { name: '活動記録' }).first().click();
    await page.getByRole('heading', { level: 1, name: '活動記録' }).waitFor();
    await page.getByRole('region', { name: '書いた所感' }).getByText('区長の声が明るくなった').first().waitFor();
    expect(await window.axe()).toEqual([]);
    await window.picture('own-contribution-office');
    await window.context.close();
  });
});
