import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Request } from 'playwright-core';
import { openProduct, type Product, type Window } from './support/open-product.js';
import { comeBack, givePassword, LEAVER, meanwhile, packetAbout } from './support/two-people.js';

// A packet (引継書) saves itself while it is written, so here more than anywhere one could overwrite the other unseen.
let product: Product;
let leaver: Window;
let chief: Window;
let id: string;
const saves: Request[] = [];
beforeAll(async () => {
  product = await openProduct('2026-11-24T09:00:00+09:00');
  await givePassword(product, LEAVER);
  id = await packetAbout(product, '上松町');
  leaver = await product.window('office');
  chief = await product.window('office');
  await leaver.signIn(LEAVER);
  await chief.signIn('manager@nagano.example');
  await leaver.page.clock.install();
  leaver.page.on('request', (request) => {
    if (request.method() === 'PATCH') saves.push(request);
  });
});
afterAll(() => product.close());

const part = (name: string) => leaver.page.getByRole('textbox', { name: new RegExp(`^${name}`) });
/** Somebody else's text, beside one's own (the paper below the screen has it too). */
const shown = (text: string) => leaver.page.locator('.no-print').getByText(text).waitFor();
const kept = async () =>
  (
    await product.database.query<Record<string, string>>(
      'select history, policy, pending, cautions from handover_packet where id = $1',
      [id],
    )
  )[0]!;
const chiefWrites = (parts: Record<string, string>) => meanwhile(product, chief, 'PATCH', `/handovers/${id}`, parts);
/** Everything that saves by itself has had its time: what was typed, coming online, and what is tried again. */
const timePasses = async () => {
  await leaver.page.clock.fastForward(60_000);
  await answered();
  await leaver.page.evaluate(`window.dispatchEvent(new Event('online'))`);
  await leaver.page.clock.fastForward(60_000);
  await answered();
};
/** Every save that was begun has its answer: a question asked after them has, and so have they. */
const answered = async () => {
  await leaver.page.evaluate(`fetch('/api/v1/session').then((answer) => answer.text())`);
  await Promise.all(saves.map((save) => save.response()));
};
/** Waits for the next save of the packet and says how it was answered. */
const nextSave = async () =>
  (
    await leaver.page.waitForResponse(
      (answer) => answer.request().method() === 'PATCH' && answer.url().endsWith(`/handovers/${id}`),
    )
  ).status();

