import { COMPLETENESS_ITEMS, type CompletenessItem, type HandoverPacketDraft, PACKET_STATES, type PacketState } from '@banso/domain';
import { MunicipalityRef, PersonRef } from '@banso/directory';
import { ApiProperty } from '@nestjs/swagger';

/** A packet as a list shows it. */
export class HandoverRow {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty({ format: 'uuid' }) transferId: string;
  @ApiProperty({ format: 'uuid' }) engagementId: string;
  @ApiProperty({ type: MunicipalityRef }) municipality: MunicipalityRef;
  @ApiProperty() programme: string;
  @ApiProperty({ type: PersonRef }) predecessor: PersonRef;
  @ApiProperty({ type: PersonRef, nullable: true }) successor: PersonRef | null;
  @ApiProperty({ format: 'date' }) effectiveOn: string;
  @ApiProperty({ enum: [...PACKET_STATES], enumName: 'PacketState' }) state: PacketState;
  @ApiProperty({ minimum: 0, maximum: 100 }) percent: number;
  @ApiProperty({ enum: [...COMPLETENESS_ITEMS], enumName: 'CompletenessItem', isArray: true }) missing: CompletenessItem[];
}

export class HumanParts {
  @ApiProperty() history: string;
  @ApiProperty() policy: string;
  @ApiProperty() pending: string;
  @ApiProperty() cautions: string;
}

export class HandoverQuestion {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() text: string;
  @ApiProperty() askedBy: string;
  @ApiProperty({ format: 'date-time' }) askedAt: string;
  @ApiProperty({ type: String, nullable: true }) answer: string | null;
}

/** A handover packet: the drafted facts, what people wrote, and where it stands. */
export class Handover extends HandoverRow {
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Follows the records while drafting; frozen from the delivery on.' }) facts: HandoverPacketDraft;
  @ApiProperty({ format: 'date-time' }) draftedAt: string;
  @ApiProperty({ type: HumanParts }) human: HumanParts;
  @ApiProperty({ type: String, nullable: true, description: 'SHA-256 of the newest frozen version.' }) hash: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) frozenAt: string | null;
  @ApiProperty({ type: [HandoverQuestion] }) questions: HandoverQuestion[];
  @ApiProperty({ type: PersonRef, nullable: true }) checkedBy: PersonRef | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) receivedAt: string | null;
  @ApiProperty() mayCheck: boolean;
  @ApiProperty() mayDeliver: boolean;
  @ApiProperty() mayReceive: boolean;
  @ApiProperty() mayWrite: boolean;
}
