import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openProduct, type Product } from './support/open-product.js';
import { givePassword, LEAVER, packetAbout } from './support/two-people.js';

let product: Product;
let packet: string;
beforeAll(async () => {
  product = await openProduct('2026-11-24T09:00:00+09:00');
  await givePassword(product, LEAVER);
  packet = await packetAbout(product, '上松町');
});
afterAll(() => product.close());

/** Everything that the browser keeps of the product beyond its files. */
const KEPT = `(async () => {
  const open = await new Promise((resolve) => { const asked = indexedDB.open('banso'); asked.onsuccess = () => resolve(asked.result); });
  const rows = await Promise.all([...open.objectStoreNames].map((name) => new Promise((resolve) => {
    const asked = open.transaction(name).objectStore(name).getAll(); asked.onsuccess = () => resolve(asked.result);
  })));
  open.close();
  return JSON.stringify({ rows, local: { ...localStorage }, session: { ...sessionStorage } });
})()`;

describe('requirement 20: the browser’s copy is cleared at sign-out', () => {
  it('nothing that was typed or read is left on the device, and the way back leads to signing in', async () => {
    const window = await product.window('office');
    const { page } = window;
    await window.signIn('staff@nagano.example');
    await page.getByRole('link', { name: '続きを書く' }).click();
    await page.getByRole('heading', { level: 1, name: '訪問を記録する' }).waitFor();
    const words = 'この端末に残ってはいけない言葉';
    await page.getByLabel(/^あったこと/).fill(words);
    // At once: not even the device has written it down yet.
    await page.getByRole('button', { name: /さんのメニュー$/ }).click();
    await page.getByRole('menuitem', { name: 'サインアウト' }).click();
    await page.waitForURL((url) => url.pathname === '/sign-in');
    await page.getByLabel('パスワード').waitFor();
    const kept = await page.evaluate<string>(KEPT);
    expect(kept).not.toContain(words);
    expect(JSON.parse(kept).rows.flat()).toEqual([]);

    await page.goBack();
    await page.waitForURL((url) => url.pathname === '/sign-in');
    expect(await page.locator('body').innerText()).not.toContain(words);
    // What was typed is not lost: it went to the server before.
    const [draft] = await product.database.query<{ facts: string }>(
      `select content->>'facts' as facts from visit_draft where content->>'facts' like '%残ってはいけない%'`,
    );
    expect(draft?.facts).toBe(words);
    await window.context.close();
  });

  it('nor anything of a packet, saved or given up', async () => {
    const path = `/handovers/${packet}`;
    const window = await product.window('office');
    const { page } = window;
    await window.signIn(LEAVER);
    await window.go(path);
    const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.ok());
    await page.getByRole('textbox', { name: /^経緯/ }).fill('保存された言葉');
    await saved;
    await page
      .getByText(/^✓ 保存しました$/)
      .first()
      .waitFor();
    // The server refuses what is typed now; it is signed out at once, before the device has written it down.
    await page.route(`**/api/v1${path}`, (route) =>
      route.request().method() === 'PATCH' ? route.fulfill({ status: 503 }) : route.fallback(),
    );
    const words = '引継書に残ってはいけない言葉';
    await page.getByRole('textbox', { name: /^留意事項/ }).fill(words);
    await page.getByRole('button', { name: /さんのメニュー$/ }).click();
    await page.getByRole('menuitem', { name: 'サインアウト' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('この端末にだけ残っている下書きがあります。').waitFor();
    // A packet has no 「記録する」: it is opened, and saves itself.
    await dialog.getByText(/引継書に書いた内容（1件）が消えます/).waitFor();
    expect(await dialog.innerText()).not.toContain('記録する');
    expect(await window.axe()).toEqual([]);
    await window.picture('sign-out-packet-office');
    expect(await page.evaluate<string>(KEPT)).toContain(words);
    const open = dialog.getByRole('link', { name: '引継書を開く' });
    expect(await open.getAttribute('href')).toBe(path);
    await open.click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await page.getByRole('textbox', { name: /^留意事項/ }).inputValue()).toBe(words);
    await page.getByRole('button', { name: /さんのメニュー$/ }).click();
    await page.getByRole('menuitem', { name: 'サインアウト' }).click();
    // The page is still there for a moment once its writer is signed out; here it stays, and keeps nothing on its way.
    await page.route('**/sign-in', (route) => route.abort('aborted'));
    const left = page.waitForEvent('requestfailed', (request) => request.isNavigationRequest());
    await dialog.getByRole('button', { name: '下書きを捨ててサインアウトする' }).click();
    await left;
    await page.evaluate(`window.dispatchEvent(new Event('pagehide'))`);
    expect(await page.evaluate<string>(KEPT)).not.toContain(words);
    await page.unroute('**/sign-in');
    await page.goto('/sign-in');
    await page.getByLabel('パスワード').waitFor();
    const kept = await page.evaluate<string>(KEPT);
    expect(kept).not.toContain(words);
    expect(kept).not.toContain('保存された言葉');
    expect(JSON.parse(kept).rows.flat()).toEqual([]);
    await window.context.close();
  });

  it('a packet that the server has leaves no copy when its page goes', async () => {
    const window = await product.window('office');
    const { page } = window;
    await window.signIn(LEAVER);
    await window.go(`/handovers/${packet}`);
    await page.getByRole('textbox', { name: /^経緯/ }).fill('もう一度保存された言葉');
    await page
      .getByText(/^✓ 保存しました$/)
      .first()
      .waitFor();
    await page.evaluate(`window.dispatchEvent(new Event('pagehide'))`);
    expect(await page.evaluate<string>(KEPT)).not.toContain('もう一度保存された言葉');
    await page.getByRole('link', { name: '今日', exact: true }).first().click();
    await page.waitForURL((url) => url.pathname === '/');
    expect(await page.evaluate<string>(KEPT)).not.toContain('もう一度保存された言葉');
    await window.context.close();
  });
});
