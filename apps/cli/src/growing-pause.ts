/** Pauses before a program that died is started again (milliseconds): the first, and the longest. */
const PAUSE = { first: 1_000, longest: 30_000 };
/** Whoever lived for so long begins again with the first pause (milliseconds). */
const LIVED_WELL = 60_000;

/** How long to wait before the next start: twice as long with each death, from a second up to half a minute. */
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
