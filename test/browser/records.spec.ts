import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WORD_MEDIA_TYPE, writeWord } from '@banso/files';
import { readPdfFile } from '@banso/testing';
import { openProduct, type Product, type Window } from './support/open-product.js';
import { meanwhile } from './support/two-people.js';

let product: Product;
let staff: Window;
let manager: Window;
let visitId: string;
beforeAll(async () => {
  product = await openProduct('2026-11-24T09:00:00+09:00');
  const [row] = await product.database.query<{ id: string }>(
    `select v.id from visit v join visit_record r on r.visit_id = v.id join person p on p.id = r.written_by where p.email = 'staff@nagano.example' and v.status = 'recorded' order by v.held_on desc limit 1`,
  );
  const [other] = await product.database.query<{ id: string }>(
    `select v.id from visit v join visit_record r on r.visit_id = v.id join person p on p.id = r.written_by where p.email = 'staff@nagano.example' and v.status = 'confirmed' order by v.held_on desc limit 1`,
  );
  visitId = (row ?? other)!.id;
  staff = await product.window('office');
  manager = await product.window('office');
  await staff.signIn('staff@nagano.example');
  await manager.signIn('manager@nagano.example');
});
afterAll(() => product.close());

const status = async () =>
  (await product.database.query<{ status: string }>('select status from visit where id = $1', [visitId]))[0]!.status;

