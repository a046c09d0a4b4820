import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';

/** A mail server that keeps what it gets. */
export interface Mailbox {
  url: string;
  /** Message-IDs in the order in which the mails were accepted. */
  readonly messageIds: string[];
  close(): Promise<void>;
}

/**
 * Opens a real SMTP server on a free port; it takes `delayMs` over each mail, so that a kill can hit every moment of
 * it.
 */
export async function openMailbox(delayMs: number): Promise<Mailbox> {
  const messageIds: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        void wait(delayMs / 2).then(async () => {
          // From here on the mail counts as delivered, whether the sender still hears of it or not.
          messageIds.push(/^Message-ID: (<[^>]+>)/im.exec(Buffer.concat(chunks).toString('latin1'))?.[1] ?? 'none');
          await wait(delayMs / 2);
          done();
        });
      });
    },
  });
  server.on('error', () => undefined); // Killed senders leave broken connections.
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    messageIds,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
