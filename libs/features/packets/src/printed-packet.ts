import { type CivilDay, type HandoverPacketDraft, type PacketSignature, withoutInternal } from '@banso/domain';
import type { HandoverQuestion } from './handover.response.js';

/** What goes on paper and into a workbook: the frozen content, or a draft, with what was signed and asked since. */
export interface PrintedPacket {
  id: string;
  content: HandoverPacketDraft;
  /** The frozen version; null for a draft, which then has no hash either. */
  version: number | null;
  reason: string;
  sha256: string;
  frozenAt: string;
  signatures: readonly PacketSignature[];
  questions: readonly HandoverQuestion[];
  printedOn: CivilDay;
  /** What is for one's own body alone was taken out. */
  isWithheld: boolean;
}

/** The packet for a reader who may not see what is for one's own body alone. */
export function withheld(packet: PrintedPacket): PrintedPacket {
  return { ...packet, content: withoutInternal(packet.content), isWithheld: true };
}

/** The file's name without its extension: 引継書_長野市_市区町村伴走型支援_第1版. */
export function fileNameOf({ content: { municipality, cover }, version }: PrintedPacket): string {
  const parts = ['引継書', municipality.name, cover.programme, version === null ? '下書き' : `第${version}版`];
  // What some file systems refuse in names, and what would put the file into another folder.
  return parts
    .join('_')
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, '・')
    .slice(0, 120);
}
