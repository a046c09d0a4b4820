import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openProduct, type Product, SIZES, type Window } from './support/open-product.js';

let product: Product;
let visit: string;

beforeAll(async () => {
  product = await openProduct('2026-11-24T09:00:00+09:00');
  const [row] = await product.database.query<{ id: string }>(
    `select v.id from visit v join municipality m on m.code = v.municipality_code where m.name = '飯綱町' and v.status in ('recorded', 'confirmed') order by v.held_on desc limit 1`,
  );
  visit = `/visits/${row!.id}`;
});
afterAll(() => product.close());

describe('the material of a visit', () => {
  it('is added, opened and withdrawn; a file that is not what it says is explained', async () => {
    const window = await product.window('office');
    const { page } = window;
    await window.signIn('staff@nagano.example');
    await window.go(visit);
    const file = page.locator('input[type=file]');
    await file.setInputFiles({
      name: '打合せ資料.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7\n%%EOF\n'),
    });
    await page.getByText('「打合せ資料.pdf」を登録しました。').waitFor();
    const link = page.getByRole('link', { name: '打合せ資料.pdf' });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('打合せ資料.pdf');
    await file.setInputFiles({ name: 'page.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<html></html>') });
    await page.getByText('ファイルの名前（.pdf）と中身の種類が合いません').waitFor();
    await file.setInputFiles({ name: '内輪.txt', mimeType: 'text/plain', buffer: Buffer.from('内輪のメモ') });
    await page.getByRole('link', { name: '内輪.txt' }).waitFor();
    expect(await window.axe()).toEqual([]);
    await window.picture('material-office');
    await page.getByRole('button', { name: '「内輪.txt」を取り下げる' }).click();
    await page.getByLabel('理由').fill('まちがえました');
    await page.getByRole('button', { name: '取り下げる', exact: true }).click();
    await page.getByText('取下げ：まちがえました').waitFor();
    expect(await page.getByRole('link', { name: '内輪.txt' }).count()).toBe(0);
    expect(window.complaints).toEqual([]);
    await window.context.close();
  });

  it('is read by a partner, who leaves a line', async () => {
    const window = await product.window('office');
    await window.signIn('partner@nagano.example');
    await window.go(visit);
    await window.page.getByRole('link', { name: '打合せ資料.pdf' }).waitFor();
    await window.context.close();
  });
});

describe.each(Object.keys(SIZES) as Array<keyof typeof SIZES>)('the audit log on the %s', (size) => {
  let window: Window;
  beforeAll(async () => {
    window = await product.window(size);
    await window.signIn('auditor@nagano.example');
  });
  afterAll(() => window.context.close());

  it('tells who did what, for whom, and how far it is sealed', async () => {
    await product.database.query('select seal_audit(1, $1, 100000)', ['2026-11-24T09:00:00+09:00']);
    const { page } = window;
    await window.go('/audit');
    await page.getByText('件の記録がつながっています。最後の封印は令和8年11月24日').waitFor();
    await page.locator('main table').getByText('資料の登録').first().waitFor();
    expect(await window.axe()).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
    await window.picture(`audit-${size}`);
    await page.getByRole('button', { name: '内容を見る' }).first().click();
    await window.picture(`audit-open-${size}`);
  });

  it('is narrowed down by name and by what was done', async () => {
    const { page } = window;
    await page.getByLabel('人か市区町村の名前').fill('飯綱');
    await page.getByRole('button', { name: 'さがす' }).click();
    await page.waitForURL((url) => url.searchParams.get('q') === '飯綱');
    await page.locator('main table').getByText('訪問記録の閲覧（他機関）').first().waitFor();
    await window.go('/audit?action=attachment:withdraw');
    const rows = page.locator('main table tbody tr');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(1);
    expect(await rows.first().innerText()).toContain('飯綱町');
    expect(window.complaints).toEqual([]);
  });
});

it('the audit log is saved as a file', async () => {
  const window = await product.window('office');
  await window.signIn('auditor@nagano.example');
  await window.go('/audit?action=attachment:add');
  await window.page.getByRole('button', { name: '書き出す' }).click();
  await window.page.getByText(/件あります。/).waitFor();
  const [download] = await Promise.all([
    window.page.waitForEvent('download'),
    window.page.getByRole('link', { name: 'CSVで保存', exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('監査記録-2026-11-24.csv');
  await window.context.close();
});