describe('the life of a record on the screen', () => {
  it('is corrected with a reason, and the earlier text stays readable with the differences marked', async () => {
    const { page } = staff;
    await staff.go(`/visits/${visitId}`);
    await page.getByRole('link', { name: '記録を直す' }).click();
    const facts = page.getByLabel(/^あったこと/);
    const before = await facts.inputValue();
    await facts.fill(`${before}\n区長も同席した。`);
    await page.getByRole('button', { name: '直した内容で記録する' }).first().click();
    await page.getByText('直した理由を入れてください。').waitFor();
    await page.getByLabel(/^直した理由/).fill('出席者の書きもれ');
    await page.getByRole('button', { name: '直した内容で記録する' }).first().click();
    await page.waitForURL((url) => url.pathname === `/visits/${visitId}`);
    await page.getByText('第2版（出席者の書きもれ）').waitFor();
    await page.getByRole('button', { name: '以前の内容を見る' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('ins', { hasText: '区長も同席した' }).waitFor();
    await dialog.getByText('はじめの記録です。').waitFor();
    expect(await staff.axe()).toEqual([]);
    await staff.picture('record-versions');
    await page.keyboard.press('Escape');
  });

  it('is sent back with a comment, which stands on the writer’s desk until the record is written anew', async () => {
    const { page } = manager;
    await manager.go(`/visits/${visitId}`);
    await page.getByRole('button', { name: 'その他の操作' }).click();
    await page.getByRole('menuitem', { name: '差し戻す' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '差し戻す' }).click();
    await dialog.getByText('直してほしいことを書いてください。').waitFor();
    await dialog.getByLabel(/^直してほしいこと/).fill('先方の発言を足してください。');
    await dialog.getByRole('button', { name: '差し戻す' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page
      .getByText(/差し戻しました。$/)
      .first()
      .waitFor();

    await staff.go('/');
    await staff.page.getByText(/差し戻されました.*先方の発言を足してください。/).waitFor();
    await staff.picture('desk-returned');
    await staff.page.getByRole('link', { name: '記録を直す' }).first().click();
    await staff.page.getByLabel(/^あったこと/).fill('区長は「助かる」と話した。');
    await staff.page.getByLabel(/^直した理由/).fill('差戻しを受けて');
    await staff.page.getByRole('button', { name: '直した内容で記録する' }).first().click();
    await staff.page.waitForURL((url) => url.pathname === `/visits/${visitId}`);
    expect(await status()).toBe('recorded');
  });

  it('is sent back once more, and its writer stands by the text with only a reason', async () => {
    const { page } = staff;
    const path = `/visits/${visitId}`;
    await meanwhile(product, manager, 'POST', `${path}/return`, { comment: '人数は合っていますか。' }, path);
    await staff.go(`${path}/record`);
    await page.getByText('人数は合っていますか。').waitFor();
    expect(await staff.axe()).toEqual([]);
    await page.getByLabel(/^直した理由/).fill('名簿と照らして、合っていた');
    await page.getByRole('button', { name: '直した内容で記録する' }).first().click();
    await page.waitForURL((url) => url.pathname === path);
    await page.getByText('第4版（名簿と照らして、合っていた）').waitFor();
    expect(await page.getByText(/差し戻されています。$/).count()).toBe(0);
    await page.getByRole('button', { name: '以前の内容を見る' }).click();
    await page.getByRole('dialog').getByText('直した理由：名簿と照らして、合っていた').waitFor();
    await page.getByRole('dialog').getByText('文章に変わったところはありません。').waitFor();
    await page.keyboard.press('Escape');

    await manager.go('/visits?toConfirm=true&order=newest');
    await manager.page.locator(`a[href="${path}"]`).first().waitFor();
  });

  it('is confirmed, the confirmation undone, the record withdrawn and brought back', async () => {
    const { page } = manager;
    const deed = async (name: string, label: RegExp | null, reason: string, submit = name) => {
      await page.getByRole('button', { name: 'その他の操作' }).click();
      await page.getByRole('menuitem', { name }).click();
      const dialog = page.getByRole('dialog');
      if (label) await dialog.getByLabel(label).fill(reason);
      await dialog.getByRole('button', { name: submit }).click();
      await dialog.waitFor({ state: 'hidden' });
    };
    await manager.go(`/visits/${visitId}`);
    await page.getByRole('button', { name: '確認する' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '確認する' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await status()).toBe('confirmed');
    await deed('確認を取り消す', /^理由/, '別の記録と取り違えた');
    expect(await status()).toBe('recorded');
    await deed('記録を取り下げる', /^理由/, '別の町の記録だった');
    await page.getByText('訪問の回数・期限・支援状況に数えていません。').waitFor();
    expect(await manager.axe()).toEqual([]);
    await manager.picture('record-withdrawn');
    expect(await status()).toBe('withdrawn');
    // The story keeps it, and says that it counts no more.
    const [{ engagement }] = (await product.database.query<{ engagement: string }>(
      'select engagement_id as engagement from visit where id = $1',
      [visitId],
    )) as [{ engagement: string }];
    await manager.go(`/engagements/${engagement}`);
    const line = page.getByRole('listitem').filter({ has: page.locator(`a[href="/visits/${visitId}"]`) });
    await line.getByText('取下げ', { exact: true }).waitFor();
    await line.scrollIntoViewIfNeeded();
    expect(await manager.axe()).toEqual([]);
    await manager.picture('story-with-withdrawn-office');
    await manager.go(`/visits/${visitId}`);
    await deed('取下げを取り消す', /^理由/, 'この町の記録だった');
    expect(await status()).toBe('recorded');
  });
});

describe('a record that was never corrected', () => {
  it('tells what was done with it', async () => {
    const { page } = manager;
    const [visit] = await product.database.query<{ id: string }>(
      `select v.id from visit v join visit_record r on r.visit_id = v.id
        where r.version = 1 and v.status = 'recorded'
          and v.tenant_id = (select id from tenant where prefecture_code = '20')
          and not exists (select from visit_record_event k where k.visit_id = v.id) limit 1`,
    );
    await manager.go(`/visits/${visit!.id}`);
    await page.getByText('この記録は直されていません。').waitFor();
    expect(await page.getByRole('button', { name: '確認・差戻しの経過を見る' }).count()).toBe(0);
    const path = `/visits/${visit!.id}`;
    await meanwhile(product, manager, 'POST', `${path}/return`, { comment: '人数を足してください。' }, path);
    await manager.go(`/visits/${visit!.id}`);
    await page.getByRole('button', { name: '確認・差戻しの経過を見る' }).click();
    await page
      .getByRole('dialog')
      .getByText(/差戻し.*「人数を足してください。」/)
      .waitFor();
    expect(await manager.axe()).toEqual([]);
    await manager.picture('record-events-office');
    await page.keyboard.press('Escape');
  });
});

describe('records that wait', () => {
  it('are confirmed together, and one that somebody changed meanwhile says so', async () => {
    const { page } = manager;
    await product.database.query(
      `update visit set status = 'recorded' where id in (select v.id from visit v join tenant t on t.id = v.tenant_id where t.prefecture_code = '20' and v.status = 'confirmed' order by v.held_on desc limit 5)`,
    );
    await product.database.query(
      `delete from visit_record_event k using visit v where v.id = k.visit_id and v.status = 'recorded'`,
    );
    await manager.go('/visits?toConfirm=true&order=newest');
    const [changed] = await product.database.query<{ id: string }>(
      `update visit set version = version + 1 where id = (select v.id from visit v join tenant t on t.id = v.tenant_id where t.prefecture_code = '20' and v.status = 'recorded' order by v.held_on desc, v.id desc limit 1) returning id`,
    );
    await page.getByText(/^表示中の\d+件をすべて選ぶ$/).click();
    expect(await manager.axe()).toEqual([]);
    await manager.picture('records-to-confirm');
    await page.getByRole('button', { name: /^選んだ\d+件を確認する$/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: '確認する' }).click();
    await page.getByText('1件は確認できませんでした。').waitFor();
    const left = await product.database.query<{ id: string }>(
      `select v.id from visit v join tenant t on t.id = v.tenant_id where t.prefecture_code = '20' and v.status = 'recorded'`,
    );
    expect(left).toEqual([{ id: changed!.id }]);
  });
});

describe('a closed engagement', () => {
  it('is opened again, or followed by another that brings its story along', async () => {
    const { page } = manager;
    const [closed] = await product.database.query<{ id: string }>(
      `select e.id from engagement e join closure_in_force c on c.engagement_id = e.id join tenant t on t.id = e.tenant_id where t.prefecture_code = '20' and not exists (select from engagement o where o.municipality_code = e.municipality_code and o.programme_id = e.programme_id and o.status <> 'closed') limit 1`,
    );
    await manager.go(`/engagements/${closed!.id}`);
    await page.getByRole('button', { name: 'その他' }).click();
    await page.getByRole('menuitem', { name: '続きの案件を始める' }).click();
    await page.getByText(/前の案件（.*に終了）の続きです。/).waitFor();
    expect(await manager.axe()).toEqual([]);
    await manager.go(`/engagements/${closed!.id}`);
    await page.getByRole('button', { name: 'その他' }).click();
    await page.getByRole('menuitem', { name: '終了を取り消す' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^理由/).fill('町から続けたいとの申し出');
    await dialog.getByRole('button', { name: '終了を取り消す' }).click();
    await dialog.waitFor({ state: 'hidden' });
    const [now] = await product.database.query<{ status: string }>('select status from engagement where id = $1', [
      closed!.id,
    ]);
    expect(now!.status).toBe('active');
  });
});

describe('the report of a record (復命書)', () => {
  const saved = async (window: Window, name: string) => {
    const dialog = window.page.getByRole('dialog', { name: '復命書を作る' });
    const [download] = await Promise.all([
      window.page.waitForEvent('download'),
      dialog.getByRole('link', { name, exact: true }).click(),
    ]);
    return readFile((await download.path())!);
  };

  it('is made as PDF and for Word, without opinions unless they are ticked', async () => {
    const { page } = staff;
    await staff.go(`/visits/${visitId}`);
    await page.getByRole('button', { name: '復命書' }).click();
    const dialog = page.getByRole('dialog', { name: '復命書を作る' });
    await dialog.getByText('PDF も Word も、標準の様式で作ります。').waitFor();
    expect(await dialog.getByRole('checkbox', { checked: true }).count()).toBe(0);
    expect(await staff.axe()).toEqual([]);
    await staff.picture('record-report');
    const { title, pages } = await readPdfFile(await saved(staff, 'PDF'));
    expect(title).toMatch(/^復命書　長野県/);
    expect(pages[0]!.text).not.toContain('所見');
    await dialog.getByText('所見を入れる', { exact: true }).click();
    await dialog.getByText('機関の中だけのもの（所見・資料名）も入れる').click();
    await dialog.getByRole('link', { name: 'PDF' }).and(page.locator('[href*="opinion=true&internal=true"]')).waitFor();
    expect((await saved(staff, 'Word')).subarray(0, 2).toString()).toBe('PK');
  });

  it('is made for Word in the office’s own form once a manager has checked and kept one', async () => {
    const { page } = manager;
    await manager.go('/masters?tab=papers');
    await page.getByRole('textbox', { name: '宛先' }).fill('健康福祉部長　様');
    // Somebody else is first: what was typed stays, beside what they saved.
    await meanwhile(product, manager, 'PUT', '/paper-heading', { addressee: '課長　様' }, '/paper-heading');
    await page.getByRole('button', { name: '保存する' }).click();
    await page.getByRole('button', { name: '最新の内容を読み込む' }).click();
    await page.getByText('先に保存された内容：課長　様').waitFor();
    expect(await page.getByRole('textbox', { name: '宛先' }).inputValue()).toBe('健康福祉部長　様');
    await page.getByRole('button', { name: '保存する' }).click();
    await page.getByText('復命書の宛先を保存しました。').first().waitFor();
    await page.getByRole('button', { name: '様式を登録する' }).click();
    const dialog = page.getByRole('dialog', { name: '様式を登録する' });
    const choose = async (text: string) => {
      const parts = [{ kind: 'line', text }] as const;
      const buffer = await writeWord({ title: '様式', author: '', footer: '', parts });
      await dialog
        .locator('input[type=file]')
        .setInputFiles({ name: '県の様式.docx', mimeType: WORD_MEDIA_TYPE, buffer });
    };
    await choose('{{用務}} {{概用}}');
    await dialog.getByText('知らない項目名：概用').waitFor();
    expect(await dialog.getByRole('button', { name: /使う$/ }).count()).toBe(0);
    await choose('{{宛先}} {{復命年月日}} {{職}} {{氏名}} {{用務}} {{用務先}} {{日時}} {{概要}}');
    await dialog.getByText('足りない項目：出席者').waitFor();
    expect(await manager.axe()).toEqual([]);
    await manager.picture('record-form-check');
    await dialog.getByRole('button', { name: '足りないまま使う' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: '県の様式.docx' }).waitFor();
    await manager.picture('masters-papers');

    await staff.go(`/visits/${visitId}`);
    await staff.page.getByRole('button', { name: '復命書' }).click();
    await staff.page.getByText('Word は様式「県の様式.docx」で、PDF は標準の様式で作ります。').waitFor();
    await staff.page.getByText('所見を入れる', { exact: true }).click();
    await staff.page.getByText(/所見の欄がありません/).waitFor();
    expect(await staff.page.getByRole('link', { name: 'Word' }).count()).toBe(0);
  });
});

describe('finding again from the box at the top', () => {
  const box = (window: Window) => window.page.getByRole('banner').getByRole('searchbox');
  const search = async (window: Window, q: string): Promise<void> => {
    await box(window).fill(q);
    await box(window).press('Enter');
    await window.page.getByRole('heading', { level: 1, name: `「${q}」の検索結果` }).waitFor();
  };

  it('a record by its words, however they are typed, marked, with a link to the very place', async () => {
    const { page } = staff;
    const [record] = await product.database.query<{ facts: string }>(
      'select facts from visit_record where visit_id = $1',
      [visitId],
    );
    const [first, second] = record!.facts.match(/[\p{Script=Han}\p{Script=Hiragana}]{2,}/gu)!;
    await staff.go('/');
    await search(staff, `${first}　${second}`);
    const texts = page.getByRole('list', { name: '記録など（新しい順）' });
    const hit = texts
      .getByRole('listitem')
      .filter({ hasText: record!.facts.slice(0, 8) })
      .first();
    await hit.waitFor();
    expect(await hit.locator('mark').allInnerTexts()).toEqual(expect.arrayContaining([first, second]));
    await staff.picture('found-office');
    await hit.getByRole('link').click();
    await page.waitForURL((url) => url.pathname === `/visits/${visitId}`);
    await page.goBack();
    await page.getByRole('radio', { name: '宿題' }).click();
    await page.getByRole('heading', { level: 2, name: '宿題' }).waitFor();
    expect(new URL(page.url()).searchParams.get('kind')).toBe('actionItem');
  });

  it('a person and a counterpart by name', async () => {
    const { page } = staff;
    const [counterpart] = await product.database.query<{ name: string }>(
      `select c.name from counterpart c join tenant t on t.id = c.tenant_id where t.prefecture_code = '20' and c.until_on is null order by c.name limit 1`,
    );
    const [person] = await product.database.query<{ name: string }>(
      `select name from person where email = 'partner@nagano.example'`,
    );
    const names = page.getByRole('list', { name: '人・市町村の窓口・案件' });
    await search(staff, counterpart!.name);
    await names.getByRole('listitem').filter({ hasText: '市町村の窓口' }).first().waitFor();
    await search(staff, person!.name);
    await names.getByRole('link', { name: person!.name }).first().click();
    await page.getByRole('heading', { level: 1, name: person!.name }).waitFor();
  });

  it('Enter that takes a conversion does not search; one character is explained, nothing found says what to try', async () => {
    const { page } = staff;
    await staff.go('/');
    await box(staff).fill('かいもの');
    await box(staff).dispatchEvent('compositionstart');
    await box(staff).press('Enter');
    expect(new URL(page.url()).pathname).toBe('/');
    await box(staff).dispatchEvent('compositionend');
    await search(staff, '県');
    await page.getByText('2文字以上の言葉を一つは入れてください。').waitFor();
    await search(staff, '存在しない言葉');
    await page.getByText('見つかりませんでした。').waitFor();
    await page.getByRole('link', { name: '案件の一覧で「存在しない言葉」をさがす' }).waitFor();
  });

  it('a guest finds what is said where they are assigned, and nothing of other municipalities', async () => {
    const partner = await product.window('tablet');
    await partner.signIn('partner@nagano.example');
    const [theirs, foreign] = await Promise.all(
      ['', 'not'].map(async (word) => {
        const rows = await product.database.query<{ id: string; name: string }>(
          `select e.id, m.name from engagement e join municipality m on m.code = e.municipality_code
             join tenant t on t.id = e.tenant_id
            where t.prefecture_code = '20' and ${word} exists (
              select from assignment a join person p on p.organisation_id = a.organisation_id
               where p.email = 'partner@nagano.example' and a.municipality_code = e.municipality_code
                 and holds_on(a.from_on, a.until_on, '2026-11-24'))
            order by m.name limit 1`,
        );
        return rows[0]!;
      }),
    );
    for (const { id } of [theirs!, foreign!])
      await product.database.query(
        `insert into challenge (id, engagement_id, text, noted_on) values (gen_random_uuid(), $1, '雪下ろしの担い手', '2026-11-24')`,
        [id],
      );
    await partner.go('/');
    await search(partner, '雪下ろし');
    await partner.page.getByText('雪下ろしの担い手').first().waitFor();
    expect(await partner.page.getByRole('listitem').filter({ hasText: '雪下ろし' }).count()).toBe(1);
    await partner.page.getByRole('link', { name: `${theirs!.name}　課題` }).waitFor();
    await partner.picture('found-tablet');
    await search(partner, foreign!.name);
    await partner.page.getByText('見つかりませんでした。').waitFor();
    await partner.context.close();
  });
});
