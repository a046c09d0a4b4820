import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** Another system that is told what happens, and keeps what it was told. */
export interface Receiver {
  url: string;
  /** The id of every message that arrived, in their order. */
  readonly ids: string[];
  close(): Promise<void>;
}

/** Opens it on a free port; it takes `delayMs` over each message, so that a kill can hit every moment of it. */
export async function openReceiver(delayMs: number): Promise<Receiver> {
  const ids: string[] = [];
  const server = createServer((request, reply) => {
    request.resume().on('end', () => {
      void wait(delayMs / 2).then(async () => {
        ids.push(String(request.headers['webhook-id']));
        await wait(delayMs / 2);
        reply.writeHead(204).end();
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    ids,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
