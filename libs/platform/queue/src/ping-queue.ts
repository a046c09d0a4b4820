import { steadyClient } from '@banso/database';
import { Redis } from 'ioredis';
import { QUEUE_SCHEMA, type QueuePlace } from './queue-place.js';

/** How long an answer may take, in milliseconds. */
const PATIENCE_MS = 2_000;

/** Asks the queue for a sign of life over a connection of its own. Throws when there is none within two seconds. */
export async function pingQueue(place: QueuePlace): Promise<void> {
  await (place.redisUrl ? pingRedis(place.redisUrl) : pingPostgres(place.databaseUrl));
}

async function pingRedis(url: string): Promise<void> {
  const redis = new Redis(url, {
    lazyConnect: true,
    retryStrategy: () => null,
    connectTimeout: PATIENCE_MS,
    commandTimeout: PATIENCE_MS,
    maxRetriesPerRequest: 0,
  });
  let cause: Error | undefined;
  redis.on('error', (error: Error) => (cause = error));
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    throw cause ?? error;
  } finally {
    redis.disconnect();
  }
}

async function pingPostgres(url: string): Promise<void> {
  const client = steadyClient(url, 'api', 'banso ping', {
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
  });
  try {
    await client.connect();
    await client.query(`select from ${QUEUE_SCHEMA}.migration limit 1`);
  } finally {
    void client.end().catch(() => undefined); // To a server that is silent there is no good-bye to wait for.
  }
}
