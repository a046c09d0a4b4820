import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A network between a program and its database that can lose everything for a while without saying so. */
export interface LossyProxy {
  port: number;
  /** Whether bytes vanish, in both directions; connections stay open and new ones are taken. */
  swallows: boolean;
  close(): Promise<void>;
}

/** Opens it on a free port of 127.0.0.1, before a port of 127.0.0.1. */
export async function openLossyProxy(to: number): Promise<LossyProxy> {
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(to, '127.0.0.1');
    for (const [from, into] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('data', (bytes) => void (!proxy.swallows && into.write(bytes)));
      // Whoever hangs up while the network is away is not heard either; the other side is told afterwards, or never.
      from.on('close', () => {
        sockets.delete(from);
        if (!proxy.swallows) into.destroy();
      });
      from.on('error', () => undefined);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const proxy: LossyProxy = {
    port: (server.address() as AddressInfo).port,
    swallows: false,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
  return proxy;
}
