import type { Problem } from '../api/problem.js';

// Short enough that a battery running out costs one word, long enough not to store every letter.
const DEVICE_AFTER_MS = 300;
const SERVER_AGAIN_MS = 15_000;

/** Where what was typed is safe. `Held` are a draft's own reasons for which it is not sent. */
export type SavedWhere<Held extends string = never> =
  'nothingYet' | 'device' | 'saving' | 'server' | 'offline' | 'failed' | 'nowhere' | Held;

/** How one kind of draft is kept and sent. All of it is asked at the moment of saving, never earlier. */
export interface AutosaveWays<Answer, Held extends string = never> {
  /** how long after the last change the draft is sent, milliseconds */
  serverAfterMs: number;
  /** whether the screen says that it is being sent; otherwise it goes on saying where it is safe */
  saysSaving?: boolean;
  /**
   * Keeps the draft on this device. Answers false where nothing of it is worth keeping, and with a reason of its own
   * where that is more important to its writer than where the draft is kept.
   * @throws when the device refuses to store (private window, disk full)
   */
  keep: () => Promise<boolean | Held>;
  /** Why the draft may not be sent now; null where it may. */
  held?: () => Held | null;
  /** Sends what the server does not have; null where it has everything. */
  unsent: () => (() => Promise<Answer>) | null;
  /** What the server has, where nothing is to be sent. */
  saved?: () => Promise<Answer | null>;
  /**
   * What to do about a refusal that sending once more does not mend: says where the draft is, and after how many
   * milliseconds it is sent again, or null for not at all. Undefined leaves the refusal to the usual: once more, later.
   */
  refused?: (problem: Problem) => { where: Held; again: Promise<number | null> } | undefined;
  /** Writes the draft down at once, in the last moment of a page; for a store that answers too late for it. */
  writeDown?: () => void;
}

/**
 * Keeps a draft on this device at every change and on the server after a pause in typing, again and again until it is
 * there. What is sent is sent one after the other, so that an older text never arrives last.
 */
export class Autosave<Answer, Held extends string = never> {
  private changes = 0;
  private kept = 0;
  private isOver = false;
  private sending: Promise<unknown> = Promise.resolve();
  private readonly timers: { device?: ReturnType<typeof setTimeout>; server?: ReturnType<typeof setTimeout> } = {};

  constructor(
    private readonly ways: () => AutosaveWays<Answer, Held>,
    private where: SavedWhere<Held>,
    private readonly onSaid: (where: SavedWhere<Held>) => void,
    private readonly isOnline: () => boolean,
  ) {}

  /** Something was typed. */
  changed(): void {
    if (this.isOver) return;
    this.changes += 1;
    clearTimeout(this.timers.device);
    this.timers.device = setTimeout(() => void this.keep(), DEVICE_AFTER_MS);
    this.sendLater();
  }

  /** Sends after the usual pause: the draft was opened from this device and may never have reached the server. */
  sendLater(afterMs = this.ways().serverAfterMs): void {
    clearTimeout(this.timers.server);
    if (!this.isOver) this.timers.server = setTimeout(() => void this.send(), afterMs);
  }

  /** Keeps on this device what was typed since it was kept last. */
  async keep(): Promise<void> {
    clearTimeout(this.timers.device);
    const { changes } = this;
    if (this.isOver || changes === this.kept) return;
    try {
      const isKept = await this.ways().keep();
      this.kept = changes;
      if (isKept) this.say(typeof isKept === 'string' ? isKept : this.isOnline() ? 'device' : 'offline');
    } catch {
      // Private windows and full disks refuse; the person must know before closing.
      this.say('nowhere');
    }
  }

  /** Keeps it without waiting for the store: the page may be gone at any moment. */
  keepNow(): void {
    if (this.isOver) return;
    if (this.changes !== this.kept) this.ways().writeDown?.();
    void this.keep();
  }

  /** Sends now. Resolves to what the server has then, or null when nothing was sent or it was refused. */
  send(): Promise<Answer | null> {
    clearTimeout(this.timers.server);
    const turn = this.sending.then(() => this.sendInTurn());
    this.sending = turn;
    return turn;
  }

  /** Leaving the screen must not cost the last letters. */
  async leave(): Promise<void> {
    clearTimeout(this.timers.device);
    clearTimeout(this.timers.server);
    await this.keep();
    await this.send();
  }

  /** Nothing is saved from here on. */
  end(): void {
    this.isOver = true;
    clearTimeout(this.timers.device);
    clearTimeout(this.timers.server);
  }

  /** Says where the draft is. */
  say(where: SavedWhere<Held>): void {
    this.where = where;
    if (!this.isOver) this.onSaid(where);
  }

  private async sendInTurn(): Promise<Answer | null> {
    if (this.isOver) return null;
    const held = this.ways().held?.() ?? null;
    if (held !== null) {
      this.say(held);
      return null;
    }
    const { changes } = this;
    const unsent = this.ways().unsent();
    if (!unsent) return (await this.ways().saved?.()) ?? null;
    if (this.ways().saysSaving) this.say('saving');
    try {
      const answer = await unsent();
      // What was typed meanwhile is not on the server.
      if (changes === this.changes || this.where === 'saving') this.say(this.ways().held?.() ?? 'server');
      return answer;
    } catch (reason) {
      const problem = reason as Problem;
      const own = this.ways().refused?.(problem);
      this.say(own ? own.where : problem.isOffline === true ? 'offline' : 'failed');
      const againMs = own ? await own.again : SERVER_AGAIN_MS;
      if (againMs !== null) this.sendLater(againMs);
      return null;
    }
  }
}
