import { useCallback, useEffect, useRef, useState } from 'react';
import { deleteDraft, saveDraft } from '../../api/drafts.js';
import { forgetDraft, keepDraft, noteOnServer } from '../../drafts/device-store.js';
import { writeLastWords } from '../../drafts/last-words.js';
import { isUnplanned } from '../../drafts/save-before-leaving.js';
import { useAutosave } from '../../drafts/use-autosave.js';
import { draftContent, type KeptDraft, type RecordDraft } from './record-draft.js';
import type { BasedOn } from './record-subject.js';

const SERVER_AFTER_MS = 3000;

/**
 * Saves the form of a record while it is written.
 * `discard` forgets both copies and stops; nothing is saved afterwards.
 * @param basedOn what the form is written over now
 */
export function useDraftSaving(
  personId: string,
  draftId: string,
  form: RecordDraft,
  basedOn: BasedOn | null,
  opened: { draft: KeptDraft | null; isOnServer: boolean },
) {
  const [savedAt, setSavedAt] = useState<Date | null>(opened.draft && new Date(opened.draft.changedAt));
  const begun = useRef(form);
  // What is on the server already has not to be sent there once more, only because somebody looked at it.
  const unsent = useRef<KeptDraft | null>(opened.isOnServer ? null : opened.draft);
  // What was typed last; the server may have it.
  const latest = useRef<KeptDraft | null>(unsent.current);

  const { autosave, where } = useAutosave<void>(
    {
      serverAfterMs: SERVER_AFTER_MS,
      keep: async () => {
        const kept = latest.current;
        if (!kept) return false;
        await keepDraft(personId, draftId, draftContent(kept), kept.changedAt);
        setSavedAt(new Date(kept.changedAt));
        return true;
      },
      unsent: () => {
        const kept = unsent.current;
        if (!kept || isUnplanned(draftId)) return null;
        return async () => {
          await saveDraft(draftId, draftContent(kept));
          if (unsent.current === kept) unsent.current = null;
          // A device that does not store has no note to take either; the server has the draft all the same.
          await noteOnServer(personId, draftId, kept.changedAt).catch(() => undefined);
        };
      },
      writeDown: () => {
        const kept = latest.current;
        if (!kept) return;
        writeLastWords({ personId, visitId: draftId, content: draftContent(kept), changedAt: kept.changedAt });
      },
    },
    !opened.draft ? 'nothingYet' : opened.isOnServer ? 'server' : 'device',
  );

  useEffect(() => {
    if (form === begun.current) return;
    unsent.current = { form, changedAt: Date.now(), basedOn };
    latest.current = unsent.current;
    autosave.changed();
  }, [form, autosave]);

  useEffect(() => {
    // A draft opened from this device may never have reached the server.
    if (unsent.current) autosave.sendLater();
  }, [autosave]);

  const discard = useCallback(async () => {
    autosave.end();
    await forgetDraft(personId, draftId);
    // When the server cannot be reached now, its copy is harmless: an accepted record is newer than its draft.
    if (!isUnplanned(draftId)) await deleteDraft(draftId).catch(() => undefined);
  }, [personId, draftId, autosave]);

  return { where, savedAt, discard };
}
