import { setTimeout as wait } from 'node:timers/promises';

/** What an API answered while its neighbours fell over. */
export interface Answer {
  /** Milliseconds on the stopwatch of the test, when the answer was there. */
  at: number;
  took: number;
  status: number;
  retryAfter: string | null;
}

/** People who log visits one after the other, whatever happens, and keep what was acknowledged. */
export class Walkers {
  /** Ids of the visits that were acknowledged. */
  readonly acknowledged: string[] = [];
  readonly answers: Answer[] = [];
  private walking = true;
  private readonly walks: Array<Promise<void>>;

  constructor(
    private readonly address: string,
    private readonly cookie: string,
    private readonly engagements: readonly string[],
  ) {
    this.walks = engagements.map((_, n) => this.walk(n));
  }

  /** Resolves with the milliseconds from `since` to the first visit that was acknowledged after it. */
  async acknowledgedAfter(since: number, atMost: number): Promise<number> {
    for (;;) {
      const back = this.answers.find(({ at, took, status }) => status === 201 && at - took > since);
      if (back) return back.at - since;
      if (performance.now() - since > atMost) return Infinity;
      await wait(20);
    }
  }

  async rest(): Promise<void> {
    this.walking = false;
    await Promise.all(this.walks);
  }

  private async walk(n: number): Promise<void> {
    for (let count = 0; this.walking; count++) {
      const began = performance.now();
      const facts = `${n}の${count}回目`;
      const record = { heldOn: '2026-11-20', mode: 'onSite', facts, supportTypes: ['A'], anotherThatDay: true };
      const answer = await fetch(`${this.address}/api/v1/engagements/${this.engagements[n]}/visits`, {
        method: 'POST',
        body: JSON.stringify({ record }),
        headers: { 'content-type': 'application/json', cookie: this.cookie },
        signal: AbortSignal.timeout(90_000),
      }).catch(() => null);
      const at = performance.now();
      const body = answer ? ((await answer.json().catch(() => null)) as { id?: string } | null) : null;
      this.answers.push({
        at,
        took: at - began,
        status: answer?.status ?? 0,
        retryAfter: answer?.headers.get('retry-after') ?? null,
      });
      if (answer?.status === 201 && body?.id) this.acknowledged.push(body.id);
      await wait(answer?.status === 201 ? 20 : 200);
    }
  }
}
