/** How full a subject's bucket is: every request pours one in, and it runs out evenly. */
interface Bucket {
  level: number;
  /** Milliseconds of this process's own clock at which `level` was true. */
  at: number;
  perMinute: number;
  /** Poured in since the other replicas were told. */
  unsent: number;
  /** The bucket was full a moment ago already. */
  wasFull: boolean;
}

/** What one process tells the others of a subject. */
export interface Poured {
  subject: string;
  n: number;
  perMinute: number;
}

/** More subjects than this are not remembered at once; those that were quiet longest go. */
const SUBJECTS_AT_MOST = 50_000;

/**
 * Counts requests in this process's memory, each subject in a leaking bucket: a minute's worth may come at once, after
 * that as many as run out. What was poured in is told to the other replicas from time to time, and what they say is
 * taken over. Time is the process's own, so a clock that is set or jumps changes nothing.
 */
export class RequestLevels {
  private readonly buckets = new Map<string, Bucket>();

  /** @param clock milliseconds that only grow */
  constructor(private readonly clock: () => number = () => performance.now()) {}

  /**
   * Pours one request in.
   * @returns null, or when the bucket is full how many seconds until there is room, and whether it has just become full
   */
  pour(subject: string, perMinute: number): { seconds: number; isNew: boolean } | null {
    const bucket = this.bucketOf(subject, perMinute);
    if (bucket.level + 1 > perMinute) {
      const isNew = !bucket.wasFull;
      bucket.wasFull = true;
      return { seconds: Math.max(1, Math.ceil(((bucket.level + 1 - perMinute) * 60) / perMinute)), isNew };
    }
    bucket.level += 1;
    bucket.unsent += 1;
    if (bucket.level < perMinute / 2) bucket.wasFull = false;
    return null;
  }

  /** Takes one out again that was poured in. */
  giveBack(subject: string, perMinute: number): void {
    const bucket = this.bucketOf(subject, perMinute);
    bucket.level = Math.max(0, bucket.level - 1);
    bucket.unsent -= 1;
  }

  /** Whether a request would be refused; pours nothing in. */
  isFull(subject: string, perMinute: number): boolean {
    return this.bucketOf(subject, perMinute).level + 1 > perMinute;
  }

  /** Takes out what the others have not heard of yet. */
  takeUnsent(): Poured[] {
    const poured: Poured[] = [];
    for (const [subject, bucket] of this.buckets) {
      // What was given back after the others had heard of it is held against what comes next.
      if (bucket.unsent <= 0) continue;
      poured.push({ subject, n: bucket.unsent, perMinute: bucket.perMinute });
      bucket.unsent = 0;
    }
    return poured;
  }

  /** The others could not be told: the next time is time enough. */
  putBack(poured: readonly Poured[]): void {
    for (const { subject, n, perMinute } of poured) this.bucketOf(subject, perMinute).unsent += n;
  }

  /** Takes over how full the buckets are with everybody's requests in them. */
  hear(levels: ReadonlyArray<{ subject: string; level: number }>): void {
    for (const { subject, level } of levels) {
      const bucket = this.buckets.get(subject);
      if (bucket) Object.assign(bucket, { level: Math.max(0, level + bucket.unsent), at: this.clock() });
    }
  }

  /** How many subjects are remembered. */
  get size(): number {
    return this.buckets.size;
  }

  /** Forgets whoever's bucket has run out. */
  forgetEmpty(): void {
    for (const [subject, bucket] of this.buckets)
      if (this.leaked(bucket) === 0 && bucket.unsent <= 0) this.buckets.delete(subject);
  }

  private bucketOf(subject: string, perMinute: number): Bucket {
    const known = this.buckets.get(subject);
    const bucket = known ?? { level: 0, at: this.clock(), perMinute, unsent: 0, wasFull: false };
    if (!known && this.buckets.size >= SUBJECTS_AT_MOST) this.buckets.delete(this.buckets.keys().next().value!);
    bucket.level = this.leaked(bucket);
    bucket.at = this.clock();
    // Whoever came last stands last, so the first is who was quiet longest.
    this.buckets.delete(subject);
    this.buckets.set(subject, bucket);
    return bucket;
  }

  private leaked({ level, at, perMinute }: Bucket): number {
    return Math.max(0, level - ((this.clock() - at) * perMinute) / 60_000);
  }
}
