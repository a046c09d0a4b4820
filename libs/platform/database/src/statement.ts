import { createHash } from 'node:crypto';
import type { CustomTypesConfig } from 'pg';
import pg from 'pg';

/**
 * A statement of a `.sql` file, with the types of its parameters and rows; made by `npm run sql:types`, never by hand.
 * Days come as `2026-04-01`, moments as ISO 8601 in UTC, counts as numbers.
 */
export interface Statement<Parameters, Row> {
  name: string;
  /** The names of the alternatives that its text knows: parameters that choose a text and are not sent. */
  alternatives: readonly string[];
  /**
   * The server keeps its plan; otherwise it makes one for these very values each time, which costs several times what
   * most statements do: policies make plans large.
   */
  prepared: boolean;
  /** It writes or locks rows. */
  writes: boolean;
  /** Its rows are the same when they come as JSON, so it may be asked together with others (`answersTo`). */
  together?: true;
  /** Its texts, by the alternatives that hold. */
  variants: Readonly<Record<string, { parameters: readonly string[]; text: string }>>;
  /** For the compiler alone. */
  readonly types?: { parameters: Parameters; row: Row };
}

/** What is sent for a statement. */
export interface Question {
  name: string;
  text: string;
  values: unknown[];
}

/** Gives a statement its types. */
export function statement<Parameters, Row>(
  said: Omit<Statement<Parameters, Row>, 'types'>,
): Statement<Parameters, Row> {
  return said;
}

/**
 * The same statement, planned for these very values: for one whose best way depends on them more than planning costs,
 * such as a handful of days among ten years.
 */
export function plannedAnew<Parameters, Row>(asked: Statement<Parameters, Row>): Statement<Parameters, Row> {
  return { ...asked, prepared: false };
}

/** The text that was chosen, and its parameters in their order. */
export function questionOf<Parameters extends object>(
  asked: Statement<Parameters, unknown>,
  parameters: Parameters,
): Question {
  const given = parameters as Record<string, unknown>;
  const key = asked.alternatives.filter((name) => given[name] === true).join(',');
  const variant = asked.variants[key]!;
  const { suffix, ...chosen } = FILTER.test(variant.text) ? filtered(variant, given) : { ...variant, suffix: [] };
  return {
    name: [asked.name, ...(key ? [key] : []), ...suffix].join(' '),
    text: chosen.text,
    values: chosen.parameters.map((name) => given[name] ?? null),
  };
}

type Variant = Statement<unknown, unknown>['variants'][string];

const FILTER = /\/\*filter (\w+)\*\/([\s\S]*?)\/\*end\*\//;
const FILTERS = new RegExp(FILTER, 'g');

/**
 * A text with those of its filters for which something was given; as a whole it has one name, under which plans are
 * kept.
 */
function filtered({ text, parameters }: Variant, given: Record<string, unknown>): Variant & { suffix: string[] } {
  const suffix: string[] = [];
  const chosen = text.replace(FILTERS, (_, name: string, condition: string) => {
    if (given[name] === undefined || given[name] === null) return '';
    suffix.push(name);
    return condition;
  });
  return { suffix, ...renumbered(chosen, parameters) };
}

/** A text in which some of the parameters do not stand any more, with those that do numbered from 1. */
export function renumbered(text: string, parameters: readonly string[]): Variant {
  const left: number[] = [];
  const numbered = text.replace(/\$(\d+)/g, (_, number: string) => {
    const at = left.indexOf(Number(number));
    return `$${at < 0 ? left.push(Number(number)) : at + 1}`;
  });
  return { text: numbered, parameters: left.map((number) => parameters[number - 1]!) };
}

/**
 * What the driver is given for a statement on a connection.
 * @param acts the kind of database role that asks: plans are kept apart by it, because the policies differ
 */
export function messageOf<Parameters extends object>(
  client: object,
  asked: Statement<Parameters, unknown>,
  parameters: Parameters,
  acts: string,
): pg.QueryConfig {
  const { name, text, values } = questionOf(asked, parameters);
  const kept = asked.prepared ? keptName(client, `${name} ${acts}`) : undefined;
  return { ...(kept === undefined ? {} : { name: kept }), text, values, types: STATEMENT_TYPES };
}

/** So many plans the server keeps for a connection: filters and roles make several texts of one statement. */
const PLANS_AT_MOST = 600;
const planned = new WeakMap<object, Set<string>>();

/** PostgreSQL cuts off what is longer, and would take two for one. */
const LONGEST_NAME = 63;

/** The name under which a connection keeps the plan; none for one too many, which is planned each time. */
function keptName(client: object, said: string): string | undefined {
  const name = said.length <= LONGEST_NAME ? said : createHash('sha256').update(said).digest('base64url');
  const names = planned.get(client) ?? new Set<string>();
  planned.set(client, names);
  if (names.size >= PLANS_AT_MOST && !names.has(name)) return undefined;
  names.add(name);
  return name;
}

const INT8 = 20;
const TIMESTAMPTZ = 1184;
const parsers = pg.types as unknown as { getTypeParser(id: number, format?: string): (text: string) => unknown };

/** How values of such a statement are read: see {@link Statement}. */
export const STATEMENT_TYPES: CustomTypesConfig = {
  getTypeParser: ((id: number, format?: string) => {
    if (id === INT8) return Number;
    if (id === TIMESTAMPTZ) return momentOf;
    return parsers.getTypeParser(id, format);
  }) as CustomTypesConfig['getTypeParser'],
};

function momentOf(text: string): string {
  const moment = parsers.getTypeParser(TIMESTAMPTZ)(text);
  // `infinity` is no Date.
  return moment instanceof Date ? moment.toISOString() : text;
}
