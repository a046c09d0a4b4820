import type { DataSource } from 'typeorm';
import type pg from 'pg';
import { dataSource } from './data-source.js';
import { loadedEntities } from './loaded-entities.js';
import { Transaction } from './transaction.js';

/** The database on the migrator's connection: row-level security shows it every row of every office. */
export class ByHand {
  constructor(private readonly source: DataSource) {}

  /**
   * One transaction; whatever it throws undoes everything.
   * @param options.snapshot it only reads, and all that it reads stands as it was when it began
   */
  async transaction<Result>(
    work: (tx: Transaction) => Promise<Result>,
    options: { snapshot?: boolean } = {},
  ): Promise<Result> {
    const runner = this.source.createQueryRunner();
    const client = (await runner.connect()) as pg.PoolClient;
    // TypeORM must not begin a transaction of its own inside ours.
    (runner as { isTransactionActive: boolean }).isTransactionActive = true;
    const tx = new Transaction(runner, client);
    tx.actsAs('migrator');
    try {
      await client.query(options.snapshot ? 'begin isolation level repeatable read read only' : 'begin');
      const result = await work(tx);
      await tx.commit();
      return result;
    } catch (error) {
      // A lost connection cannot be rolled back, and has been.
      await tx.rollback().catch(() => undefined);
      throw error;
    }
  }
}

/**
 * For commands of an operator: opens one connection of the migrator and closes it when the work is done.
 * @param name what the server calls the connection
 */
export async function byHand<Result>(
  migratorUrl: string,
  name: string,
  work: (hand: ByHand) => Promise<Result>,
): Promise<Result> {
  const source = await dataSource(migratorUrl, { name, poolSize: 1, entities: loadedEntities() }).initialize();
  try {
    return await work(new ByHand(source));
  } finally {
    await source.destroy();
  }
}
