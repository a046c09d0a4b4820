/**
 * Lets a complaint through at most once a minute; the rest are counted. A queue that lost its server repeats one error
 * without end.
 */
export class Complaints {
  private readonly last = new Map<string, { at: number; held: number }>();

  constructor(
    private readonly say: (line: string) => void,
    private readonly everyMs = 60_000,
    private readonly stopwatch = () => performance.now(),
  ) {}

  note(error: unknown): void {
    const line = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const at = this.stopwatch();
    const known = this.last.get(line);
    if (known && at - known.at < this.everyMs) {
      known.held++;
      return;
    }
    this.say(known?.held ? `${line} (and ${known.held} times more since)` : line);
    if (this.last.size > 100) this.last.clear();
    this.last.set(line, { at, held: 0 });
  }
}
