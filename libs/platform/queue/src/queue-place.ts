import { createPostgresBackend, createRedisBackend, type ConnectionOptions } from 'bullmq';

/** PostgreSQL schema that holds the queue's tables. */
export const QUEUE_SCHEMA = 'bullmq';
/** The one queue of the product. */
export const QUEUE_NAME = 'banso';

/** Where the queue lives: in Redis when there is one, else in PostgreSQL as the given role. */
export interface QueuePlace {
  redisUrl: string | null;
  /** Connection string of a role that may use the queue's schema. */
  databaseUrl: string;
}

/** What BullMQ needs to reach the queue; `poolSize` connections at most on PostgreSQL. BullMQ types both backends as the one of Redis. */
export function bullAt(place: QueuePlace, poolSize: number): { connection: ConnectionOptions; backend: typeof createRedisBackend } {
  if (place.redisUrl) {
    // A worker waits for Redis to come back instead of giving its commands up.
    return { connection: { url: place.redisUrl, maxRetriesPerRequest: null }, backend: createRedisBackend };
  }
  const connection = { connectionString: place.databaseUrl, schema: QUEUE_SCHEMA, max: poolSize, connectionTimeoutMillis: 10_000, application_name: 'banso queue' };
  return { connection: connection as unknown as ConnectionOptions, backend: createPostgresBackend as unknown as typeof createRedisBackend };
}
