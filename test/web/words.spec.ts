import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
/** Everything that people read on screens, in mail, on paper and in answers of the API is written in these sources. */
const sources = ['apps', 'libs'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => /\/src\/.*\.tsx?$/.test(file) && !/\b(node_modules|dist)\b|\.spec\.ts$/.test(file)),
);

describe('one word per idea', () => {
  it.each([
    ['what the municipality said is 先方の発言', /先方の(言葉|話し?た|ことば)/],
    // Homework and milestones that are dropped are 取りやめ; a visit is not.
    [
      'a visit is cancelled (中止)',
      /(訪問|予定)[^。']{0,20}取りやめ|取りやめの理由|理由(で|をつけて)取りやめ|先に取りやめ/,
    ],
    ['a record’s or challenge’s withdrawal is 取下げ', /取り下げ(?![たてるらま])/],
    ['an undoing is 取消し', /取り消し(?![たてまく])/],
    ['sending back is 差戻し', /差し戻し(?![たてま])/],
  ])('%s', (_, never) => {
    expect(sources.length).toBeGreaterThan(300);
    const found = sources.flatMap((file) =>
      readFileSync(join(root, file), 'utf8')
        .split('\n')
        .flatMap((line, at) => (never.test(line) ? [`${file}:${at + 1} ${line.trim().slice(0, 90)}`] : [])),
    );
    expect(found).toEqual([]);
  });
});

describe('a wide space between words', () => {
  // What stands between two tags at the end of a line is taken away with the line's end.
  it('never ends a line of a screen, where it would be lost', () => {
    const screens = sources.filter((file) => file.endsWith('.tsx'));
    const lost = screens.filter((file) => /\u3000[ \t]*$/m.test(readFileSync(join(root, file), 'utf8')));
    expect(lost).toEqual([]);
  });
});

describe('what is to be done after a visit', () => {
  it('is 宿題 everywhere; people in the stories of the demo may promise', () => {
    const ours = sources.filter((file) => !file.startsWith('libs/features/demo/'));
    expect(ours.filter((file) => readFileSync(join(root, file), 'utf8').includes('約束'))).toEqual([]);
  });
});
