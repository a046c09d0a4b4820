import { type HumanField } from '@banso/domain';
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { useLatestHandover, useWriteHandover } from '../../api/handovers.js';
import type { Problem } from '../../api/problem.js';
import type { Handover } from '../../api/types.js';
import { versionOnScreen } from '../../api/version-read.js';
import type { SavedWhere } from '../../drafts/autosave.js';
import { forgetPacket, keepPacket, packetOf } from '../../drafts/device-store.js';
import { useAutosave } from '../../drafts/use-autosave.js';
import { joined } from '../../forms/merge.js';
import { useSession } from '../../shell/session-context.js';
import {
  begun,
  decided,
  goneOn,
  type HumanTexts,
  isUndecided,
  isUnsaved,
  type PacketWriting,
  takenIn,
  toSave,
  typed,
} from './packet-writing.js';

// Every save is a new version for the others, so it waits for a pause in typing.
const SERVER_AFTER_MS = 4000;
const SERVER_AGAIN_MS = 15_000;

/** Why the packet is not sent: somebody was first, the writer has to decide, or it was checked meanwhile. */
type Held = 'stale' | 'undecided' | 'checkedMeanwhile';
/** Where what was typed is safe, or what it waits for. */
export type PacketSaved = SavedWhere<Held>;

/** The four parts while they are written. */
export interface HumanParts {
  texts: HumanTexts;
  set: (field: HumanField) => (text: string) => void;
  where: PacketSaved;
  /** whether words were found on this device that the server did not have */
  isFromDevice: boolean;
  /** parts that somebody else changed meanwhile, with their words; nothing is saved before each is decided */
  theirs: Partial<HumanTexts>;
  takeTheirs: (field: HumanField) => void;
  /** puts their words above one's own */
  takeBoth: (field: HumanField) => void;
  keepMine: (field: HumanField) => void;
  /** a checked packet is opened for writing only on purpose */
  isWriting: boolean;
  startWriting: () => void;
  /**
   * Saves now. Resolves to the packet as it is on the server, or null when it was not saved; what was checked is
   * not written anew.
   */
  save: () => Promise<Handover | null>;
  /** Saves what was typed even where it asks for another check. */
  saveOnPurpose: () => void;
  problem: Problem | null;
}

/** All that timers and screen share; kept in one place so that a timer never acts on what the screen shows late. */
interface Now {
  writing: PacketWriting;
  /** the packet whose words `writing` has taken note of; its version is the one to save over */
  packet: Handover;
  /** moment of the last change, milliseconds; 0 when nothing was typed */
  changedAt: number;
  /** opened on purpose although it was checked */
  isOpened: boolean;
}

/**
 * Keeps the four parts on this device at every change and on the server after a pause. When somebody else was first,
 * nothing is saved: their words are shown beside the writer's own, and the writer decides.
 */
