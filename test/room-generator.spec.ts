import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { formattedSql, typesOfStatements } from '@banso/cli/sql-types';
import { freshDatabase, type FreshDatabase } from '@banso/testing';
import { FsTree, type Tree } from 'nx/src/generators/tree.js';
import { check, resolveConfig } from 'prettier';
import ts from 'typescript';

type Options = { name: string; below?: string; row?: string; word?: string };

const root = join(import.meta.dirname, '..');
const SCHEMA = 'libs/platform/database/schema';
let room: (tree: Tree, options: Options) => Promise<() => void>;
let database: FreshDatabase;
beforeAll(async () => {
  const generator = pathToFileURL(join(root, 'libs/generators/room/room.mjs')).href;
  ({ default: room } = (await import(generator)) as { default: typeof room });
  database = await freshDatabase();
});
afterAll(() => database.drop());

/** The repository as it would be with the room: its files are read where they lie, and nothing is written. */
async function madeOf(options: Options): Promise<Tree> {
  const tree = new FsTree(root, false);
  await room(tree, options);
  return tree;
}

const textOf = (tree: Tree, path: string): string => tree.read(path, 'utf8')!;
const filesOf = (tree: Tree, type: string): string[] =>
  tree
    .listChanges()
    .filter((change) => change.type === type)
    .map(({ path }) => path)
    .sort();

/** The lines that a page has more than that in the repository; those that it has no more come first, with a minus. */
function newLines(tree: Tree, path: string): string[] {
  const before = readFileSync(join(root, path), 'utf8').split('\n');
  const after = textOf(tree, path).split('\n');
  const left = [...after];
  const gone = before.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [...gone.map((line) => `-${line}`), ...left].map((line) => line.trim()).filter((line) => line !== '');
}

