/**
 * Pauses before a program that died is started again (milliseconds): the first, and the longest. The longest lets
 * everything be back within 15 s of the end of whatever killed it (a full disk, say).
 */
const PAUSE = { first: 1_000, longest: 8_000 };
/** Whoever lived for so long begins again with the first pause (milliseconds). */
const LIVED_WELL = 60_000;

/** How long to wait before the next start: twice as long with each death, from a second up to eight. */
export class GrowingPause {
  private next = PAUSE.first;

  /** @param livedFor how long the program had lived (milliseconds) */
  after(livedFor: number): number {
    if (livedFor >= LIVED_WELL) this.next = PAUSE.first;
    const pause = this.next;
    this.next = Math.min(pause * 2, PAUSE.longest);
    return pause;
  }
}
