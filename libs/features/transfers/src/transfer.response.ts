import {
  DISPOSITION_CONFLICTS,
  DISPOSITION_KINDS,
  type DispositionKind,
  type Role,
  ROLES,
  TRANSFER_KINDS,
  type TransferKind,
} from '@banso/domain';
import { MunicipalityRef, PersonRef } from '@banso/directory';
import { ApiProperty } from '@nestjs/swagger';

export const TRANSFER_STATES = ['registered', 'confirmed', 'effective', 'withdrawn'] as const;
export type TransferState = (typeof TRANSFER_STATES)[number];
export const ITEM_KINDS = [
  'lead',
  'deputy',
  'member',
  'visit',
  'actionItem',
  'need',
  'draft',
  'confirmation',
  'reminder',
  'packet',
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** What writing an item came to. */
export const ITEM_RESULTS = ['termMoved', 'termEnded', 'ownerMoved', 'follows', 'noted'] as const;
export type ItemResult = (typeof ITEM_RESULTS)[number];

/**
 * How an item finds its next holder: `decides` a part, which takes the rest along · `follows` goes with the part and
 * nowhere else · `followsOrOwn` an action item, or a need of experts: goes with the part unless somebody else is
 * chosen, and never ends · `needsHolder` one of an engagement without a part, or of none: somebody must be chosen ·
 * `own` anything else without a part: chosen, or ended.
 */
export const ITEM_RULES = ['decides', 'follows', 'followsOrOwn', 'needsHolder', 'own'] as const;
export type ItemRule = (typeof ITEM_RULES)[number];

/** A person who leaves a post on a day. */
export class Transfer {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty({ type: PersonRef }) person: PersonRef;
  @ApiProperty({ enum: [...TRANSFER_KINDS], enumName: 'TransferKind' }) kind: TransferKind;
  @ApiProperty({ format: 'date' }) announcedOn: string;
  @ApiProperty({
    format: 'date',
    description: 'From 00:00 Tokyo time of this day everything belongs to its new holder.',
  })
  effectiveOn: string;
  @ApiProperty() destination: string;
  @ApiProperty({ description: 'Only for managers and the leaver.' }) note: string;
  @ApiProperty({ enum: [...TRANSFER_STATES], enumName: 'TransferState' }) state: TransferState;
  @ApiProperty({ description: 'How many things the person holds.' }) held: number;
  @ApiProperty({ description: 'How many of them have a disposition.' }) settled: number;
  @ApiProperty({
    description:
      'How many parts in engagements go to an interim holder (代理者), so that a successor has still to be found.',
  })
  interim: number;
  @ApiProperty() announced: boolean;
}

/** Who takes over an item, or that it ends. */
export class ItemDisposition {
  @ApiProperty({ enum: [...DISPOSITION_KINDS], enumName: 'DispositionKind' }) kind: DispositionKind;
  @ApiProperty({ type: PersonRef, nullable: true }) successor: PersonRef | null;
  @ApiProperty() reason: string;
}

/** What stands against a disposition. */
export class ItemConflict {
  @ApiProperty({ enum: [...DISPOSITION_CONFLICTS, 'needsHolder', 'followsOther', 'mayNotJoin'] }) code: string;
  @ApiProperty() message: string;
}

/** One thing the leaver holds on the effective day. */
export class HeldItem {
  @ApiProperty() key: string;
  @ApiProperty({ enum: [...ITEM_KINDS], enumName: 'HeldItemKind' }) kind: ItemKind;
  @ApiProperty({ format: 'uuid' }) subjectId: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) engagementId: string | null;
  @ApiProperty({ type: MunicipalityRef, nullable: true }) municipality: MunicipalityRef | null;
  @ApiProperty() text: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) dueOn: string | null;
  @ApiProperty({ type: ItemDisposition, nullable: true }) disposition: ItemDisposition | null;
  @ApiProperty({ type: [ItemConflict] }) conflicts: ItemConflict[];
  @ApiProperty({ type: String, nullable: true, description: 'Key of the item whose disposition it takes by default.' })
  follows: string | null;
  @ApiProperty({
    enum: [...ITEM_RULES],
    enumName: 'ItemRule',
    description: 'Whether it follows the part, and whether it must get a holder.',
  })
  rule: ItemRule;
  @ApiProperty({
    type: String,
    enum: [...ITEM_RESULTS],
    enumName: 'ItemResult',
    nullable: true,
    description: 'What writing it came to; null until it is confirmed.',
  })
  result: ItemResult | null;
}

/** Somebody who could take over, as of the effective day. */
export class SuccessorCandidate {
  @ApiProperty({ type: PersonRef }) person: PersonRef;
  @ApiProperty() organisation: string;
  @ApiProperty({ type: String, nullable: true }) post: string | null;
  @ApiProperty() leads: number;
  @ApiProperty() deputies: number;
  @ApiProperty({ description: 'Engagements carried as lead or deputy on the effective day, without this transfer.' })
  carried: number;
  @ApiProperty({ description: 'How many engagements the person can carry.' }) limit: number;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Effective day of their own coming transfer.',
  })
  leavesOn: string | null;
  @ApiProperty({ description: 'Their own successors of that day lead back to the leaver.' }) inRing: boolean;
  @ApiProperty({ description: 'Engagements that this transfer would add as lead.' }) newLeads: number;
  @ApiProperty({ type: [String], description: 'Engagements of this transfer within reach.' }) hasReach: string[];
}

/** A role that would outlast the transfer: it ends with the effective day, unless it is kept with a reason. */
export class LeaverRole {
  @ApiProperty({ format: 'uuid' }) holdingId: string;
  @ApiProperty({ enum: [...ROLES], enumName: 'Role' }) role: Role;
  @ApiProperty() organisation: string;
  @ApiProperty({ description: 'Whether it runs on.' }) kept: boolean;
  @ApiProperty({ description: 'Why it is kept.' }) reason: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Its last day; null when it runs on.' })
  endsOn: string | null;
  @ApiProperty({ description: 'It runs on, undecided: it came after the confirmation, or there was none.' })
  open: boolean;
  @ApiProperty({ description: 'It cannot end: the prefecture has no other administrator.' }) mustStay: boolean;
}

/** Everything the person holds, and what would become of it. */
export class TransferPreview {
  @ApiProperty({ type: Transfer }) transfer: Transfer;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' }, description: 'Items per kind.' })
  counts: Record<string, number>;
  @ApiProperty({ type: [HeldItem] }) items: HeldItem[];
  @ApiProperty({ type: [LeaverRole], description: 'Roles with their end.' }) roles: LeaverRole[];
  @ApiProperty({ type: [SuccessorCandidate] }) candidates: SuccessorCandidate[];
  /** Version of the transfer, for the ETag. */
  @ApiProperty() version: number;
}
