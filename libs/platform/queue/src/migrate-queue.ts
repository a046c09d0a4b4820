import { steadyClient } from '@banso/database';
import { runMigrations } from 'bullmq';
import { QUEUE_NAME, QUEUE_SCHEMA } from './queue-place.js';

/**
 * Creates or updates the queue's tables as the migrator, and lets the worker use them. The application only gets to see
 * that they are there (`pingQueue`): it never puts anything into the queue. Running it again changes nothing.
 */
export async function migrateQueue(migratorUrl: string): Promise<void> {
  const client = steadyClient(migratorUrl, 'byHand', 'banso migrate');
  await client.connect();
  try {
    await runMigrations(client, QUEUE_SCHEMA);
    // BullMQ makes a queue's number sequence at its first job; the worker may not create anything, so it is made here.
    const { rows } = await client.query<{ name: string }>(`select ${QUEUE_SCHEMA}.job_id_seq_name($1) as name`, [
      QUEUE_NAME,
    ]);
    await client.query(`create sequence if not exists ${QUEUE_SCHEMA}.${client.escapeIdentifier(rows[0]!.name)}`);
    await client.query(`
      grant usage on schema ${QUEUE_SCHEMA} to banso_worker, banso_app;
      grant select on ${QUEUE_SCHEMA}.migration to banso_app;
      grant select, insert, update, delete on all tables in schema ${QUEUE_SCHEMA} to banso_worker;
      grant usage, select on all sequences in schema ${QUEUE_SCHEMA} to banso_worker;
      grant execute on all functions in schema ${QUEUE_SCHEMA} to banso_worker;
    `);
  } finally {
    await client.end();
  }
}
