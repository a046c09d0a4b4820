import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FixedClock } from '@banso/clock';
import { readConfig } from '@banso/config';
import { readPdf } from '@banso/testing';
import { runOnce } from '@banso/worker';
import type { Page } from 'playwright-core';
import { openProduct, type Product, type Window } from './support/open-product.js';
import { givePassword, LEAVER, packetAbout } from './support/two-people.js';

const NOW = '2026-11-24T09:00:00+09:00';
const DATA = join(import.meta.dirname, '../../test-results/packets-data');
const [SUCCESSOR, MANAGER] = ['staff@nagano.example', 'manager@nagano.example'];
let product: Product;
let leaver: Window;
let successor: Window;
let path: string;

beforeAll(async () => {
  product = await openProduct(NOW, { BANSO_DATA_DIR: DATA });
  await givePassword(product, LEAVER);
  path = `/handovers/${await packetAbout(product, '上松町')}`;
  leaver = await product.window('office');
  successor = await product.window('office');
  await leaver.signIn(LEAVER);
  await successor.signIn(SUCCESSOR);
});
afterAll(() => product.close());

/** Presses a step's button and confirms it in its dialog. */
async function takeStep(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}

async function mustBeInOrder(window: Window): Promise<void> {
  expect(await window.axe()).toEqual([]);
  expect(await window.page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
  expect(window.complaints).toEqual([]);
}

async function downloaded(page: Page, name: string | RegExp): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name, exact: true }).first().click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