/** What the compiler says against the sources of rooms, in a repository in which they lie. */
function complaintsOfCompiler(trees: readonly Tree[]): string[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile) as {
    config: { compilerOptions: object };
  };
  const wanted = { ...config.compilerOptions, composite: false, noEmit: true, types: ['node', 'jest'] };
  const { options } = ts.convertCompilerOptionsFromJson(wanted, root);
  const made = new Map(
    trees.flatMap((tree) =>
      filesOf(tree, 'CREATE').map((path): [string, string] => [join(root, path), textOf(tree, path)]),
    ),
  );
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, directoryExists } = host;
  host.fileExists = (file) => made.has(file) || fileExists(file);
  host.readFile = (file) => made.get(file) ?? readFile(file);
  host.directoryExists = (path) => [...made.keys()].some((file) => file.startsWith(path)) || directoryExists!(path);
  host.getSourceFile = (file, language) => {
    const text = host.readFile(file);
    return text === undefined ? undefined : ts.createSourceFile(file, text, language);
  };
  const sources = [...made.keys()].filter((file) => file.endsWith('.ts'));
  const program = ts.createProgram(sources, options, host);
  return sources.flatMap((file) => {
    const source = program.getSourceFile(file);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ messageText }) => `${file.slice(root.length + 1)}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
  });
}

/** The types that the database gives the room's statements, once its table is there. */
async function typesFromDatabase(tree: Tree, name: string, migration: string): Promise<string> {
  await database.query(/query\(`([^`]+)`/.exec(textOf(tree, migration))![1]!);
  const folder = mkdtempSync(join(tmpdir(), 'banso-room-'));
  try {
    const source = `libs/features/${name}/src/${name}.sql`;
    mkdirSync(join(folder, 'apps'));
    mkdirSync(join(folder, source, '..'), { recursive: true });
    writeFileSync(join(folder, source), textOf(tree, source));
    return (await typesOfStatements(folder, database.url))[0]!.text;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const trees: Record<string, Tree> = {};

describe.each([
  {
    name: 'seminars',
    below: 'visits',
    word: '講習',
    row: 'seminar',
    Row: 'Seminar',
    table: 'seminar',
    Name: 'Seminars',
  },
  {
    name: 'field-days',
    below: 'engagements',
    word: 'field day',
    row: 'field-day',
    Row: 'FieldDay',
    table: 'field_day',
    Name: 'FieldDays',
  },
])('a room $name', ({ name, below, word, row, table, Row, Name }) => {
  const folder = `libs/features/${name}`;
  let tree: Tree;
  let migration: string;
  beforeAll(async () => {
    tree = trees[name] = await madeOf({ name, below, ...(word === 'field day' ? {} : { word }) });
    migration = filesOf(tree, 'CREATE').find((path) => path.includes('/migrations/'))!;
  });

  it('has its files, its table and its policies, and no file that only says what others say', () => {
    const src = [
      `${name}.controller.ts`,
      `${name}.module.ts`,
      `${name}.queries.ts`,
      `${name}.service.ts`,
      `${name}.spec.ts`,
      `${name}.sql`,
      `${name}.sql.ts`,
      'entities.ts',
      'index.ts',
      ...['entity', 'errors', 'request', 'response'].map((part) => `${row}.${part}.ts`),
    ];
    expect(filesOf(tree, 'CREATE')).toEqual(
      [
        `${folder}/package.json`,
        ...src.map((file) => `${folder}/src/${file}`),
        `${folder}/tsconfig.json`,
        `${SCHEMA}/policies/${table}.sql`,
        `${SCHEMA}/triggers/${table}.sql`,
        migration,
      ].sort(),
    );
    for (const path of filesOf(tree, 'CREATE')) {
      const text = textOf(tree, path);
      const tooLong = text.split('\n').filter((line) => line.length > 120);
      expect([path, text.includes('<%'), text.endsWith('\n'), tooLong]).toEqual([path, false, true, []]);
    }
  });

  it('stands on every page that knows the rooms, and takes nothing from there', () => {
    const pages = Object.fromEntries(filesOf(tree, 'UPDATE').map((path) => [path, newLines(tree, path)]));
    const number = /(\d{4})-/.exec(migration)![1];
    const key = name.includes('-') ? `'${name}'` : name;
    const tag = name.includes('-') ? `'${name.replace('-', ' ')}'` : name;
    const rooms = below === 'visits' ? `'directory', 'engagements', 'actions', 'visits'` : `'directory', 'engagements'`;
    const { [`libs/platform/database/src/migrations/index.ts`]: migrations, ...others } = pages;
    expect(migrations).toEqual([`import { ${Name}${number} } from './${number}-${name}.js';`, `${Name}${number},`]);
    expect(others).toEqual({
      'apps/api/package.json': [`"@banso/${name}": "*",`],
      'apps/api/src/api.module.ts': [`import { ${Name}Module } from '@banso/${name}';`, `${Name}Module,`],
      'apps/api/src/openapi/tags.ts': [`${tag}: '${Name.replace('D', ' d')} (${word}).',`],
      'apps/api/tsconfig.json': expect.arrayContaining([`"path": "../../libs/features/${name}"`]),
      'docs/glossary.md': [`| ${word} | ${row.replace('-', ' ')} | \`${table}\` | – |`],
      'eslint.config.mjs': [`${key}: [${rooms}],`],
      'test/proof/access-table.ts': expect.arrayContaining([
        `'GET /engagements/{id}/${name}': {`,
        `'POST /engagements/{id}/${name}': {`,
      ]),
      'test/proof/rows-proof.spec.ts': expect.arrayContaining([
        `${table}: { reach: 'engagement', of: (rows) => ['engagement_id', rows.engagementId] },`,
      ]),
      'test/table-owners.ts': [`...owned('libs/features/${name}', ['${table}']),`],
      'tsconfig.json': expect.arrayContaining([`"path": "./libs/features/${name}"`]),
    });
    for (const path of filesOf(tree, 'UPDATE').filter((one) => /\.m?ts$|\.mjs$/.test(one))) {
      const { diagnostics } = ts.transpileModule(textOf(tree, path), { reportDiagnostics: true });
      expect([path, diagnostics!.map(({ messageText }) => messageText)]).toEqual([path, []]);
    }
  });

  it('is laid out as the formatter does, on every page that it changes', async () => {
    const sources = [...filesOf(tree, 'CREATE'), ...filesOf(tree, 'UPDATE')].filter((path) =>
      /(?<!\.sql)\.ts$|\.mjs$/.test(path),
    );
    expect(sources).toContain('eslint.config.mjs');
    const isLaidOut = async (path: string) => {
      const filepath = join(root, path);
      return check(textOf(tree, path), { ...(await resolveConfig(filepath)), filepath });
    };
    const laidOut = await Promise.all(sources.map(isLaidOut));
    expect(sources.filter((_, n) => !laidOut[n])).toEqual([]);
  });

  it('has statements with the types that the database gives them, laid out like the others', async () => {
    const sql = textOf(tree, `${folder}/src/${name}.sql`);
    expect(formattedSql(sql)).toBe(sql);
    expect(await typesFromDatabase(tree, name, migration)).toBe(textOf(tree, `${folder}/src/${name}.sql.ts`));
  });

  it('has a migration that comes after the others, and an entity of its table', () => {
    const folderOfAll = 'libs/platform/database/src/migrations';
    const files = [...textOf(tree, `${folderOfAll}/index.ts`).matchAll(/from '\.\/(.+)\.js'/g)].map(([, file]) => file);
    const momentOf = (text: string): string => /name = '\w+?(\d{13})'/.exec(text)![1]!;
    const moments = files.map((file) => momentOf(textOf(tree, `${folderOfAll}/${file}.ts`)));
    expect(moments).toEqual([...moments].sort());
    expect(textOf(tree, `${folder}/src/${row}.entity.ts`)).toContain(`@Entity('${table}')`);
    expect(textOf(tree, `${folder}/src/${row}.entity.ts`)).toContain(`export class ${Row}Entity {`);
  });
});

it('both compile', () => {
  expect(complaintsOfCompiler(Object.values(trees))).toEqual([]);
}, 240_000);

describe('a room that cannot be', () => {
  it.each<[string, Options]>([
    ['There is a room "visits" already.', { name: 'visits' }],
    ['There is a table "visit" already.', { name: 'calls', row: 'visit' }],
    ['There is no room "attic"; there are directory, engagements,', { name: 'seminars', below: 'attic' }],
    ['it stands above engagements, so not on "directory"', { name: 'seminars', below: 'directory' }],
    ['What is one of "staff" called? Say it with --row.', { name: 'staff' }],
    ['"Seminars" is no name', { name: 'Seminars' }],
    ['"it\'s" cannot stand in a sentence', { name: 'seminars', word: "it's" }],
  ])('%s', async (sentence, options) => {
    await expect(madeOf(options)).rejects.toThrow(sentence);
  });

  it('a page without a place for its entry is named', async () => {
    const tree = new FsTree(root, false);
    tree.write('test/table-owners.ts', textOf(tree, 'test/table-owners.ts').replace('TABLE_OWNERS:', 'OWNERS:'));
    await expect(room(tree, { name: 'seminars' })).rejects.toThrow(
      'test/table-owners.ts: there is no list or table named TABLE_OWNERS',
    );
  });
});
