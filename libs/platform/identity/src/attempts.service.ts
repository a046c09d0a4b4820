import { Clock } from '@banso/clock';
import {
  type AttemptKind,
  CLOCKS_DIFFER_AT_MOST_MINUTES,
  type FailedAttempts,
  FAILURES_FORGOTTEN_AFTER_HOURS,
  failuresThatCount,
  waitAfterFailures,
  waitLeft,
} from '@banso/domain';
import { Transactions } from '@banso/database';
import { placeOf, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { ACCOUNT_REFUSALS } from './account.errors.js';
import {
  claimAttempt,
  clearAttempts,
  giveAttemptBack,
  noteSignInFailure,
  signInRecords,
  type SignInRecordsRow,
} from './attempts.sql.js';
import type { Caller } from './caller.js';

/** An attempt that is under way; it counts as a failure until it is given back or cleared. */
export interface Attempt {
  kind: AttemptKind;
  /** The row it counts in, as the database names it. */
  subject: string;
  /** The count with this attempt in it. */
  failures: number;
  before: FailedAttempts | null;
}

/** Another attempt at the same account came between reading and counting; so often is it tried again. */
const TRIES = 10;

/**
 * Counts attempts in the database, which all replicas share, and lets them wait. The database says in which row an
 * attempt counts (`attempt_subject`): it is the one place that folds addresses, so whatever finds an account also
 * counts for it. The same is done for accounts that do not exist: their names are hashed like all others.
 */
@Injectable()
export class Attempts {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Counts an attempt before it is looked at. It waits for its own row, and for what others have failed at from the
   * same place; the latter not in a browser with a pass and not where it asks for the mail that brings one (`alone`):
   * whoever guesses behind an office's address would shut its people out after all.
   * @throws signInThrottled with Retry-After while it has to wait
   */
  async take(kind: AttemptKind, name: string, caller: Caller, { alone = false } = {}): Promise<Attempt> {
    const now = this.clock.now();
    for (let n = 0; n < TRIES; n++) {
      const rows = await this.transactions.ask(signInRecords, {
        kind,
        name,
        place: fromSubject(caller),
        pass: caller.pass,
        now,
      });
      const row = rows.find(({ isFrom }) => !isFrom)!;
      const before = counted(row);
      const others = alone || row.subject.startsWith('pass:') ? undefined : rows.find(({ isFrom }) => isFrom);
      const wait = Math.max(waitLeft(kind, before, now), waitLeft('address', counted(others), now));
      if (wait > 0) throw throttled(wait);
      const failures = failuresThatCount(before, now) + 1;
      const claim = { subject: row.subject, seen: before?.failures ?? 0, failures, now };
      const [answer] = await this.transactions.ask(claimAttempt, claim);
      if (answer?.claimed) return { kind, subject: row.subject, failures, before };
    }
    throw throttled(60_000);
  }

  /** The attempt was neither a success nor a failure: as if it had not been. */
  async giveBack(attempt: Attempt): Promise<void> {
    await this.transactions.ask(giveAttemptBack, {
      subject: attempt.subject,
      failures: attempt.failures,
      before: attempt.before?.failures ?? 0,
      at: attempt.before?.at ?? null,
    });
  }

  /** It succeeded: the count begins anew. */
  async clear(attempt: Attempt): Promise<void> {
    await this.transactions.ask(clearAttempts, { subject: attempt.subject });
  }

  /**
   * It failed: counts for the address as well, and is written into the audit log, with the wait that now begins.
   * @param people whose accounts were meant; none when nobody is known
   */
  failed(attempt: Attempt, people: readonly string[], reason: string, caller: Caller): Promise<void> {
    const wait = waitAfterFailures(attempt.kind, attempt.failures);
    return this.note(people, attempt.subject.split(':')[1]!, reason, wait, caller);
  }

  /**
   * Something failed that counts for the address alone, such as a way back from the provider.
   * @param subject who it was, hashed
   */
  failedFrom(subject: string, reason: string, caller: Caller): Promise<void> {
    return this.note([], subject, reason, 0, caller);
  }

  private async note(
    people: readonly string[],
    subject: string,
    reason: string,
    wait: number,
    caller: Caller,
  ): Promise<void> {
    const now = this.clock.now();
    await this.transactions.ask(noteSignInFailure, {
      people,
      subject,
      place: fromSubject(caller),
      now,
      reason,
      wait,
      forgottenBefore: new Date(now.getTime() - FAILURES_FORGOTTEN_AFTER_HOURS * 3_600_000),
      notAfter: new Date(now.getTime() + CLOCKS_DIFFER_AT_MOST_MINUTES * 60_000),
      address: caller.address,
      correlation: caller.correlationId,
    });
  }
}

function counted(row: SignInRecordsRow | undefined): FailedAttempts | null {
  return row?.at && row.failures !== null ? { failures: row.failures, at: new Date(row.at) } : null;
}

function fromSubject(caller: Caller): string {
  return `from:${placeOf(caller.address)}`;
}

function throttled(milliseconds: number): Refusal {
  return new Refusal(ACCOUNT_REFUSALS.signInThrottled, { minutes: Math.ceil(milliseconds / 60_000) }, [], {
    retryAfterSeconds: Math.ceil(milliseconds / 1000),
  });
}