describe('a packet goes from the leaver to the successor in the browser', () => {
  it('beginnings from the records are taken over with one press, and written on', async () => {
    const { page } = leaver;
    await leaver.go(path);
    const part = (name: string) => page.getByRole('textbox', { name: new RegExp(`^${name}`) });
    const prompts = page.getByRole('list', { name: '方針・意見（申し送り）の書き出し' }).getByRole('button');
    const begun = await part('方針・意見').inputValue();
    const first = (await prompts.first().innerText()).replace(/^＋/, '').trim();
    await prompts.first().click();
    expect(await part('方針・意見').inputValue()).toBe(`${begun}\n${first}`);
    await page.keyboard.press('Control+End');
    await page.keyboard.type('待つ。');
    await part('未処理・懸案').fill('掲示板の紙の残りを次の訪問で見る。');
    await part('留意事項').fill('係長を通す。');
    await page.getByText('必要なことはすべて書かれています。').waitFor();
    await leaver.picture('packet-writing-office');
    await mustBeInOrder(leaver);
    // What was typed is kept by itself, and with everything written the packet stands at the superior's check.
    await page.getByText('書き終わっています。課長・係長の確認を待っています。').waitFor();
    const [kept] = await product.database.query<{ policy: string }>(
      `select policy from handover_packet where '/handovers/' || id = $1`,
      [path],
    );
    expect(kept!.policy).toBe(`${begun}\n${first}待つ。`);
  });

  it('the superior checks it, and the leaver hands it over: it is frozen, with its hash and signatures', async () => {
    const manager = await product.window('office');
    await manager.signIn(MANAGER);
    await manager.go(path);
    await takeStep(manager.page, '内容を確認した');
    await manager.page.getByText('確認済みにしました。').waitFor();
    await manager.context.close();
    await leaver.go(path);
    await takeStep(leaver.page, '後任に引き継ぐ');
    await leaver.page.getByText('照合しました。引き渡したときのままです').waitFor();
    expect(await leaver.page.getByRole('table', { name: '署名' }).innerText()).toMatch(
      /作成[^]*梓川 太郎[^]*確認[^]*課長 乗鞍 誠[^]*引渡し[^]*梓川 太郎/,
    );
  });

  it('the successor’s desk begins with it; they receive it, and ask', async () => {
    const { page } = successor;
    await successor.go('/');
    expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toBe('引き継いだ案件');
    await page
      .getByText('梓川 太郎さんの案件を引き継ぎます。引継書を読んで、受領してください。', { exact: false })
      .waitFor();
    await successor.picture('desk-inherited-office');
    await mustBeInOrder(successor);
    await page.getByRole('link', { name: '読んで受領する' }).click();
    await page.waitForURL((url) => url.pathname === path);
    await takeStep(page, '受領する');
    await page.getByRole('button', { name: '質問する' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^質問/).fill('集会所の鍵はどこにありますか。');
    await dialog.getByRole('button', { name: '質問する' }).click();
    await page.getByText('回答を待っています').waitFor();
  });

  it('the question stands on the leaver’s desk, and is answered', async () => {
    const { page } = leaver;
    await leaver.go('/');
    await page.getByText('上松町の引継書に、信濃 花子さんから質問が1件届いています。').waitFor();
    await leaver.go(path);
    await page.getByRole('button', { name: /回答する$/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^回答/).fill('係の金庫です。');
    await dialog.getByRole('button', { name: '回答する' }).click();
    await page.getByText('係の金庫です。').waitFor();
  });

  it('the successor takes it as a PDF, and all of them in one file that is made while they watch', async () => {
    const { page } = successor;
    await successor.go(path);
    await page.getByText('係の金庫です。').waitFor();
    await successor.picture('packet-received-office');
    await mustBeInOrder(successor);
    const pdf = await downloaded(page, 'PDF');
    expect(pdf.name).toMatch(/^引継書_上松町_.+_第1版\.pdf$/);
    const text = (await readPdf(pdf.bytes)).map((each) => each.text).join('');
    expect(text).toMatch(/長野県上松町.*受領主任信濃花子/);
    expect(text).toContain('集会所の鍵はどこにありますか。係の金庫です。');

    await page.getByRole('button', { name: '全部をZIPにする' }).click();
    await page.getByText(/ZIPを作っています　0 \/ \d/).waitFor();
    await runOnce(
      'archives',
      { ...readConfig({ BANSO_MODE: 'demo', BANSO_DATA_DIR: DATA }), databaseWorkerUrl: product.database.workerUrl },
      new FixedClock(NOW),
    );
    await page.getByRole('link', { name: /^ZIPを受け取る/ }).waitFor();
    const zip = await downloaded(page, (await page.getByRole('link', { name: /^ZIPを受け取る/ }).innerText()).trim());
    expect(zip.name).toMatch(/^引継書一式_梓川 太郎_.*\.zip$/);
    expect(zip.bytes.subarray(0, 2).toString()).toBe('PK');
  });

  it('fits on a telephone as well', async () => {
    const phone = await product.window('phone');
    await phone.signIn(SUCCESSOR);
    await phone.go(path);
    await phone.picture('packet-received-phone');
    await mustBeInOrder(phone);
    await phone.context.close();
  });
});

describe('what the leaver was writing when they left', () => {
  const EFFECTIVE = '2027-01-04T09:00:00+09:00';
  const WORDS = '集会所の当番が決まった。区長は「年明けにもう一度」と言った。';
  let record: string;

  beforeAll(async () => {
    const [visit] = await product.database.query<{ id: string }>(
      `select v.id from visit v join municipality m on m.code = v.municipality_code where m.name = '上松町' and v.status = 'planned' and v.planned_on < '2027-01-01' order by v.planned_on limit 1`,
    );
    record = `/visits/${visit!.id}/record`;
    await leaver.go(record);
    const saved = leaver.page.waitForResponse(
      (answer) => answer.request().method() === 'PUT' && answer.url().endsWith('/draft') && answer.ok(),
    );
    await leaver.page.getByLabel(/^あったこと/).fill(WORDS);
    await saved;
    await product.goOn(EFFECTIVE);
  });

  it('stands on the successor’s desk from the effective day on, as the predecessor’s', async () => {
    successor = await product.window('office');
    await successor.signIn(SUCCESSOR);
    const { page } = successor;
    await page
      .getByText(/前任の梓川 太郎さんの下書きが残っています（11\/24 \d\d:\d\d）/)
      .first()
      .waitFor();
    await page.locator(`a[href="${record}"]`).first().scrollIntoViewIfNeeded();
    expect(await page.locator(`a[href="${record}"]`).first().innerText()).toBe('続きを書く');
    await successor.picture('desk-inherited-draft-office');
    await mustBeInOrder(successor);
  });

  it('is where the record’s form begins, which says so; on a telephone too', async () => {
    for (const size of ['phone', 'office'] as const) {
      const window = size === 'office' ? successor : await product.window(size);
      if (size === 'phone') await window.signIn(SUCCESSOR);
      await window.go(record);
      await window.page.getByText(/前任の梓川 太郎さんの下書きです（11\/24 \d\d:\d\d 保存）。/).waitFor();
      expect(await window.page.getByLabel(/^あったこと/).inputValue()).toBe(WORDS);
      expect(await window.page.getByRole('button', { name: '下書きを捨てる' }).count()).toBe(0); // it is not theirs to throw away
      await window.picture(`visit-record-inherited-${size}`);
      await mustBeInOrder(window);
      if (size === 'phone') await window.context.close();
    }
  });

  it('is written on as the successor’s own draft, and thrown away as such: the predecessor’s is there again', async () => {
    const { page } = successor;
    const drafts = () =>
      product.database.query<{ email: string; facts: string }>(
        `select p.email, d.content ->> 'facts' as facts from visit_draft d join person p on p.id = d.person_id where '/visits/' || d.visit_id || '/record' = $1 order by p.email = $2`,
        [record, SUCCESSOR],
      );
    const theirs = { email: LEAVER, facts: WORDS };
    expect(await drafts()).toEqual([theirs]); // looking at it has saved nothing
    const facts = page.getByLabel(/^あったこと/);
    const saved = page.waitForResponse(
      (answer) => answer.request().method() === 'PUT' && answer.url().endsWith('/draft') && answer.ok(),
    );
    await facts.press('Control+End');
    await page.keyboard.type('電話で確かめた。');
    await saved;
    expect(await drafts()).toEqual([theirs, { email: SUCCESSOR, facts: `${WORDS}電話で確かめた。` }]);

    await page.reload();
    await page.getByText('書きかけの下書きを開きました', { exact: false }).waitFor();
    expect(await facts.inputValue()).toBe(`${WORDS}電話で確かめた。`);
    await page.getByRole('button', { name: '下書きを捨てる' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '下書きを捨てる' }).click();
    await page.waitForURL((url) => url.pathname.startsWith('/engagements/'));
    await successor.go(record);
    await page.getByText('前任の梓川 太郎さんの下書きです', { exact: false }).waitFor();
    expect(await facts.inputValue()).toBe(WORDS);
    expect(await drafts()).toEqual([theirs]);
  });
});
