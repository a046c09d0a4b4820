import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { steadyClient } from '@banso/database';
import type pg from 'pg';
import { type Analysed, analyse } from './analysed.js';
import { type Catalogue, readCatalogue } from './catalogue.js';
import { JSON_TYPES } from './json-columns.js';
import { RowTypes, said, type ValueType } from './row-types.js';
import {
  alternativesOf,
  filtersOf,
  parametersOf,
  type StatementSource,
  statementsOf,
  type Variant,
  variantsOf,
  readingsOf,
} from './statement-file.js';

/** What is made of one `.sql` file. */
export interface TypedFile {
  /** The `.sql` file, from the root. */
  source: string;
  /** Where its types belong: beside it. */
  target: string;
  text: string;
  /** Which tables and views each statement reads, and which tables it writes. */
  touches: ReadonlyArray<{ statement: string; reads: readonly string[]; writes: readonly string[] }>;
}

interface Read {
  variant: Variant;
  analysed: Analysed;
  columns: Array<{ name: string } & ValueType>;
}

/** Every `.sql` file of the product that holds statements, from the root. */
export function statementFiles(root: string): string[] {
  return ['apps', 'libs'].flatMap((top) =>
    readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\/src\/.*\.sql$/.test(file) && !/node_modules|\/dist\/|\/schema\//.test(file))
      .map((file) => `${top}/${file}`)
      .sort(),
  );
}

/**
 * Reads the files and asks the database, whose schema must be the newest, what their statements are.
 * @throws Error that names the file and the statement that the database refuses
 */
export async function typesOfStatements(
  root: string,
  databaseUrl: string,
  files = statementFiles(root),
): Promise<TypedFile[]> {
  const client = steadyClient(databaseUrl, 'byHand', 'banso sql types');
  await client.connect();
  try {
    const catalogue = await readCatalogue(client);
    const typed: TypedFile[] = [];
    for (const source of files) typed.push(await typesOfFile(root, source, client, catalogue));
    refuseTwins(typed);
    return typed;
  } finally {
    await client.end();
  }
}

/** The server keeps plans by their statements' names: two of one name would be taken for each other. */
function refuseTwins(files: readonly TypedFile[]): void {
  const seen = new Map<string, string>();
  for (const { source, touches } of files)
    for (const { statement } of touches) {
      const other = seen.get(statement);
      if (other) throw new Error(`${source}: ${statement}: ${other} has a statement of that name, too.`);
      seen.set(statement, source);
    }
}

async function typesOfFile(root: string, source: string, client: pg.Client, catalogue: Catalogue): Promise<TypedFile> {
  const imports = new Map<string, string>();
  const blocks: string[] = [];
  const touches: Array<TypedFile['touches'][number]> = [];
  for (const statement of statementsOf(readFileSync(join(root, source), 'utf8'))) {
    try {
      const found = await readAll(statement, client, catalogue, source, imports);
      blocks.push(blockOf(statement, found, catalogue));
      touches.push({
        statement: statement.name,
        reads: [...new Set(found.flatMap(({ analysed }) => [...analysed.reads]))].sort(),
        writes: [...new Set(found.flatMap(({ analysed }) => [...analysed.writes]))].sort(),
      });
    } catch (error) {
      throw new Error(`${source}: ${statement.name}: ${(error as Error).message}`, { cause: error });
    }
  }
  const home = source.startsWith('libs/platform/database/') ? './statement.js' : '@banso/database';
  if (blocks.some((block) => block.includes('CivilDay'))) imports.set('CivilDay', '@banso/domain');
  const lines = importLines(imports, blocks.join('\n'));
  const head = `// Made from ${source.slice(source.lastIndexOf('/') + 1)} and the database by \`npm run sql:types\`; never edited by hand.`;
  return {
    source,
    touches,
    target: `${source}.ts`,
    text: `${[head, `import { statement } from '${home}';`, ...lines].join('\n')}\n\n${blocks.join('\n\n')}\n`,
  };
}

const NO_HINTS = { nonNull: new Set<string>(), types: new Map<string, string>() };

