import { MunicipalityRef, PersonRef } from '@banso/directory';
import { SUPPORT_TYPES, type SupportType, VISIT_MODES, type VisitMode } from '@banso/domain';
import { ApiProperty } from '@nestjs/swagger';

/** Where a consent stands today. */
export const CONSENT_TERM_STATES = ['past', 'present', 'future'] as const;

/** A scanned paper. */
export class ConsentScan {
  @ApiProperty() name: string;
  @ApiProperty({ description: 'Bytes.' }) size: number;
}

/** The consent of a home office (派遣元の同意); both days are included. */
export class PeerConsent {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date' }) from: string;
  @ApiProperty({ format: 'date' }) until: string;
  @ApiProperty() by: string;
  @ApiProperty({ enum: [...CONSENT_TERM_STATES], enumName: 'ConsentTermState' })
  state: (typeof CONSENT_TERM_STATES)[number];
  @ApiProperty({ type: String, nullable: true }) endedReason: string | null;
  @ApiProperty({ type: ConsentScan, nullable: true }) scan: ConsentScan | null;
}

/** A peer supporter (ピアサポーター). The id is the person's. */
export class PeerSupporter {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty({ type: PersonRef }) person: PersonRef;
  @ApiProperty() kana: string;
  @ApiProperty() organisation: string;
  @ApiProperty({ type: String, nullable: true }) post: string | null;
  @ApiProperty({ type: MunicipalityRef, nullable: true }) home: MunicipalityRef | null;
  @ApiProperty({ type: [String] }) themes: string[];
  @ApiProperty({ enum: [...SUPPORT_TYPES], enumName: 'SupportType', isArray: true }) supportTypes: SupportType[];
  @ApiProperty({ enum: [...VISIT_MODES], enumName: 'VisitMode', isArray: true }) modes: VisitMode[];
  @ApiProperty({ type: [Number] }) months: number[];
  @ApiProperty({ type: Number, nullable: true }) loadLimit: number | null;
  @ApiProperty({ description: 'Open engagements in whose team they are today, whatever the role.' }) load: number;
  @ApiProperty() reason: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endedOn: string | null;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Until when the home office has consented without a gap, seen from today; null: no consent today.',
  })
  consentedUntil: string | null;
  @ApiProperty({ type: [PeerConsent], description: 'The latest first.' }) consents: PeerConsent[];
}

/** The themes of an office. */
export class PeerThemes {
  @ApiProperty() version: number;
  @ApiProperty({ type: [String] }) themes: string[];
}

/** A peer supporter who is suggested for an engagement, with what speaks for them. */
export class PeerSuggestionRow {
  @ApiProperty({ type: PersonRef }) person: PersonRef;
  @ApiProperty({ description: 'Name of the municipality where they work.' }) home: string;
  @ApiProperty({ type: String, nullable: true }) post: string | null;
  @ApiProperty({ type: [String], description: 'In words, what weighs most first.' }) reasons: string[];
  @ApiProperty({ description: 'Open engagements in whose team they are today, whatever the role.' }) load: number;
  @ApiProperty({ type: Number, nullable: true }) loadLimit: number | null;
}

/** Somebody who could be asked to become a peer supporter, and why. */
export class PeerProposal {
  @ApiProperty({ format: 'uuid' }) counterpartId: string;
  @ApiProperty() name: string;
  @ApiProperty() post: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) until: string | null;
  @ApiProperty({ format: 'uuid' }) engagementId: string;
  @ApiProperty({ type: MunicipalityRef }) municipality: MunicipalityRef;
  @ApiProperty() programme: string;
  @ApiProperty({ format: 'date' }) on: string;
  @ApiProperty() reason: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) personId: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) organisationId: string | null;
}

/** A remark (所感) on a visit. */
export class VisitRemark {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() text: string;
  @ApiProperty({ type: PersonRef }) by: PersonRef;
  @ApiProperty({ description: 'Name of the organisation that the writer belongs to.' }) organisation: string;
  @ApiProperty({ format: 'date-time' }) at: string;
}
