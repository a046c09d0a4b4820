import { messageOf, type Statement, type Transaction } from '@banso/database';
import type pg from 'pg';

/** Asks statements over a connection or pool, by the migrator's hand. */
export function statementsOn(client: Pick<pg.Client | pg.Pool, 'query'>): Pick<Transaction, 'rows'> {
  return {
    rows: async <Parameters extends object, Row>(
      asked: Statement<Parameters, Row>,
      parameters: Parameters,
    ): Promise<Row[]> => (await client.query(messageOf(client, asked, parameters, 'migrator'))).rows as Row[],
  };
}