describe('two people write one packet', () => {
  it('what each writes in another part goes together without a question', async () => {
    await leaver.go(`/handovers/${id}`);
    await chiefWrites({ history: '課長の経緯' });
    await part('留意事項').fill('係長を通す。');
    const refused = nextSave();
    await leaver.page.clock.fastForward(5_000);
    expect(await refused).toBe(412);
    await leaver.page.waitForResponse(
      (answer) => answer.request().method() === 'GET' && answer.url().endsWith(`/handovers/${id}`),
    );
    const saved = nextSave();
    await leaver.page.clock.fastForward(5_000);
    expect(await saved).toBe(200);
    expect(await part('経緯').inputValue()).toBe('課長の経緯');
    expect(await kept()).toMatchObject({ history: '課長の経緯', cautions: '係長を通す。' });
  });

  it('where both wrote, both texts stand there, and nothing is saved before the writer has decided', async () => {
    const { page } = leaver;
    await leaver.go(`/handovers/${id}`);
    await chiefWrites({ policy: '課長の方針' });
    await part('方針・意見').fill('梓川の方針');
    const refused = nextSave();
    await page.clock.fastForward(5_000);
    expect(await refused).toBe(412);
    await shown('課長の方針');
    const before = saves.length;
    await timePasses();
    await part('未処理・懸案').fill('掲示板の紙の残り。');
    await timePasses();
    expect(await leaver.axe()).toEqual([]);
    await leaver.picture('two-people-packet');
    // Leaving the page decides nothing either; whoever comes back is asked again.
    await page.getByRole('link', { name: '今日', exact: true }).first().click();
    await page.waitForURL((url) => url.pathname === '/');
    await leaver.go(`/handovers/${id}`);
    await shown('課長の方針');
    await timePasses();
    expect(saves).toHaveLength(before);
    expect(await kept()).toMatchObject({
      policy: '課長の方針',
      pending: expect.not.stringContaining('掲示板') as unknown,
    });

    await page.getByRole('button', { name: '両方をつなげる' }).click();
    const saved = nextSave();
    await page.clock.fastForward(5_000);
    expect(await saved).toBe(200);
    expect(await kept()).toMatchObject({ policy: '課長の方針\n梓川の方針', pending: '掲示板の紙の残り。' });
  });

  it('what comes in the background is not overwritten either', async () => {
    const { page } = leaver;
    await leaver.go(`/handovers/${id}`);
    await part('方針・意見').fill('梓川の新しい方針');
    await chiefWrites({ policy: '課長の新しい方針' });
    await comeBack(leaver, `/handovers/${id}`);
    await shown('課長の新しい方針');
    await timePasses();
    expect(await kept()).toMatchObject({ policy: '課長の新しい方針' });
    await page.getByRole('button', { name: 'この文章に置き換える' }).click();
    await timePasses();
    expect(await part('方針・意見').inputValue()).toBe('課長の新しい方針');
    expect(await kept()).toMatchObject({ policy: '課長の新しい方針' });
  });

  it('words kept on the device are held against what was saved since', async () => {
    const { page } = leaver;
    await leaver.go(`/handovers/${id}`);
    await leaver.context.setOffline(true);
    await part('方針・意見').fill('梓川が電波のない所で書いた方針');
    await page.getByText('電波がないため、この端末に保存しています').first().waitFor();
    await chiefWrites({ policy: '課長がその間に書いた方針', pending: '課長の懸案' });
    await page.goto('about:blank');
    await leaver.context.setOffline(false);
    await leaver.go(`/handovers/${id}`);
    await shown('課長がその間に書いた方針');
    expect(await part('方針・意見').inputValue()).toBe('梓川が電波のない所で書いた方針');
    expect(await part('未処理・懸案').inputValue()).toBe('課長の懸案');
    await timePasses();
    expect(await kept()).toMatchObject({ policy: '課長がその間に書いた方針', pending: '課長の懸案' });
    await page.getByRole('button', { name: '自分の文章を残す' }).click();
    const saved = nextSave();
    await page.clock.fastForward(5_000);
    expect(await saved).toBe(200);
    expect(await kept()).toMatchObject({ policy: '梓川が電波のない所で書いた方針', pending: '課長の懸案' });
  });

  it('where the newest cannot be fetched after a refusal, it is tried again by itself', async () => {
    const { page } = leaver;
    await leaver.go(`/handovers/${id}`);
    await chiefWrites({ history: '課長が直した経緯' });
    const route = `**/api/v1/handovers/${id}`;
    await page.route(route, (asked) => (asked.request().method() === 'GET' ? asked.abort() : asked.fallback()));
    await part('留意事項').fill('係長と補佐を通す。');
    const refused = nextSave();
    const failed = page.waitForEvent('requestfailed');
    await page.clock.fastForward(5_000);
    expect(await refused).toBe(412);
    await failed;
    await page.unroute(route);
    await answered();
    const again = nextSave();
    const fetched = page.waitForResponse(
      (answer) => answer.request().method() === 'GET' && answer.url().endsWith(`/handovers/${id}`),
    );
    await page.clock.fastForward(20_000);
    expect(await again).toBe(412);
    await fetched;
    const saved = nextSave();
    await page.clock.fastForward(5_000);
    expect(await saved).toBe(200);
    expect(await kept()).toMatchObject({ history: '課長が直した経緯', cautions: '係長と補佐を通す。' });
  });
});
