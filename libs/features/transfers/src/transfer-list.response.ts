import { FileError, PersonRef } from '@banso/directory';
import { TRANSFER_KINDS, type TransferKind } from '@banso/domain';
import { ApiProperty } from '@nestjs/swagger';

/** States of one transfer in its list, in the order of its life. */
export const LIST_ROW_STATES = ['registered', 'waiting', 'confirmed', 'refused', 'withdrawing', 'withdrawn'] as const;
export type ListRowState = (typeof LIST_ROW_STATES)[number];
/** How many transfers of a list there are in each state that occurs. */
export type ListStates = Partial<Record<ListRowState, number>>;

/** Transfers that were registered from one file. */
export class TransferList {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty({ description: 'Name of the file.' }) name: string;
  @ApiProperty({ format: 'date-time' }) registeredAt: string;
  @ApiProperty() registeredBy: string;
  @ApiProperty() transfers: number;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' }, description: 'Transfers per state.' })
  states: ListStates;
  @ApiProperty({ format: 'date' }) effectiveFrom: string;
  @ApiProperty({ format: 'date' }) effectiveUntil: string;
  @ApiProperty({ description: 'The worker is confirming or withdrawing; ask again for its progress.' }) atWork: boolean;
  @ApiProperty() withdrawn: boolean;
  @ApiProperty({ description: 'Some transfers wait to be confirmed, or were refused and can be tried again.' })
  mayConfirm: boolean;
  @ApiProperty({ description: 'Some transfers lie before their effective day.' }) mayWithdraw: boolean;
}

/** What stands against a row of a list. */
class ListRowConflict {
  @ApiProperty() code: string;
  @ApiProperty() message: string;
  @ApiProperty({ description: 'How many things it stands against.' }) count: number;
  @ApiProperty({ type: [String], description: 'The first few places.' }) places: string[];
}

/** One transfer of a list: what the person holds, who takes over, what stands against it, and what became of it. */
export class TransferListRow {
  @ApiProperty({ description: 'The row of the file.' }) row: number;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null in a dry run.' })
  transferId: string | null;
  @ApiProperty({ type: PersonRef }) person: PersonRef;
  @ApiProperty() organisation: string;
  @ApiProperty({ enum: [...TRANSFER_KINDS], enumName: 'TransferKind' }) kind: TransferKind;
  @ApiProperty({ format: 'date' }) announcedOn: string;
  @ApiProperty({ format: 'date' }) effectiveOn: string;
  @ApiProperty() destination: string;
  @ApiProperty() held: number;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' }, description: 'Items per kind.' })
  counts: Record<string, number>;
  @ApiProperty({ type: PersonRef, nullable: true }) successor: PersonRef | null;
  @ApiProperty({ type: PersonRef, nullable: true }) interim: PersonRef | null;
  @ApiProperty({ description: 'Items that nobody takes over yet.' }) undecided: number;
  @ApiProperty({ description: 'Parts that go to the interim holder.' }) interimParts: number;
  @ApiProperty({ type: [ListRowConflict] }) conflicts: ListRowConflict[];
  @ApiProperty({ enum: [...LIST_ROW_STATES], enumName: 'ListRowState' }) state: ListRowState;
  @ApiProperty({ type: [String], description: 'Why confirming or withdrawing it was refused.' }) refusal: string[];
}

/** Somebody who takes over, with the load as of the effective day. */
export class ListTaker {
  @ApiProperty({ type: PersonRef }) person: PersonRef;
  @ApiProperty() organisation: string;
  @ApiProperty({ description: 'Engagements carried without this list.' }) carried: number;
  @ApiProperty({ description: 'Engagements that this list adds.' }) added: number;
  @ApiProperty() limit: number;
  @ApiProperty({ description: 'From how many leavers.' }) leavers: number;
}

/** What a list of transfers comes to. */
class ListSummary {
  @ApiProperty() transfers: number;
  @ApiProperty({ description: 'Everything that all of them hold.' }) held: number;
  @ApiProperty() engagements: number;
  @ApiProperty({ description: 'Transfers that can be confirmed as they stand.' }) ready: number;
  @ApiProperty({ description: 'Transfers with something undecided or in conflict.' }) toSettle: number;
  @ApiProperty({ description: 'Roles of the leavers that end with the effective day.' }) rolesEnding: number;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' } }) counts: Record<string, number>;
}

/** What a whole list would do, or has done. */
export class TransferListPreview {
  @ApiProperty({ type: ListSummary }) summary: ListSummary;
  @ApiProperty({ type: [TransferListRow] }) rows: TransferListRow[];
  @ApiProperty({ type: [ListTaker] }) takers: ListTaker[];
}

/** What reading a list found; nothing is registered while there are errors. */
export class TransferListResult {
  @ApiProperty({ description: 'Rows below the header.' }) rows: number;
  @ApiProperty({ type: [FileError] }) errors: FileError[];
  @ApiProperty({ type: TransferListPreview, nullable: true, description: 'Of the rows without errors.' })
  preview: TransferListPreview | null;
  @ApiProperty({ type: TransferList, nullable: true, description: 'The list, once it is registered.' })
  list: TransferList | null;
  @ApiProperty() done: boolean;
}
