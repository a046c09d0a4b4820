import { type HumanField } from '@banso/domain';
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { useLatestHandover, useWriteHandover } from '../../api/handovers.js';
import type { Problem } from '../../api/problem.js';
import type { Handover } from '../../api/types.js';
import { versionOnScreen } from '../../api/version-read.js';
import { forgetPacket, keepPacket, packetOf } from '../../drafts/device-store.js';
import { KEEP_NOW } from '../../drafts/last-words.js';
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

// Short enough that a battery running out costs one word.
const DEVICE_AFTER_MS = 300;
// Every save is a new version for the others, so it waits for a pause in typing.
const SERVER_AFTER_MS = 4000;
const SERVER_AGAIN_MS = 15_000;

/** Where what was typed is safe, or what it waits for. */
export type PacketSaved =
  | 'nothingYet'
  | 'device'
  | 'saving'
  | 'server'
  | 'offline'
  | 'nowhere'
  | 'stale'
  | 'undecided'
  | 'checkedMeanwhile'
  | 'failed';

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
  const [where, setWhere] = useState<PacketSaved>('nothingYet');
  const [isFromDevice, setFromDevice] = useState(false);
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const now = useRef<Now>({ writing: begun(packet.human), packet, changedAt: 0, isOpened: false });
  const put = useCallback((part: Partial<Now>) => {
    now.current = { ...now.current, ...part };
    redraw();
  }, []);
  // What was sent and not answered for certain: found on the server later, it is the writer's own.
  const sent = useRef<Partial<HumanTexts>>({});
  const latest = useRef(useLatestHandover(packet.id));
  const timers = useRef<{ device?: ReturnType<typeof setTimeout>; server?: ReturnType<typeof setTimeout> }>({});
  const inFlight = useRef<Promise<Handover | null> | null>(null);

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
      if (isUndecided(now.current.writing)) setWhere('undecided');
    },
    [put],
  );

  const toDevice = useCallback(async () => {
    const {
      writing,
      changedAt,
      packet: { id },
    } = now.current;
    if (changedAt === 0) return;
    // What the server has needs no copy here, where others may use the device after its writer.
    if (!isUnsaved(writing)) return void (await forgetPacket(person.id, id, changedAt).catch(() => undefined));
    const { texts, base } = writing;
    const said = (normally: PacketSaved) => setWhere(isUndecided(now.current.writing) ? 'undecided' : normally);
    await keepPacket(person.id, id, { texts, base }, changedAt).then(
      () => said(navigator.onLine ? 'device' : 'offline'),
      () => setWhere('nowhere'),
    );
  }, [person.id]);

  const toServer = useCallback(async (): Promise<Handover | null> => {
    clearTimeout(timers.current.server);
    if (inFlight.current) await inFlight.current;
    const { writing, changedAt, packet: current, isOpened } = now.current;
    if (isUndecided(writing)) {
      setWhere('undecided');
      return null;
    }
    const parts = toSave(writing);
    if (Object.keys(parts).length === 0) {
      await forgetPacket(person.id, current.id, changedAt).catch(() => undefined); // nothing of it is left to lose
      return current;
    }
    // Saving would ask for another check; that is done on purpose, never by a timer.
    if (current.state !== 'drafting' && !isOpened) {
      setWhere('checkedMeanwhile');
      return null;
    }
    setWhere('saving');
    sent.current = parts;
    const sending = write.mutateAsync({ id: current.id, version: versionOnScreen(current), ...parts }).then(
      async (answer) => {
        take(answer);
        sent.current = {};
        await forgetPacket(person.id, current.id, changedAt).catch(() => undefined); // stays as a harmless copy
        setFromDevice(false);
        setWhere('server');
        return answer;
      },
      async (problem: Problem) => {
        setWhere(problem.isOffline ? 'offline' : problem.isStale ? 'stale' : 'failed');
        if (!problem.isStale) {
          timers.current.server = setTimeout(() => void toServer(), SERVER_AGAIN_MS);
          return null;
        }
        sent.current = {};
        const isHere = await latest.current().then(take).then(() => true, () => false);
        // Where both wrote in different parts there is nothing to decide; without the newest, it is asked for again.
        if (!isHere || !isUndecided(now.current.writing))
          timers.current.server = setTimeout(() => void toServer(), isHere ? SERVER_AFTER_MS : SERVER_AGAIN_MS);
        return null;
      },
    );
    inFlight.current = sending;
    const answer = await sending;
    inFlight.current = null;
    return answer;
  }, [person.id, take, write.mutateAsync]);

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
        return setWhere(isUndecided(now.current.writing) ? 'undecided' : 'device');
      },
      () => undefined,
    ); // a device that keeps nothing has nothing to give back
  }, [packet.id]);

  useEffect(() => take(packet), [packet, take]);

  useEffect(() => {
    const keep = () => void toDevice();
    const send = () => {
      if (now.current.changedAt > 0) void toServer();
    };
    window.addEventListener('pagehide', keep);
    window.addEventListener(KEEP_NOW, keep);
    window.addEventListener('online', send);
    return () => {
      window.removeEventListener('pagehide', keep);
      window.removeEventListener(KEEP_NOW, keep);
      window.removeEventListener('online', send);
      clearTimeout(timers.current.device);
      clearTimeout(timers.current.server);
      // Leaving the screen must not cost the last letters.
      if (now.current.changedAt > 0) void toDevice().then(toServer);
    };
  }, [toDevice, toServer]);

  const change = (writing: PacketWriting) => {
    put({ writing, changedAt: Date.now() });
    clearTimeout(timers.current.device);
    clearTimeout(timers.current.server);
    timers.current.device = setTimeout(() => void toDevice(), DEVICE_AFTER_MS);
    timers.current.server = setTimeout(() => void toServer(), SERVER_AFTER_MS);
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
    save: toServer,
    saveOnPurpose: () => {
      if (isKeptOpen) put({ isOpened: true });
      void toServer();
    },
    problem: write.error?.isStale ? null : write.error,
  };
}
