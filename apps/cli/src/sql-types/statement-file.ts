import { renumbered } from '@banso/database';

/** One statement of a `.sql` file. */
export interface StatementSource {
  name: string;
  /** What its head says of it, for its reader. */
  says: string;
  /** The statement with `:name` for its parameters. */
  sql: string;
  /** The server keeps its plan. */
  prepared: boolean;
  /** It calls a function that writes, which nobody could see from the statement. */
  writes: boolean;
  /** It is asked together with others, its rows as JSON. */
  together: boolean;
  /** Parameters that may be null. */
  nullable: ReadonlySet<string>;
  /** Columns, or paths into JSON (`record.writtenBy`), that are never null, though the database cannot know it. */
  nonNull: ReadonlySet<string>;
  /** Columns whose type is said by hand: JSON that a table keeps. */
  types: ReadonlyMap<string, string>;
}

/** One way to read a statement that has alternatives. */
export interface Variant {
  /** The names of the alternatives that hold, joined by a comma. */
  key: string;
  /** With `$1`, `$2` … */
  text: string;
  /** The names of its parameters, in that order. */
  parameters: readonly string[];
}

const HEAD = /\/\*\*([\s\S]*?)\*\//g;

/**
 * Reads a file of statements. Each begins with a comment that says what it asks and carries `@name`; `@prepared`,
 * `@together`, `@writes`, `@nullable parameter, …`, `@nonNull column, …` and `@type column Type` may follow.
 * @throws Error where a head has no name, or a name comes twice
 */
export function statementsOf(file: string): StatementSource[] {
  const heads = [...file.matchAll(HEAD)];
  const statements = heads.map((head, n) => {
    const lines = head[1]!.split('\n').map((line) => line.replace(/^\s*\*? ?/, '').trimEnd());
    const tags = lines.flatMap((line) => {
      const [, tag, rest = ''] = /^@(\w+)\s*(.*)$/.exec(line) ?? [];
      return tag ? [{ tag, rest: rest.trim() }] : [];
    });
    const name = tags.find(({ tag }) => tag === 'name')?.rest;
    if (!name) throw new Error(`A statement has no @name: ${head[0].slice(0, 80)}`);
    const listed = (wanted: string): Set<string> =>
      new Set(tags.flatMap(({ tag, rest }) => (tag === wanted ? rest.split(/\s*,\s*/) : [])));
    return {
      name,
      says: lines
        .filter((line) => !line.startsWith('@'))
        .join('\n')
        .trim(),
      sql: file
        .slice(head.index + head[0].length, heads[n + 1]?.index)
        .trim()
        .replace(/;$/, ''),
      prepared: !tags.some(({ tag }) => tag === 'unprepared'),
      writes: tags.some(({ tag }) => tag === 'writes'),
      together: tags.some(({ tag }) => tag === 'together'),
      nullable: listed('nullable'),
      nonNull: listed('nonNull'),
      types: new Map(tags.filter(({ tag }) => tag === 'type').map(({ rest }) => split(rest))),
    };
  });
  const twice = statements.find(({ name }, n) => statements.findIndex((one) => one.name === name) !== n);
  if (twice) throw new Error(`Two statements are called ${twice.name}.`);
  return statements;
}

function split(said: string): [string, string] {
  const [first = '', ...rest] = said.split(/\s+/);
  return [first, rest.join(' ')];
}

/** Strings, quoted names, comments and casts hold no parameters. */
const TOKENS = /'(?:[^']|'')*'|"[^"]*"|--[^\n]*|\/\*[\s\S]*?\*\/|::|:([a-zA-Z_]\w*)/g;

/** The names of the parameters in the order in which they are numbered. */
export function parametersOf({ sql }: Pick<StatementSource, 'sql'>): string[] {
  return [...new Set([...sql.matchAll(TOKENS)].flatMap(([, name]) => (name ? [name] : [])))];
}

const ALTERNATIVE = /\/\*if (\w+)\*\/([\s\S]*?)(?:\/\*else\*\/([\s\S]*?))?\/\*end\*\//g;

/** The names of a statement's alternatives: `/*if newest*&#47; desc /*else*&#47; asc /*end*&#47;`. */
export function alternativesOf({ sql }: Pick<StatementSource, 'sql'>): string[] {
  return [...new Set([...sql.matchAll(ALTERNATIVE)].map(([, name]) => name!))];
}

const FILTER = /\/\*filter (\w+)\*\/([\s\S]*?)\/\*end\*\//g;

/**
 * The names of a statement's filters: `/*filter stage*&#47; and e.stage = :stage /*end*&#47;`. Such a condition stands
 * in what is sent only where its parameter is given, because the planner cannot estimate "is null or".
 * @throws Error where a filter is not named after its parameter, or its parameter stands elsewhere, too
 */
export function filtersOf({ sql }: Pick<StatementSource, 'sql'>): string[] {
  const filters = [...sql.matchAll(FILTER)].map(([, name, text]) => ({
    name: name!,
    parameters: parametersOf({ sql: text! }),
  }));
  const others = new Set(parametersOf({ sql: sql.replace(FILTER, '') }));
  for (const { name, parameters } of filters) {
    if (!parameters.includes(name) || others.has(name))
      throw new Error(`the filter ${name} must hold :${name}, and alone.`);
    const foreign = parameters.find((one) => one !== name && !others.has(one));
    if (foreign) throw new Error(`the filter ${name} asks for :${foreign}, which is not always given.`);
  }
  return filters.map(({ name }) => name);
}

/** A variant with all its filters, and without any: what PostgreSQL must find nothing wrong with. */
export function readingsOf(variant: Variant): Variant[] {
  const bare = variant.text.replace(FILTER, '');
  return bare === variant.text ? [variant] : [variant, { ...variant, ...renumbered(bare, variant.parameters) }];
}

/** Every way to read a statement; one without alternatives has one, under the empty key. Filters all hold. */
export function variantsOf(statement: Pick<StatementSource, 'sql'>): Variant[] {
  const names = alternativesOf(statement);
  return Array.from({ length: 2 ** names.length }, (_, bits) => {
    const holds = names.filter((__, n) => (bits & (1 << n)) !== 0);
    const chosen = statement.sql.replace(ALTERNATIVE, (__, name: string, yes: string, no = '') =>
      holds.includes(name) ? yes : no,
    );
    const parameters = parametersOf({ sql: chosen });
    return { key: holds.join(','), text: numbered(chosen, parameters), parameters };
  });
}

/** The text with `$1` for `:name`, without comments and blank lines. */
function numbered(sql: string, parameters: readonly string[]): string {
  return sql
    .replace(TOKENS, (token, name?: string) => {
      if (name) return `$${parameters.indexOf(name) + 1}`;
      const isComment = token.startsWith('--') || token.startsWith('/*');
      return isComment && !/^\/\*(filter \w+|end)\*\/$/.test(token) ? '' : token;
    })
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line.trim() !== '')
    .join('\n');
}
