import type { Actor } from '@banso/database';

/** A message in this worker's hand. */
export interface Message {
  readonly id: string;
  /** Its former worker was gone while it was being sent, so it may arrive twice; a channel that lists such says so. */
  readonly again?: boolean;
}

/**
 * How sending a message ended. `away`: its receiver was not reached; whether the next one is tried at all is the
 * channel's decision. `unsure`: it may have been taken.
 */
export interface Ended {
  readonly id: string;
  readonly outcome: 'sent' | 'refused' | 'away' | 'unsure';
}

/** What a run did. */
export interface Relayed {
  sent: number;
  failed: number;
  /** A receiver could not be reached. */
  away: boolean;
  /** Ids of messages that may have arrived twice, because their former worker was gone while it was sending them. */
  possibleDuplicates: string[];
}

/** A way out for the waiting messages of one office during one run: where mail and webhooks differ. */
export interface Channel<Out extends Message, End extends Ended> {
  /** How many may be on their way at this moment; 0 where no more are to be taken in this run. */
  readonly room: number;
  /**
   * Takes messages whose worker is gone and those that are due, and marks them as being in the worker's hand. It is
   * asked while the worker's lease is held in place by the same transaction.
   */
  take(actor: Actor, worker: string, atMost: number): Promise<Out[]>;
  /**
   * Hands a message over. How it ended is the answer; what it throws is a fault of ours.
   * @param signal aborted when the lease is over and another worker may soon take the message
   */
  send(message: Out, signal: AbortSignal): Promise<End>;
  /** What is written down of a message of which {@link send} threw `error`. */
  broken(message: Out, error: unknown): End;
  /**
   * Writes down how sendings ended, where the messages are still in the worker's hand.
   * @returns the ids of those it was written down for
   */
  note(actor: Actor, worker: string, ended: readonly End[]): Promise<ReadonlySet<string>>;
  /** Hears what was written down, after the commit: for the log. */
  noted(ended: readonly End[]): void;
  /** Hears what a run did that went through without a fault: for the log. */
  closed(relayed: Relayed): void;
}
