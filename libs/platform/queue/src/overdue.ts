/**
 * Whether a delayed job should have been taken up by now, so long after its moment (milliseconds) that somebody would
 * have. Of one that is tried again nobody can tell: BullMQ keeps when it was made, not when it failed last.
 * @param now the machine's clock, by which BullMQ goes
 */
export function isOverdue(
  { timestamp, delay, attemptsMade }: { timestamp: number; delay: number; attemptsMade: number },
  now: number,
  graceMs: number,
): boolean {
  return attemptsMade === 0 && timestamp + delay + graceMs < now;
}
