/**
 * Asks a question once for all who ask it: one is under way at a time, and what came of it is kept for a while, so that
 * strangers who ask often cost no more than one who asks now and then.
 * @param milliseconds for so long after it came
 * @param clock milliseconds that only grow
 */
export function askedOnce<Answer>(
  milliseconds: number,
  ask: () => Promise<Answer>,
  clock: () => number = () => performance.now(),
): () => Promise<Answer> {
  let last: { answer: Promise<Answer>; since: number | null } | null = null;
  return () => {
    if (last && (last.since === null || clock() - last.since < milliseconds)) return last.answer;
    const asked = { answer: ask(), since: null as number | null };
    const settled = (): void => void (asked.since = clock());
    asked.answer.then(settled, settled);
    last = asked;
    return asked.answer;
  };
}
