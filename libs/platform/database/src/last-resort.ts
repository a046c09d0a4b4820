import { outageOf } from './outages.js';

/**
 * What nobody caught must not end a process for a neighbour's fault. A lost connection, a full disk and a promise that
 * nobody awaited are logged, and the process goes on: none of them leaves it in a state that it does not know. Anything
 * else that was thrown past everybody is a fault of ours: it is logged, and the process ends to be started anew.
 */
export function keepRunning(log: (line: object) => void): void {
  const tell = (event: string, error: unknown): void =>
    log({
      event,
      outage: outageOf(error),
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  process.on('unhandledRejection', (error) => tell('unhandledRejection', error));
  process.on('uncaughtException', (error) => {
    tell('uncaughtException', error);
    if (outageOf(error) === null) process.exit(1);
  });
  // A log on a full disk, or whose reader is gone, loses lines. That is no reason to lose the product.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}
