import { type EmbeddedServer, startEmbedded } from '@banso/database';
import { GrowingPause } from './growing-pause.js';

/** The embedded PostgreSQL, kept running on one port until it is stopped. */
export class KeptDatabase {
  private readonly pause = new GrowingPause();
  private starting: Promise<EmbeddedServer> | null = null;
  private waiting: NodeJS.Timeout | undefined;
  private stopping = false;

  constructor(
    private readonly dataDir: string,
    private readonly tell: (sentence: string) => void,
  ) {}

  /** Starts it; resolves with the migrator's connection, which stays the same through every later start. */
  async start(): Promise<string> {
    return (await this.startOn(undefined)).url;
  }

  /** Stops it, also in the middle of a start. */
  async stop(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.waiting);
    // One that did not come up has nothing to stop.
    const server = await this.starting?.catch(() => null);
    await server?.stop();
  }

  private async startOn(port: number | undefined): Promise<EmbeddedServer> {
    this.starting = startEmbedded(this.dataDir, { port });
    const server = await this.starting;
    const began = performance.now();
    for (const mended of server.mended) this.tell(mended);
    void server.gone.then((how) =>
      this.startAgain(Number(new URL(server.url).port), `ended unexpectedly (${how})`, performance.now() - began),
    );
    return server;
  }

  private startAgain(port: number, what: string, lived: number): void {
    if (this.stopping) return;
    const pause = this.pause.after(lived);
    this.tell(`the database ${what}; starting it again in ${pause / 1_000} s`);
    this.waiting = setTimeout(() => {
      this.startOn(port).then(
        () => this.tell('the database is back'),
        (error: unknown) => this.startAgain(port, `did not start (${firstLine(error)})`, 0),
      );
    }, pause);
  }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]!;
}
