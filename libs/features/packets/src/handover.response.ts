import {
  COMPLETENESS_ITEMS,
  type CompletenessItem,
  type HandoverPacketDraft,
  PACKET_STATES,
  type PacketState,
  SIGNATURE_STEPS,
  type SignatureStep,
} from '@banso/domain';
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
  @ApiProperty({ enum: [...COMPLETENESS_ITEMS], enumName: 'CompletenessItem', isArray: true })
  missing: CompletenessItem[];
}

/** The parts of a packet that people write. */
export class HumanParts {
  @ApiProperty() history: string;
  @ApiProperty() policy: string;
  @ApiProperty() pending: string;
  @ApiProperty() cautions: string;
}

/** A successor's question, and its answer. */
export class HandoverQuestion {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() text: string;
  @ApiProperty() askedBy: string;
  @ApiProperty({ format: 'date-time' }) askedAt: string;
  @ApiProperty({ type: String, nullable: true }) answer: string | null;
  @ApiProperty({ type: String, nullable: true }) answeredBy: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) answeredAt: string | null;
}

/** A name under a packet, with the post and moment of signing. */
export class HandoverSignature {
  @ApiProperty({ enum: [...SIGNATURE_STEPS], enumName: 'SignatureStep' }) step: SignatureStep;
  @ApiProperty() name: string;
  @ApiProperty() post: string;
  @ApiProperty({ format: 'date-time' }) at: string;
}

/** A frozen version: it never changes and is readable for ever. */
export class HandoverVersion {
  @ApiProperty() number: number;
  @ApiProperty({ description: 'Why the version before was corrected; empty in the first.' }) reason: string;
  @ApiProperty({ format: 'date-time' }) frozenAt: string;
  @ApiProperty({ description: 'SHA-256 of the canonical JSON, computed when it was frozen.' }) sha256: string;
  @ApiProperty({ description: 'Whether the content still has this hash, computed now.' }) isWhole: boolean;
  @ApiProperty({ type: [HandoverSignature] }) signatures: HandoverSignature[];
}

/** A frozen version with what it says. */
export class HandoverVersionContent extends HandoverVersion {
  @ApiProperty({ type: 'object', additionalProperties: true }) content: HandoverPacketDraft;
}

/** A handover packet: the drafted facts, what people wrote, and where it stands. */
export class Handover extends HandoverRow {
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'Follows the records while drafting; frozen from the delivery on.',
  })
  facts: HandoverPacketDraft;
  @ApiProperty({ format: 'date-time' }) draftedAt: string;
  @ApiProperty({ type: HumanParts }) human: HumanParts;
  @ApiProperty({ type: String, nullable: true, description: 'SHA-256 of the newest frozen version.' })
  hash: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) frozenAt: string | null;
  @ApiProperty({ type: [HandoverQuestion] }) questions: HandoverQuestion[];
  @ApiProperty({ type: PersonRef, nullable: true }) checkedBy: PersonRef | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) receivedAt: string | null;
  @ApiProperty() mayCheck: boolean;
  @ApiProperty() mayDeliver: boolean;
  @ApiProperty() mayReceive: boolean;
  @ApiProperty() mayWrite: boolean;
  @ApiProperty() mayCorrect: boolean;
  @ApiProperty() mayFinish: boolean;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'The last day for questions; null before the receipt.',
  })
  questionsUntil: string | null;
  @ApiProperty({ type: [HandoverSignature], description: 'Who has signed the present version.' })
  signatures: HandoverSignature[];
  @ApiProperty({ type: [HandoverVersion], description: 'Every frozen version, the newest first.' })
  versions: HandoverVersion[];
}
