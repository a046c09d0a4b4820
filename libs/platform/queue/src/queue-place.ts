import { steadyPool } from '@banso/database';
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

/** How BullMQ reaches the queue. */
export interface BullPlace {
  connection: ConnectionOptions;
  backend: typeof createRedisBackend;
  /** Gives back what BullMQ does not own; call it when queue and worker are closed. */
  close(): Promise<void>;
}

/**
 * What BullMQ needs to reach the queue; `poolSize` connections at most on PostgreSQL, of which a listening worker keeps
 * one. The pool is ours, because BullMQ's own clients end the process when their connection is lost in the wrong
 * moment. BullMQ types both backends as the one of Redis.
 */
export function bullAt(place: QueuePlace, poolSize: number): BullPlace {
  if (place.redisUrl) {
    // A worker waits for Redis to come back instead of giving its commands up.
    return {
      connection: { url: place.redisUrl, maxRetriesPerRequest: null },
      backend: createRedisBackend,
      close: () => Promise.resolve(),
    };
  }
  const pool = steadyPool(place.databaseUrl, 'worker', 'banso queue', {
    max: poolSize,
    options: `-c search_path=${QUEUE_SCHEMA}`,
  });
  return {
    connection: pool as unknown as ConnectionOptions,
    backend: createPostgresBackend as unknown as typeof createRedisBackend,
    close: () => pool.end(),
  };
}
