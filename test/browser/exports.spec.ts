import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { FixedClock } from '@banso/clock';
import { readConfig } from '@banso/config';
import { runOnce } from '@banso/worker';
import { openProduct, type Product, type Window } from './support/open-product.js';

const NOW = '2026-11-24T09:00:00+09:00';
const DATA = join(import.meta.dirname, '../../test-results/exports-data');
const ENTRIES = 48_213;
let product: Product;

beforeAll(async () => {
  product = await openProduct(NOW, { BANSO_DATA_DIR: DATA });
  const [nagano] = await product.database.query<{ id: number }>(`select id from tenant where prefecture_code = '20'`);
  await product.database.query(
    `insert into audit_entry (tenant_id, at, action, subject_kind, subject_id)
       select $1, '2026-11-01', 'engagement:close', 'laid', n::text from generate_series(1, $2::int) n`,
    [nagano!.id, ENTRIES],
  );
});
afterAll(() => product.close());

async function mustBeInOrder(window: Window): Promise<void> {
  expect(await window.axe()).toEqual([]);
  expect(await window.page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
  expect(window.complaints).toEqual([]);
}

it('the audit log of ten years: the number is said, the file is made while people go on, and fetched', async () => {
  const window = await product.window('office');
  const { page } = window;
  await window.signIn('auditor@nagano.example');
  await window.go('/audit?subjectKind=laid');
  await page.getByRole('button', { name: '書き出す' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('48,213件あります。').waitFor();
  await dialog.getByText('ファイルができるまで少しかかります').waitFor();
  await window.picture('export-asked-office');
  await mustBeInOrder(window);

  await dialog.getByRole('button', { name: 'CSVで作る', exact: true }).click();
  await dialog.getByText('監査記録（CSV）の順番を待っています').waitFor();
  // Another worker is in the middle of it.
  await product.database.query(
    `update export_job set claim = gen_random_uuid(), claimed_until = clock_timestamp() + interval '1 hour', rows_done = 16000`,
  );
  await dialog.getByText('監査記録（CSV）を作っています　16,000 / 48,213件').waitFor();
  await window.picture('export-made-office');
  await mustBeInOrder(window);
  await page.keyboard.press('Escape');
  // It goes on where the list is, whatever the dialog does.
  const files = page.getByRole('region', { name: '書き出したファイル' });
  await files.getByText('16,000 / 48,213件').waitFor();

  await product.database.query('update export_job set claimed_until = clock_timestamp()');
  await runOnce(
    'exports',
    { ...readConfig({ BANSO_MODE: 'demo', BANSO_DATA_DIR: DATA }), databaseWorkerUrl: product.database.workerUrl },
    new FixedClock(NOW),
  );
  const link = files.getByRole('link', { name: /^監査記録（CSV）を受け取る（48,213件、/ });
  await link.waitFor();
  await files.getByText('11/24 09:00の内容です。12/1（火）まで').waitFor();
  await window.picture('export-ready-office');
  await mustBeInOrder(window);
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe('監査記録-2026-11-24.csv');
  expect((await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n')).toHaveLength(ENTRIES + 1);
  await files.getByRole('button', { name: '片付ける' }).click();
  await files.waitFor({ state: 'detached' });
  await window.context.close();
});

it('few rows are saved at once, from the list and from the rows behind a number', async () => {
  const window = await product.window('phone');
  const { page } = window;
  await window.signIn('manager@nagano.example');
  await window.go('/engagements');
  await page.getByRole('button', { name: '書き出す' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/^\d+件あります。$/).waitFor();
  await window.picture('export-phone');
  await mustBeInOrder(window);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('link', { name: 'Excelで保存' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('案件一覧-2026-11-24.xlsx');
  await dialog.waitFor({ state: 'detached' });
  await window.context.close();
});
