import { type Statement, statement, type Transaction } from '@banso/database';

/** SQL of a test as a statement, with `$1`-style parameters. */
export function plainStatement<Row>(sql: string, count = 0, writes = false): Statement<Record<string, unknown>, Row> {
  const parameters = Array.from({ length: count }, (_, n) => `p${n + 1}`);
  return statement({
    name: sql,
    alternatives: [],
    prepared: false,
    writes,
    variants: { '': { parameters, text: sql } },
  });
}

/** What a test asks within a transaction. The product has statements of known types instead. */
export interface SqlIn {
  /** The rows, of any type that is claimed. */
  query<Row = Record<string, unknown>>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** How many rows were changed. */
  run(sql: string, parameters?: readonly unknown[]): Promise<number>;
}

/** Asks plain SQL within a transaction, as its actor. */
export function sqlIn(tx: Transaction): SqlIn {
  const given = (values: readonly unknown[]): Record<string, unknown> =>
    Object.fromEntries(values.map((value, n) => [`p${n + 1}`, value]));
  return {
    query: (sql, parameters = []) => tx.rows(plainStatement(sql, parameters.length), given(parameters)),
    run: (sql, parameters = []) => tx.count(plainStatement(sql, parameters.length, true), given(parameters)),
  };
}
