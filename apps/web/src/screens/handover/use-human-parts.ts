import { HUMAN_FIELDS, type HumanField } from '@banso/domain';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useWriteHandover } from '../../api/handovers.js';
import type { Handover } from '../../api/types.js';
import { forgetPacket, keepPacket, packetOf } from '../../drafts/device-store.js';
import { useSession } from '../../shell/session-context.js';
import { joined } from '../../forms/merge.js';

// Short enough that a battery running out costs one word.
const DEVICE_AFTER_MS = 300;
// Every save is a new version for the others, so it waits for a pause in typing.
const SERVER_AFTER_MS = 4000;
const SERVER_AGAIN_MS = 15_000;

/** What people write in a packet, by part. */
export type HumanTexts = Record<HumanField, string>;

/** Where what was typed is safe. */
export type PacketSaved = 'nothingYet' | 'device' | 'saving' | 'server' | 'offline' | 'nowhere' | 'stale' | 'failed';

/** The four parts while they are written. */
export interface HumanParts {
  texts: HumanTexts;
  set: (field: HumanField) => (text: string) => void;
  where: PacketSaved;
  /** whether words were found on this device that the server did not have */
  isFromDevice: boolean;
  /** parts that somebody else changed meanwhile, with their words */
  theirs: Partial<HumanTexts>;
  takeTheirs: (field: HumanField) => void;
  /** puts their words above one's own */
  takeBoth: (field: HumanField) => void;
  keepMine: (field: HumanField) => void;
  /** a checked packet is opened for writing only on purpose */
  isWriting: boolean;
  startWriting: () => void;
  /** Saves now. Resolves to the packet as it is on the server, or null when it could not be saved. */
  save: () => Promise<Handover | null>;
  problem: ReturnType<typeof useWriteHandover>['error'];
  reload: () => void;
}

/**
 * Keeps the four parts on this device at every change and on the server after a pause. When somebody else was first,
 * nothing is overwritten: their words are shown beside the own ones, and the writer chooses.
 */