/** A hint that names nothing, or says what the database knows, would outlive what it was written for. */
function refuseIdle({ nonNull, types, nullable, ...statement }: StatementSource, used: ReadonlySet<string>): void {
  const parameters = parametersOf(statement);
  const idle = [
    ...[...nonNull, ...types.keys()].filter((path) => !used.has(path)),
    ...[...nullable].filter((name) => !parameters.includes(name)),
  ];
  if (idle.length > 0) throw new Error(`its head says something of ${idle.join(', ')} that is not needed.`);
}

/** One line for each module, of the types that are used. */
function importLines(imports: ReadonlyMap<string, string>, text: string): string[] {
  const byModule = new Map<string, string[]>();
  for (const [type, from] of imports)
    if (new RegExp(`\\b${type}\\b`).test(text)) byModule.set(from, [...(byModule.get(from) ?? []), type]);
  return [...byModule].map(([from, types]) => `import type { ${types.sort().join(', ')} } from '${from}';`).sort();
}

async function readAll(
  statement: StatementSource,
  client: pg.Client,
  catalogue: Catalogue,
  source: string,
  imports: Map<string, string>,
): Promise<Read[]> {
  const json = (name: string): string => {
    const found = JSON_TYPES[name];
    if (!found) return 'unknown';
    if (found.from) imports.set(/[A-Z]\w*/.exec(found.type)![0], importFrom(source, found.from));
    return found.type;
  };
  const types = new Map(
    [...statement.types].map(([path, told]) => {
      const [type = '', from] = told.split(/\s+from\s+/);
      if (from) imports.set(/[A-Z]\w*/.exec(type)![0], importFrom(source, from));
      return [path, type];
    }),
  );
  const used = new Set<string>();
  const found: Read[] = [];
  for (const variant of variantsOf(statement).flatMap(readingsOf)) {
    const analysed = await analyse(client, catalogue, variant);
    const parameter = (number: number): ValueType => {
      const name = variant.parameters[number - 1]!;
      const reader = new RowTypes(catalogue, { ...NO_HINTS, used, parameter, json });
      return {
        ts: reader.typeScript(analysed.parameterTypes[number - 1]!, false),
        nullable: statement.nullable.has(name),
      };
    };
    const hints = { nonNull: statement.nonNull, types, used, parameter, json };
    const columns = new RowTypes(catalogue, hints).columnsOf(analysed.query);
    found.push({ variant, analysed, columns });
  }
  refuseIdle(statement, used);
  if (statement.together) refuseUnlikeJson(found);
  const shapes = new Set(found.map(({ columns }) => JSON.stringify(columns)));
  if (shapes.size > 1) throw new Error('its alternatives or filters give different columns.');
  return found;
}

/** What the driver tells otherwise than JSON does: moments, exact numbers, bytes. */
const UNLIKE_JSON = /^(timestamp|time|interval|numeric|bytea)\b/;

/** @throws Error where a statement that is asked together with others has a column that would look different then */
function refuseUnlikeJson(found: readonly Read[]): void {
  const [{ analysed, columns }] = found as [Read];
  const unlike = columns.filter((_, n) => UNLIKE_JSON.test(analysed.columnTypes[n] ?? ''));
  if (unlike.length > 0) throw new Error(`its column ${unlike[0]!.name} looks different in JSON: no @together.`);
}

/** A source of the same package is imported by its path, another package by its name. */
function importFrom(source: string, from: string): string {
  if (!from.startsWith('libs/') && !from.startsWith('apps/')) return from;
  const [home] = source.split('/src/');
  if (from.startsWith(`${home}/`)) {
    const path = relative(dirname(source), from).replace(/\.ts$/, '.js');
    return path.startsWith('.') ? path : `./${path}`;
  }
  return `@banso/${from.split('/src/')[0]!.split('/').at(-1)}`;
}

