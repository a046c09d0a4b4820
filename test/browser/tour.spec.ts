import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openProduct, type Product } from './support/open-product.js';

/** Screens of the README's tour that no other story draws. */
let product: Product;
beforeAll(async () => {
  product = await openProduct('2026-11-24T09:00:00+09:00');
});
afterAll(() => product.close());

const SCREENS: Array<[picture: string, email: string, path: string, heading: RegExp, shows: RegExp]> = [
  ['programmes', 'manager@saitama.example', '/masters?tab=programmes', /管理/, /地域包括ケア総合支援チーム/],
  ['first-steps', 'admin@yamanashi.example', '/first-steps', /はじめの設定/, /支援事業/],
  ['peers', 'manager@nagano.example', '/people/peers', /ピアサポーター/, /通いの場/],
  ['dispatches', 'manager@saitama.example', '/dispatches', /派遣/, /決裁/],
  ['bureau', 'bureau@kantoshinetsu.example', '/coverage', /都道府県の集計/, /管轄全体/],
];

it.each(SCREENS)('%s', async (picture, email, path, heading, shows) => {
  const window = await product.window('office');
  const { page } = window;
  await window.signIn(email);
  await window.go(path);
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  await page.locator('main').getByText(shows).first().waitFor();
  expect(await window.axe()).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
  expect(window.complaints).toEqual([]);
  await window.picture(`tour-${picture}`);
  await window.context.close();
});
