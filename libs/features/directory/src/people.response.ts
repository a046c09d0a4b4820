import {
  ORGANISATION_KINDS,
  type OrganisationKind,
  type Role,
  ROLES,
  SUPPORT_TYPES,
  type SupportType,
} from '@banso/domain';
import { ApiProperty } from '@nestjs/swagger';
import { PersonRef } from './directory.response.js';

/** An organisation as other answers name it. */
export class OrganisationRef {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: [...ORGANISATION_KINDS], enumName: 'OrganisationKind' }) kind: OrganisationKind;
}

/** Where a term stands today. */
export const TERM_STATES = ['past', 'present', 'future'] as const;

/** A role that a person holds in an organisation; both days are included. */
export class RoleHolding {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty({ enum: [...ROLES], enumName: 'Role' }) role: Role;
  @ApiProperty({ type: OrganisationRef }) organisation: OrganisationRef;
  @ApiProperty({ format: 'date' }) fromOn: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) untilOn: string | null;
  @ApiProperty({ enum: [...TERM_STATES], enumName: 'TermState' }) state: (typeof TERM_STATES)[number];
}

/** A role that runs on although its person's transfer took effect. */
export class RoleLeftOpenRow {
  @ApiProperty({ format: 'uuid' }) holdingId: string;
  @ApiProperty({ type: PersonRef }) person: PersonRef;
  @ApiProperty({ enum: [...ROLES], enumName: 'Role' }) role: Role;
  @ApiProperty() organisation: string;
  @ApiProperty({ format: 'date', description: 'The day from which the person was to be gone.' }) leftOn: string;
}

/** A person in full. */
export class PersonDetails extends PersonRef {
  @ApiProperty() version: number;
  @ApiProperty() kana: string;
  @ApiProperty({ type: String, nullable: true }) email: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'An address that waits for a second person’s consent; told to administrators.',
  })
  waitingEmail: string | null;
  @ApiProperty({ type: OrganisationRef }) organisation: OrganisationRef;
  @ApiProperty({ type: String, nullable: true }) post: string | null;
  @ApiProperty({ type: String, nullable: true }) profession: string | null;
  @ApiProperty({ type: String, nullable: true }) homeMunicipalityCode: string | null;
  @ApiProperty({ type: [String] }) themes: string[];
  @ApiProperty({ enum: [...SUPPORT_TYPES], enumName: 'SupportType', isArray: true }) supportTypes: SupportType[];
  @ApiProperty({ type: Number, nullable: true }) loadLimit: number | null;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Since when the person cannot sign in.',
  })
  disabledAt: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why; told to administrators only.' }) disabledReason:
    string | null;
  @ApiProperty({ type: [RoleHolding] }) roles: RoleHolding[];
}
