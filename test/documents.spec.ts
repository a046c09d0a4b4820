import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CADENCE_STATUS_LABELS, COVERAGE_FLAG_LABELS, ROLE_LABELS } from '@banso/domain';
import { TABLE_OWNERS } from './table-owners.js';

/** Documents rot where nobody looks: every link and every path that a page names leads somewhere. */
const root = join(import.meta.dirname, '..');
const NOT_OURS = new Set(['node_modules', 'dist', '.git', '.nx', '.banso', 'test-results']);
const files = filesBelow('');
const names = new Set(files.map((file) => basename(file)));
const pages = files.filter((file) => file.endsWith('.md'));
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** Every file below a folder of the checkout, but for what is installed, built or measured. */
function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) return [path];
    return NOT_OURS.has(entry.name) ? [] : filesBelow(path);
  });
}

/** Made by the commands of the project, so a page may name it though no checkout holds it. */
const MADE =
  /^(node_modules|\.banso|test-results|apps\/[a-z]+\/dist|libs\/[a-z]+\/[a-z]+\/dist|docker\/(\.env|tls))(\/|$)/;
/** The folders of the checkout, with which a path in the middle of a sentence begins. */
const TOP = /^(apps|libs|docker|docs|test|\.ci)\//;
const FILE = /^[\w.-]+\.(ts|tsx|mjs|sql|html|yaml|sh)$/;

/** Where a job stopped, and what managers are told of: no words of the field. */
const NOT_OF_THE_FIELD = ['sweep_mark', 'term_clash'];

/** The anchors that a page's headings make, as the usual renderers do. */
function anchorsOf(page: string): string[] {
  return [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[`*]/g, '')
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** Where the links of a page lead that stay within the checkout. */
function deadLinks(page: string, text = read(page)): string[] {
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return links.filter((target) => {
    if (/^[a-z]+:/.test(target)) return false;
    const [path = '', anchor] = target.split('#');
    const file = path === '' ? page : join(dirname(page), decodeURIComponent(path));
    if (!existsSync(join(root, file))) return true;
    return anchor !== undefined && !anchorsOf(file).includes(decodeURIComponent(anchor));
  });
}

/** Paths and names of files that a page sets in code. */
function lostPaths(text: string): string[] {
  const told = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
  return told.filter((code) => {
    if (/[*{}<>…$ ]/.test(code) || MADE.test(code)) return false;
    if (TOP.test(code)) return !existsSync(join(root, code));
    return FILE.test(code) && !names.has(code);
  });
}

describe('the documents', () => {
  it.each(pages)('%s names nothing that is not there', (page) => {
    expect({ links: deadLinks(page), paths: lostPaths(read(page)) }).toEqual({ links: [], paths: [] });
  });

  it('the front page is short enough to be read', () => {
    expect(Buffer.byteLength(read('README.md'))).toBeLessThanOrEqual(8 * 1024);
  });

  it('every page is reached from the front page', () => {
    const seen = new Set(['README.md']);
    for (const page of seen) {
      const links = [...read(page).matchAll(/\]\(([^)#\s:]+\.md)(?:#[^)]*)?\)/g)].map(([, target = '']) => target);
      for (const target of links) seen.add(join(dirname(page), decodeURIComponent(target)));
    }
    expect(pages.filter((page) => !seen.has(page))).toEqual([]);
  });

  it('the guide for those who log visits uses the words that stand on their screens', () => {
    const guide = read('docs/ja/user-guide.md');
    const { paused: _, closed: __, ...statuses } = CADENCE_STATUS_LABELS;
    const words = [statuses, COVERAGE_FLAG_LABELS, ROLE_LABELS].flatMap((labels) => Object.values(labels));
    expect(words.map(({ ja }) => ja).filter((word) => !guide.includes(`| ${word} |`))).toEqual([]);
  });

  it('the glossary names tables and screens that there are, and leaves out no table of the field', () => {
    const [field = ''] = read('docs/glossary.md').split('## The software');
    const rows = field
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .map((line) => line.split('|').slice(3, 5));
    const codes = (column: number) =>
      rows.flatMap((row) => [...(row[column] ?? '').matchAll(/`([^`]+)`/g)].map(([, code = '']) => code));
    const screens = [...read('apps/web/src/routes.tsx').matchAll(/path: '([^']+)'/g)].map(([, path]) => path);
    expect(codes(1).filter((path) => !screens.includes(path))).toEqual([]);
    const inRooms = Object.entries(TABLE_OWNERS).filter(([, owner]) => owner.startsWith('libs/features/'));
    const untold = inRooms.map(([table]) => table).filter((table) => !codes(0).includes(table));
    expect([codes(0).filter((table) => !(table in TABLE_OWNERS)), untold.sort()]).toEqual([[], NOT_OF_THE_FIELD]);
  });

  it('every setting that is read is explained', () => {
    const config = read('libs/platform/config/src/config.ts');
    const names = [...config.matchAll(/'((?:BANSO|DATABASE|OIDC|SMTP|REDIS|MAIL|TRUST)_[A-Z_]+|PORT|HOST)'/g)];
    const settings = read('docs/settings.md');
    expect(names.length).toBeGreaterThan(20);
    expect(names.map(([, name]) => name).filter((name) => !settings.includes(`\`${name}\``))).toEqual([]);
  });

  it('a link, an anchor, a path and a name that lead nowhere are found', () => {
    const broken = '[a](docs/nothing.md) [b](docs/limits.md#nothing) `libs/nothing.ts` and `nothing-at-all.ts`';
    expect(deadLinks('README.md', broken)).toEqual(['docs/nothing.md', 'docs/limits.md#nothing']);
    expect(lostPaths(broken)).toEqual(['libs/nothing.ts', 'nothing-at-all.ts']);
  });
});