export function useHumanParts(packet: Handover): HumanParts {
  const { person } = useSession();
  const write = useWriteHandover();
  const [isFromDevice, setFromDevice] = useState(false);
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const now = useRef<Now>({ writing: begun(packet.human), packet, changedAt: 0, isOpened: false });
  const put = useCallback((part: Partial<Now>) => {
    now.current = { ...now.current, ...part };
    redraw();
  }, []);
  // What was sent and not answered for certain: found on the server later, it is the writer's own.
  const sent = useRef<Partial<HumanTexts>>({});
  const latest = useLatestHandover(packet.id);
  // What the server has needs no copy here, where others may use the device after its writer; a copy does no harm.
  const forget = (changedAt: number) => forgetPacket(person.id, packet.id, changedAt).catch(() => undefined);

  const { autosave, where } = useAutosave<Handover, Held>({
    serverAfterMs: SERVER_AFTER_MS,
    saysSaving: true,
    keep: async () => {
      const { writing, changedAt } = now.current;
      if (!isUnsaved(writing)) {
        await forget(changedAt);
        return false;
      }
      const { texts, base } = writing;
      await keepPacket(person.id, packet.id, { texts, base }, changedAt);
      return isUndecided(now.current.writing) ? 'undecided' : true;
    },
    held: () => {
      const { writing, packet: known, isOpened } = now.current;
      if (isUndecided(writing)) return 'undecided';
      // Saving would ask for another check; that is done on purpose, never by a timer.
      return isUnsaved(writing) && known.state !== 'drafting' && !isOpened ? 'checkedMeanwhile' : null;
    },
    unsent: () => {
      const { writing, changedAt, packet: known } = now.current;
      const parts = toSave(writing);
      if (Object.keys(parts).length === 0) return null;
      return async () => {
        sent.current = parts;
        const answer = await write.mutateAsync({ id: known.id, version: versionOnScreen(known), ...parts });
        take(answer);
        sent.current = {};
        await forget(changedAt);
        setFromDevice(false);
        return answer;
      };
    },
    saved: async () => {
      const { packet: known, changedAt } = now.current;
      await forget(changedAt);
      return known;
    },
    refused: (problem) => {
      if (!problem.isStale) return undefined;
      sent.current = {};
      return { where: 'stale', again: takeLatest() };
    },
  });

  const take = useCallback(
    (next: Handover) => {
      const { packet: before, writing, isOpened } = now.current;
      // An answer that was overtaken by a save knows less than what is here.
      if (next === before || next.version < before.version) return;
      put({
        packet: next,
        writing: takenIn(writing, next.human, sent.current),
        isOpened: isOpened && next.state === before.state,
      });
      if (isUndecided(now.current.writing)) autosave.say('undecided');
    },
    [put, autosave],
  );

  /** Takes in what somebody else saved. Resolves to when to send again; null where the writer has to decide first. */
  const takeLatest = async (): Promise<number | null> => {
    const isHere = await latest()
      .then(take)
      .then(
        () => true,
        () => false,
      );
    if (!isHere) return SERVER_AGAIN_MS;
    // Where both wrote in different parts there is nothing to decide.
    return isUndecided(now.current.writing) ? null : SERVER_AFTER_MS;
  };

  useEffect(() => {
    if (!packet.mayWrite) return;
    void packetOf(person.id, packet.id).then(
      (kept) => {
        // What is being typed right now is newer than what was kept before.
        if (!kept || now.current.changedAt > 0) return;
        const writing = goneOn(now.current.packet.human, kept);
        // The server has it by now; the copy only missed to be forgotten.
        if (!isUnsaved(writing)) return forgetPacket(person.id, packet.id, kept.changedAt);
        put({ changedAt: kept.changedAt, writing });
        setFromDevice(true);
        return autosave.say(isUndecided(now.current.writing) ? 'undecided' : 'device');
      },
      () => undefined,
    ); // a device that keeps nothing has nothing to give back
  }, [packet.id]);

  useEffect(() => take(packet), [packet, take]);

  const change = (writing: PacketWriting) => {
    put({ writing, changedAt: Date.now() });
    autosave.changed();
  };
  const settle = (field: HumanField, text: string) => change(decided(now.current.writing, field, text));
  const { writing, packet: known, changedAt, isOpened } = now.current;
  const isKeptOpen = changedAt > 0 && isUnsaved(writing);

  return {
    texts: writing.texts,
    theirs: writing.theirs,
    where,
    isFromDevice,
    isWriting: known.mayWrite && (known.state === 'drafting' || isOpened || isKeptOpen),
    set: (field) => (text) => change(typed(now.current.writing, { [field]: text })),
    takeTheirs: (field) => settle(field, writing.theirs[field] ?? ''),
    takeBoth: (field) => settle(field, joined(writing.theirs[field] ?? '', writing.texts[field])),
    keepMine: (field) => settle(field, writing.texts[field]),
    startWriting: () => put({ isOpened: true }),
    save: () => autosave.send(),
    saveOnPurpose: () => {
      if (isKeptOpen) put({ isOpened: true });
      void autosave.send();
    },
    problem: write.error?.isStale ? null : write.error,
  };
}
