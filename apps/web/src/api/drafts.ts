import { ask, everyPage } from './client.js';
import { Problem } from './problem.js';
import type { VisitDraft } from './types.js';

/** The draft of a visit's record: one's own, otherwise a predecessor's (`by`); null when there is none. */
export async function readDraft(visitId: string): Promise<VisitDraft | null> {
  // The list is asked first: a draft that is not there would otherwise stand as an error in every browser's log.
  const drafts = await everyPage('/drafts');
  if (!drafts.some((draft) => draft.visitId === visitId)) return null;
  return ask('get', '/visits/{id}/draft', { path: { id: visitId } });
}

/** Keeps one's own draft on the server. */
export async function saveDraft(visitId: string, content: VisitDraft['content']): Promise<VisitDraft> {
  return ask('put', '/visits/{id}/draft', { path: { id: visitId }, body: { content } });
}

/** Takes one's own draft away: the record was accepted or thrown away. */
export async function deleteDraft(visitId: string): Promise<void> {
  await ask('delete', '/visits/{id}/draft', { path: { id: visitId } }).catch((problem: unknown) => {
    if (!(problem instanceof Problem && problem.status === 404)) throw problem;
  });
}
