import { useCallback, useEffect, useRef, useState } from 'react';
import { deleteDraft, saveDraft } from '../../api/drafts.js';
import { Problem } from '../../api/problem.js';
import { forgetDraft, keepDraft, noteOnServer } from '../../drafts/device-store.js';
import { KEEP_NOW, writeLastWords } from '../../drafts/last-words.js';
import { isUnplanned } from '../../drafts/save-before-leaving.js';
import { draftContent, type KeptDraft, type RecordDraft } from './record-draft.js';
import type { BasedOn } from './record-subject.js';

// Short enough that a battery running out costs one word, long enough not to store every letter.
const DEVICE_AFTER_MS = 300;
const SERVER_AFTER_MS = 3000;
const SERVER_AGAIN_MS = 15_000;

/** Where what was typed is safe. */
export type SavedWhere = 'nothingYet' | 'device' | 'server' | 'offline' | 'serverFailed' | 'nowhere';

/**
 * Keeps the form on this device at every change and on the server a little later, again and again until it is there.
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
  const [where, setWhere] = useState<SavedWhere>(!opened.draft ? 'nothingYet' : opened.isOnServer ? 'server' : 'device');
  const [savedAt, setSavedAt] = useState<Date | null>(opened.draft && new Date(opened.draft.changedAt));
  const begun = useRef(form);
  // What is on the server already has not to be sent there once more, only because somebody looked at it.
  const latest = useRef<KeptDraft | null>(opened.isOnServer ? null : opened.draft);
  const isOver = useRef(false);
  const timers = useRef<{ device?: ReturnType<typeof setTimeout>; server?: ReturnType<typeof setTimeout> }>({});

  const toServer = useCallback(async () => {
    const kept = latest.current;
    if (!kept || isOver.current || isUnplanned(draftId)) return;
    clearTimeout(timers.current.server);
    try {
      await saveDraft(draftId, draftContent(kept));
      await noteOnServer(personId, draftId, kept.changedAt);
      if (latest.current === kept) setWhere('server');
    } catch (reason) {
      setWhere(reason instanceof Problem && reason.isOffline ? 'offline' : 'serverFailed');
      timers.current.server = setTimeout(() => void toServer(), SERVER_AGAIN_MS);
    }
  }, [personId, draftId]);

  const toDevice = useCallback(async () => {
    const kept = latest.current;
    if (!kept || isOver.current) return;
    try {
      await keepDraft(personId, draftId, draftContent(kept), kept.changedAt);
      setWhere(navigator.onLine ? 'device' : 'offline');
      setSavedAt(new Date(kept.changedAt));
    } catch {
      // Private windows and full disks refuse; the person must know before closing.
      setWhere('nowhere');
    }
  }, [personId, draftId]);

  useEffect(() => {
    if (form === begun.current || isOver.current) return;
    latest.current = { form, changedAt: Date.now(), basedOn };
    clearTimeout(timers.current.device);
    clearTimeout(timers.current.server);
    timers.current.device = setTimeout(() => void toDevice(), DEVICE_AFTER_MS);
    timers.current.server = setTimeout(() => void toServer(), SERVER_AFTER_MS);
  }, [form, toDevice, toServer]);

  useEffect(() => {
    // A draft opened from this device may never have reached the server.
    if (latest.current) timers.current.server = setTimeout(() => void toServer(), SERVER_AFTER_MS);
  }, [toServer]);

  useEffect(() => {
    const saveNow = () => {
      const kept = latest.current;
      if (kept && !isOver.current) writeLastWords({ personId, visitId: draftId, content: draftContent(kept), changedAt: kept.changedAt });
      void toDevice();
    };
    const onOnline = () => void toServer();
    window.addEventListener('pagehide', saveNow);
    window.addEventListener(KEEP_NOW, saveNow);
    document.addEventListener('visibilitychange', saveNow);
    window.addEventListener('online', onOnline);
    return () => {
      window.removeEventListener('pagehide', saveNow);
      window.removeEventListener(KEEP_NOW, saveNow);
      document.removeEventListener('visibilitychange', saveNow);
      window.removeEventListener('online', onOnline);
      clearTimeout(timers.current.device);
      clearTimeout(timers.current.server);
      // Leaving the screen must not cost the last letters.
      void toDevice().then(toServer);
    };
  }, [personId, draftId, toDevice, toServer]);

  const discard = useCallback(async () => {
    isOver.current = true;
    clearTimeout(timers.current.device);
    clearTimeout(timers.current.server);
    await forgetDraft(personId, draftId);
    // When the server cannot be reached now, its copy is harmless: an accepted record is newer than its draft.
    if (!isUnplanned(draftId)) await deleteDraft(draftId).catch(() => undefined);
  }, [personId, draftId]);

  return { where, savedAt, discard };
}
