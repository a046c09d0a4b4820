/** Work that comes round: its name, its hour, and whether it is made up for when the worker was away at that hour. */
export interface RecurringJob<Name extends string = string> {
  readonly name: Name;
  /** Five cron fields in `timeZone`, or six with the seconds first. */
  readonly at: string;
  readonly timeZone: 'Asia/Tokyo';
  /**
   * Runs once at every start of a worker, in the order of the schedule; such a job looks in the database for what is
   * due.
   */
  readonly onStart: boolean;
  /** What it does, in words. */
  readonly does: string;
}

/** The one call behind a job's name. Running it twice changes nothing. */
export type JobHandler<Name extends string = string> =
  | {
      readonly job: Name;
      readonly forEach: 'tenant';
      run(tenantId: number): Promise<unknown>;
      /** What an operator who asks for the job by hand means, where that is more than its hour does. */
      byHand?(tenantId: number): Promise<unknown>;
    }
  | { readonly job: Name; readonly forEach: 'installation'; run(): Promise<unknown> };

/** What a job in the queue carries: ids, never anything about people. */
export interface JobIds {
  /** Missing: the job is a tick, which is spread over all tenants. */
  tenantId?: number;
}

/** What the queue looked like at one moment. */
export interface QueueLook {
  backend: 'postgres' | 'redis';
  waiting: number;
  active: number;
  delayed: number;
  failed: number;
  /** Jobs that were given up, the newest first. */
  givenUp: Array<{ id: string; job: string; tenantId: number | null; attempts: number; failedAt: Date; error: string }>;
}

/** The log of the runs of jobs. It knows without the queue what was missed, so the queue may forget everything. */
export interface JobRunLog {
  begun(job: string, tenantId: number | null): Promise<void>;
  /** @param error null after a success */
  ended(job: string, tenantId: number | null, error: string | null): Promise<void>;
  /** The jobs whose hour has passed without a success since. */
  missed(): Promise<Array<{ job: string; tenantId: number | null }>>;
  seen(look: QueueLook): Promise<void>;
}

/** Stops the boot unless each job of the schedule has exactly one handler and each handler a job. */
export function assertJobsHandled(schedule: readonly RecurringJob[], handlers: readonly JobHandler[]): void {
  const names = schedule.map((job) => job.name);
  const complaints = [
    ...names
      .filter((name, index) => names.indexOf(name) !== index)
      .map((name) => `The job "${name}" stands twice in the schedule.`),
    ...names
      .filter((name) => handlers.every((handler) => handler.job !== name))
      .map((name) => `The job "${name}" has no handler.`),
    ...names
      .filter((name) => handlers.filter((handler) => handler.job === name).length > 1)
      .map((name) => `The job "${name}" has more than one handler.`),
    ...handlers
      .filter((handler) => !names.includes(handler.job))
      .map((handler) => `The handler of "${handler.job}" belongs to no job of the schedule.`),
  ];
  if (complaints.length > 0) throw new Error([...new Set(complaints)].join('\n'));
}
