import pg from 'pg';

type Query = (...given: unknown[]) => unknown;

/**
 * How often a request waited for the database: what is sent while nothing has been answered since the last sending
 * belongs to the same round trip. `act` sends one request; counted is the connection that its transaction has.
 */
export async function roundTripsOf(act: () => PromiseLike<unknown>): Promise<number> {
  const trips = new Map<unknown, { count: number; answered: boolean }>();
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const { query } = prototype;
  prototype.query = function (this: unknown, ...given: unknown[]): unknown {
    const [config] = given as [string | { text?: string }];
    const text = typeof config === 'string' ? config : (config.text ?? '');
    if (text.startsWith('begin; select enter(')) trips.set(this, { count: 0, answered: true });
    const trip = trips.get(this);
    if (trip?.answered) {
      trip.count += 1;
      trip.answered = false;
    }
    const sent = query.apply(this, given) as Promise<unknown>;
    const note = (): void => {
      if (trip) trip.answered = true;
    };
    if (sent instanceof Promise) sent.then(note, note);
    return sent;
  };
  try {
    await act();
  } finally {
    prototype.query = query;
  }
  return [...trips.values()].reduce((sum, { count }) => sum + count, 0);
}
