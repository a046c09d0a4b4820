import { get, type ClientRequest, type IncomingMessage } from 'node:http';
import { get as getOverTls } from 'node:https';
import type { PersonRow } from '@banso/testing';

/** A screen that listens to `GET /events`. */
export interface Listening {
  response: IncomingMessage;
  /** The names of the events so far. */
  events: string[];
  /** Waits until so many events of the name have come. */
  heard(event: string, times?: number): Promise<void>;
  /** Resolves when the server has ended the stream. */
  ended: Promise<void>;
  hangUp(): void;
}

/**
 * Opens the stream as the person; resolves with the answer's head. Over TLS any certificate will do: it is the test's
 * own.
 */
export async function listenTo(
  address: string,
  person: Pick<PersonRow, 'secret'> | null,
  cookie = 'banso-session',
): Promise<Listening> {
  const headers = person ? { cookie: `${cookie}=${person.secret}` } : {};
  const ask = address.startsWith('https:') ? getOverTls : get;
  const { request, response } = await new Promise<{ request: ClientRequest; response: IncomingMessage }>(
    (resolve, reject) => {
      const asked = ask(`${address}/api/v1/events`, { headers, agent: false, rejectUnauthorized: false }, (answer) =>
        resolve({ request: asked, response: answer }),
      );
      asked.once('error', reject);
    },
  );
  const events: string[] = [];
  const waiting = new Set<() => void>();
  let rest = '';
  response.setEncoding('utf8');
  response.on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\n\n');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const name = /^event: (\w+)$/m.exec(part)?.[1] ?? (part.startsWith(':') ? 'beat' : null);
      if (name) events.push(name);
    }
    for (const look of [...waiting]) look();
  });
  const ended = new Promise<void>((resolve) => {
    response.once('close', () => resolve());
  });
  response.on('error', () => undefined);
  return {
    response,
    events,
    ended,
    heard: (event, times = 1) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (events.filter((name) => name === event).length < times) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    hangUp: () => request.destroy(),
  };
}
