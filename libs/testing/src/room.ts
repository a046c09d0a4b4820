import { FixedClock } from '@banso/clock';
import { type Actor, DatabaseModule, Transactions } from '@banso/database';
import { type DynamicModule, type INestApplicationContext, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { FreshDatabase } from './fresh-database.js';
import type { PersonRow } from './story.js';

/** Some rooms, opened on a test database at a set moment. */
export interface OpenRooms {
  app: INestApplicationContext;
  clock: FixedClock;
  transactions: Transactions;
  /** The provider of a class. */
  get<Provider>(type: Type<Provider>): Provider;
  /** Lets a person act in one transaction, as a request would; throws what the verb throws, after undoing it. */
  as<Result>(person: PersonRow, verb: (actor: Actor) => Promise<Result>): Promise<Result>;
  /** Lets the worker act for a tenant. */
  job<Result>(tenantId: number, verb: (actor: Actor) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** Opens the modules on the database; `worker: true` connects with the worker's role instead of the application's. */
export async function openRooms(
  database: Pick<FreshDatabase, 'appUrl' | 'workerUrl'>,
  options: { now: string; imports: Array<Type | DynamicModule>; worker?: boolean },
): Promise<OpenRooms> {
  const clock = new FixedClock(options.now);
  @Module({
    imports: [
      DatabaseModule.on(options.worker ? database.workerUrl : database.appUrl, {
        poolSize: 4,
        name: 'banso test',
        limits: options.worker ? 'worker' : 'api',
        clock,
      }),
      ...options.imports,
    ],
  })
  class TestModule {}
  const app = await NestFactory.createApplicationContext(TestModule, { logger: ['error'], abortOnError: false });
  const transactions = app.get(Transactions);
  return {
    app,
    clock,
    transactions,
    get: (type) => app.get(type, { strict: false }),
    as: async (person, verb) => {
      const actor = await transactions.enter(person.token, { address: '127.0.0.1', correlationId: 'test' });
      if (!actor) throw new Error(`${person.name} cannot enter.`);
      let result;
      try {
        result = await verb(actor);
      } catch (error) {
        await actor.tx.rollback();
        throw error;
      }
      await transactions.leave(actor);
      return result;
    },
    job: (tenantId, verb) => transactions.forTenant(tenantId, verb),
    close: () => app.close(),
  };
}
