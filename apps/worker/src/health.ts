import { createServer, type Server } from 'node:http';
import type { Vitals } from '@banso/database';
import { pingQueue, type QueuePlace, type QueueWorker } from '@banso/queue';

/**
 * A worker whose queue has not answered for so long, although it answers others, is better started again
 * (milliseconds).
 */
const STUCK_AFTER_MS = 60_000;

/**
 * The worker's answer to an orchestrator: `GET /healthz` on a port of its own, 200 or 503. It is judged as the API is:
 * only what a restart would mend counts (see `Vitals`), here for the database and for the queue.
 */
export class WorkerHealth {
  private constructor(private readonly server: Server) {}

  static async listen(
    at: { host: string; port: number },
    vitals: Vitals,
    queue: QueueWorker,
    place: QueuePlace,
  ): Promise<WorkerHealth> {
    const server = createServer((request, reply) => {
      void isAlive(vitals, queue, place).then((alive) => {
        const known = request.url === '/healthz';
        reply.writeHead(known ? (alive ? 200 : 503) : 404, { 'content-type': 'application/json' });
        reply.end(JSON.stringify({ status: known ? (alive ? 'alive' : 'stuck') : 'not found' }));
      });
    });
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(at.port, at.host, resolve));
    return new WorkerHealth(server);
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(() => resolve());
      this.server.closeAllConnections();
    });
  }
}

async function isAlive(vitals: Vitals, queue: QueueWorker, place: QueuePlace): Promise<boolean> {
  if (!(await vitals.isAlive())) return false;
  return (
    queue.silentFor < STUCK_AFTER_MS ||
    (await pingQueue(place).then(
      () => false,
      () => true,
    ))
  );
}