export function useHumanParts(packet: Handover, onReload: () => void): HumanParts {
  const { person } = useSession();
  const write = useWriteHandover();
  const [texts, setTexts] = useState<HumanTexts>(packet.human);
  const [where, setWhere] = useState<PacketSaved>('nothingYet');
  const [isFromDevice, setFromDevice] = useState(false);
  const [theirs, setTheirs] = useState<Partial<HumanTexts>>({});
  const [isOpened, setOpened] = useState(false);
  // The server's words that the own ones began from: what differs from both was written by somebody else.
  const base = useRef<HumanTexts>(packet.human);
  const sent = useRef<Partial<HumanTexts>>({});
  const latest = useRef({ texts, changedAt: 0, packet });
  latest.current.packet = packet;
  latest.current.texts = texts;
  const timers = useRef<{ device?: ReturnType<typeof setTimeout>; server?: ReturnType<typeof setTimeout> }>({});
  const isWriting = packet.mayWrite && (packet.state === 'drafting' || isOpened);
  const inFlight = useRef<Promise<Handover | null> | null>(null);

  useEffect(() => {
    if (!packet.mayWrite) return;
    void packetOf(person.id, packet.id).then((kept) => {
      // What is being typed right now is newer than what was kept before.
      if (!kept || latest.current.changedAt > 0) return;
      latest.current.changedAt = kept.changedAt;
      setTexts((before) => ({ ...before, ...kept.texts }));
      setFromDevice(true);
      setOpened(true);
      setWhere('device');
    }, () => undefined); // a device that keeps nothing has nothing to give back
  }, [packet.id]);

  useEffect(() => {
    if (packet.human === base.current) return;
    const before = base.current;
    base.current = packet.human;
    const changedByOthers = HUMAN_FIELDS.filter((field) => ![before[field], latest.current.texts[field], sent.current[field]].some((text) => text !== undefined && isSame(text, packet.human[field])));
    // Where nothing was typed, the new words are simply shown.
    const untouched = changedByOthers.filter((field) => latest.current.texts[field] === before[field]);
    const both = changedByOthers.filter((field) => !untouched.includes(field));
    if (untouched.length > 0) setTexts((mine) => ({ ...mine, ...pick(packet.human, untouched) }));
    if (both.length > 0) setTheirs((others) => ({ ...others, ...pick(packet.human, both) }));
  }, [packet.human]);

  const toDevice = useCallback(async () => {
    const { texts: typed, changedAt, packet: current } = latest.current;
    if (changedAt === 0) return;
    await keepPacket(person.id, current.id, typed, changedAt).then(() => setWhere(navigator.onLine ? 'device' : 'offline'), () => setWhere('nowhere'));
  }, [person.id]);

  const toServer = useCallback(async (): Promise<Handover | null> => {
    clearTimeout(timers.current.server);
    if (inFlight.current) await inFlight.current;
    const { texts: typed, changedAt, packet: current } = latest.current;
    const changed = HUMAN_FIELDS.filter((field) => !isSame(typed[field], base.current[field]));
    if (changed.length === 0) {
      await forgetPacket(person.id, current.id, changedAt).catch(() => undefined); // nothing of it is left to lose
      return current;
    }
    setWhere('saving');
    sent.current = pick(typed, changed);
    const sending = write.mutateAsync({ id: current.id, version: current.version, ...pick(typed, changed) }).then(
      async (answer) => {
        base.current = answer.human;
        await forgetPacket(person.id, current.id, changedAt).catch(() => undefined); // stays as a harmless copy
        setFromDevice(false);
        setWhere('server');
        return answer;
      },
      (problem: { isOffline?: boolean; isStale?: boolean }) => {
        setWhere(problem.isOffline ? 'offline' : problem.isStale ? 'stale' : 'failed');
        if (!problem.isStale) timers.current.server = setTimeout(() => void toServer(), SERVER_AGAIN_MS);
        return null;
      },
    );
    inFlight.current = sending;
    const answer = await sending;
    inFlight.current = null;
    return answer;
  }, [person.id, write.mutateAsync]);

  useEffect(() => {
    const keep = () => void toDevice();
    const send = () => { if (latest.current.changedAt > 0) void toServer(); };
    window.addEventListener('pagehide', keep);
    window.addEventListener('online', send);
    return () => {
      window.removeEventListener('pagehide', keep);
      window.removeEventListener('online', send);
      clearTimeout(timers.current.device);
      clearTimeout(timers.current.server);
      // Leaving the screen must not cost the last letters.
      if (latest.current.changedAt > 0) void toDevice().then(toServer);
    };
  }, [toDevice, toServer]);

  const change = (part: Partial<HumanTexts>) => {
    latest.current.changedAt = Date.now();
    setTexts((before) => ({ ...before, ...part }));
    clearTimeout(timers.current.device);
    clearTimeout(timers.current.server);
    timers.current.device = setTimeout(() => void toDevice(), DEVICE_AFTER_MS);
    timers.current.server = setTimeout(() => void toServer(), SERVER_AFTER_MS);
  };
  const settle = (field: HumanField) => setTheirs(({ [field]: _, ...others }) => others);

  return {
    texts, where, isFromDevice, theirs, isWriting,
    set: (field) => (text) => change({ [field]: text }),
    takeTheirs: (field) => { change({ [field]: theirs[field] ?? '' }); settle(field); },
    takeBoth: (field) => { change({ [field]: joined(theirs[field] ?? '', latest.current.texts[field]) }); settle(field); },
    keepMine: (field) => { change({}); settle(field); },
    startWriting: () => setOpened(true),
    save: toServer,
    problem: write.error,
    reload: () => { write.reset(); setWhere('device'); onReload(); },
  };
}

/** The server takes blanks at the ends away; that is no other text. */
function isSame(one: string, other: string): boolean {
  return one.trim() === other.trim();
}

function pick(texts: HumanTexts, fields: readonly HumanField[]): Partial<HumanTexts> {
  return Object.fromEntries(fields.map((field) => [field, texts[field]]));
}
