import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openProduct, type Product, SIZES, type Window } from './support/open-product.js';

/** The people screen (人材): who has room, and what is behind each number. */
let product: Product;
let window: Window;

beforeAll(async () => {
  product = await openProduct('2026-11-24T09:00:00+09:00');
});
afterAll(() => product.close());

describe('the people', () => {
  it('are narrowed down in the address, and a number opens on the page of its person', async () => {
    window = await product.window('office');
    const { page } = window;
    await window.signIn('manager@saitama.example');
    await window.go('/people');
    const table = page.getByRole('table', { name: '人材の一覧' });
    await table.waitFor();
    expect(await window.axe()).toEqual([]);
    await window.picture('people-office');
    const all = await table.getByRole('row').count();

    await page.getByRole('button', { name: /役割$/ }).click();
    await page.getByRole('option', { name: '専門職' }).click();
    await page.waitForURL(/role=expert/);
    await table.getByText('大宮 正').waitFor({ state: 'hidden' });
    expect(await table.getByRole('row').count()).toBeLessThan(all);
    await page.getByRole('button', { name: /並べ方$/ }).click();
    await page.getByRole('option', { name: '抱えているものの多い順' }).click();
    await page.waitForURL(/order=load/);
    await window.picture('people-experts-office');

    const number = page.getByRole('link', { name: /：受けている派遣 \d+。中身を開く$/ }).first();
    const said = (await number.getAttribute('aria-label')) ?? '';
    // By its name: the list may be put into its new order only now.
    await page.getByRole('link', { name: said, exact: true }).click();
    await page.waitForURL(/\/people\/[^?]+\?figure=dispatches/);
    await page.getByRole('heading', { level: 1, name: said.split('：')[0] }).waitFor();
    const rows = page.getByRole('table').getByRole('row');
    await rows.nth(1).waitFor();
    expect((await rows.count()) - 1).toBe(Number(/ (\d+)。/.exec(said)![1]));
    expect(await window.axe()).toEqual([]);
    await window.picture('person-carries-office');
    await rows.nth(1).getByRole('link').click();
    await page.waitForURL(/\/dispatches\//);

    // What was chosen is still there on the way back.
    await page.goBack();
    await page.goBack();
    await page.waitForURL(/role=expert&order=load/);
    await page.getByRole('button', { name: '条件を消す' }).click();
    await page.waitForURL((url) => !url.search.includes('role'));
    expect(window.complaints).toEqual([]);
    await window.context.close();
  });

  it.each(Object.keys(SIZES) as Array<keyof typeof SIZES>)('nothing scrolls sideways on the %s', async (size) => {
    window = await product.window(size);
    await window.signIn('manager@saitama.example');
    const [expert] = await product.database.query<{ id: string }>(
      `select id from person where email = 'expert@saitama.example'`,
    );
    for (const path of ['/people', `/people/${expert!.id}`, '/load']) {
      await window.go(path);
      const wide: number = await window.page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
      expect([path, wide <= 0]).toEqual([path, true]);
      await window.picture(`${path.includes(expert!.id) ? 'person-carries' : path.slice(1)}-${size}`);
    }
    await window.context.close();
  });
});