function blockOf(statement: StatementSource, found: Read[], catalogue: Catalogue): string {
  const { name } = statement;
  const title = name[0]!.toUpperCase() + name.slice(1);
  const parameters = parametersBlock(statement, found, catalogue);
  const { columns } = found[0]!;
  const row =
    columns.length === 0
      ? `export type ${title}Row = Record<string, never>;`
      : `export interface ${title}Row {\n${columns.map((column) => `${property(column.name, said(column))}`).join('\n')}\n}`;
  const names = alternativesOf(statement);
  const writes =
    statement.writes ||
    found.some(
      ({ analysed, variant }) => analysed.writes.size > 0 || /\bfor (no key )?(update|share)\b/i.test(variant.text),
    );
  const sent = found
    .map(({ variant }) => variant)
    .filter(({ key }, n, all) => all.findIndex((one) => one.key === key) === n);
  const variants = sent.map(
    (variant) =>
      `    '${variant.key}': {\n      parameters: [${variant.parameters.map((one) => `'${one}'`).join(', ')}],\n` +
      `      text: \`\n${indented(variant.text.replace(/[`\\$]/g, (sign) => (sign === '$' ? '$' : `\\${sign}`)).replace(/\$\{/g, '\\${'), 8)}\`,\n    },`,
  );
  return [
    ...(parameters ? [`/** What {@link ${name}} is asked with. */\n${parameters}`] : []),
    `/** What {@link ${name}} gives. */\n${row}`,
    `${comment(statement.says)}\nexport const ${name} = statement<${parameters ? `${title}Parameters` : 'Record<string, never>'}, ${title}Row>({\n` +
      `  name: '${name}',\n  alternatives: [${names.map((one) => `'${one}'`).join(', ')}],\n  prepared: ${statement.prepared},\n  writes: ${writes},\n` +
      (statement.together ? '  together: true,\n' : '') +
      `  variants: {\n${variants.join('\n')}\n  },\n});`,
  ].join('\n\n');
}

function parametersBlock(statement: StatementSource, found: Read[], catalogue: Catalogue): string | null {
  const reader = new RowTypes(catalogue, {
    ...NO_HINTS,
    used: new Set(),
    parameter: () => ({ ts: 'unknown', nullable: false }),
    json: () => 'unknown',
  });
  const filters = filtersOf(statement);
  const given = parametersOf(statement).map((name) => {
    const { variant, analysed } = found.find(({ variant: one }) => one.parameters.includes(name))!;
    const typeId = analysed.parameterTypes[variant.parameters.indexOf(name)]!;
    const type = said({ ts: givenAs(catalogue, reader, typeId), nullable: statement.nullable.has(name) });
    return filters.includes(name) ? property(`${name}?`, `${type} | undefined`) : property(name, type);
  });
  const chosen = alternativesOf(statement).map((name) => property(name, 'boolean'));
  if (given.length + chosen.length === 0) return null;
  const title = statement.name[0]!.toUpperCase() + statement.name.slice(1);
  return `export interface ${title}Parameters {\n${[...given, ...chosen].join('\n')}\n}`;
}

/** What the driver takes for a type. JSON is given as its text: the driver makes an array of SQL of a list. */
function givenAs(catalogue: Catalogue, reader: RowTypes, typeId: string): string {
  const type = catalogue.types.get(typeId)!;
  if (['timestamptz', 'timestamp'].includes(type.name)) return 'Date | string';
  if (['json', 'jsonb', 'numeric'].includes(type.name)) return type.name === 'numeric' ? 'number | string' : 'string';
  if (type.element && type.name.startsWith('_')) return `ReadonlyArray<${givenAs(catalogue, reader, type.element)}>`;
  return reader.typeScript(typeId, false);
}

const property = (name: string, type: string): string =>
  `  ${/^[a-zA-Z_]\w*\??$/.test(name) ? name : `'${name}'`}: ${type};`;

function comment(says: string): string {
  const lines = says.split('\n');
  return lines.length === 1 ? `/** ${says} */` : `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */`;
}

function indented(text: string, by: number): string {
  return text
    .split('\n')
    .map((line) => ' '.repeat(by) + line)
    .join('\n');
}
