#!/usr/bin/env node
import { ConfigError, readConfig } from '@banso/config';
import { keepRunning } from '@banso/database';
import { Logger } from '@nestjs/common';
import { startWorker } from './start-worker.js';

// `disconnect`: whoever started this worker is gone, and a killed parent must not leave a worker behind.
const SIGNALS = ['SIGTERM', 'SIGINT', 'disconnect'] as const;

/** The worker's process: works until it is asked to end, then finishes the jobs in hand. */
async function main(): Promise<void> {
  const log = new Logger('Process');
  keepRunning((line) => log.error(line));
  const worker = await startWorker(readConfig(process.env));
  let leaving = false;
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      if (leaving) return;
      leaving = true;
      worker.stop().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(error);
          process.exit(1);
        },
      );
    });
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
});
