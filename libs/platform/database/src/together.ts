import { createHash } from 'node:crypto';
import { questionOf, type Statement, statement } from './statement.js';
import type { Transaction } from './transaction.js';

/** A question that is ready to be asked, alone or together with others: a statement, and what its rows say. */
export interface Asked<Answer> {
  readonly asked: Statement<object, unknown>;
  readonly parameters: object;
  answer(rows: readonly unknown[]): Answer;
}

/** The answers to questions, by the names under which they were asked. */
export type Answers<Questions> = {
  [Name in keyof Questions]: NonNullable<Questions[Name]> extends Asked<infer Answer> ? Answer : never;
};

/** A statement with its parameters; without `answer` its rows are what it says. */
export function asking<Parameters extends object, Row>(
  asked: Statement<Parameters, Row>,
  parameters: Parameters,
): Asked<Row[]>;
export function asking<Parameters extends object, Row, Answer>(
  asked: Statement<Parameters, Row>,
  parameters: Parameters,
  answer: (rows: Row[]) => Answer,
): Asked<Answer>;
export function asking<Parameters extends object, Row, Answer>(
  asked: Statement<Parameters, Row>,
  parameters: Parameters,
  answer: (rows: Row[]) => Answer = (rows) => rows as Answer,
): Asked<Answer> {
  return {
    asked: asked as Statement<object, unknown>,
    parameters,
    answer: (rows) => answer(rows as Row[]),
  };
}

/** The same question, each part of whose answer is told in another way. */
export function mapped<Part, Told>(question: Asked<Part[]>, tell: (part: Part) => Told): Asked<Told[]> {
  return { ...question, answer: (rows) => question.answer(rows).map(tell) };
}

/**
 * Asks a question alone.
 * @param options.last nothing is asked afterwards (`Transaction.lastRows`)
 */
export async function answerTo<Answer>(
  tx: Transaction,
  { asked, parameters, answer }: Asked<Answer>,
  options: { last?: boolean } = {},
): Promise<Answer> {
  return answer(options.last ? await tx.lastRows(asked, parameters) : await tx.rows(asked, parameters));
}

/**
 * Asks questions of several rooms in one round trip, as one statement whose plan the server keeps: each room says its
 * own question, and nobody waits for one after the other. A statement says by `@together` that it may be asked so: its
 * rows are the same when they come as JSON.
 * @param name what the whole is called; a question that is undefined is not asked
 * @param options.last nothing is asked afterwards (`Transaction.lastRows`)
 */
export async function answersTo<Questions extends Record<string, Asked<unknown> | undefined>>(
  tx: Transaction,
  name: string,
  questions: Questions,
  options: { last?: boolean } = {},
): Promise<Answers<Questions>> {
  const entries = Object.entries(questions).flatMap(([key, question]) => (question ? [[key, question] as const] : []));
  const { asked, parameters } = together(name, entries);
  const [row] = options.last ? await tx.lastRows(asked, parameters) : await tx.rows(asked, parameters);
  return Object.fromEntries(entries.map(([key, question]) => [key, question.answer(row![key]!)])) as Answers<Questions>;
}

/** The questions as the columns of one row. */
function together(
  name: string,
  questions: ReadonlyArray<readonly [string, Asked<unknown>]>,
): { asked: Statement<object, Record<string, unknown[]>>; parameters: Record<string, unknown> } {
  const values: unknown[] = [];
  const columns = questions.map(([key, { asked, parameters }]) => {
    if (!asked.together || asked.writes) throw new Error(`${asked.name} may not be asked together with others.`);
    const question = questionOf(asked, parameters);
    const before = values.length;
    values.push(...question.values);
    const text = question.text.replace(/\$(\d+)/g, (_, number: string) => `$${Number(number) + before}`);
    return `(select coalesce(json_agg(r), '[]') from (${text}) r) as "${key}"`;
  });
  const text = `select ${columns.join(',\n')}`;
  const names = values.map((_, n) => `p${n + 1}`);
  const asked = statement<object, Record<string, unknown[]>>({
    // Plans are kept by name: another text must have another.
    name: `${name} ${createHash('sha256').update(text).digest('base64url').slice(0, 12)}`,
    alternatives: [],
    prepared: true,
    writes: false,
    variants: { '': { parameters: names, text } },
  });
  return { asked, parameters: Object.fromEntries(values.map((value, n) => [names[n]!, value])) };
}
