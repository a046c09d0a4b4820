import { CONSENT_ACTS, type ConsentAct, CONSENT_STATES, type ConsentState, type Role, ROLES } from '@banso/domain';
import { ApiProperty } from '@nestjs/swagger';

/** A row with its name. */
class NamedRow {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
}

/** The account at the provider that is to be a person's. */
export class ConsentIdentity {
  @ApiProperty({ type: String, nullable: true }) issuer: string | null;
  @ApiProperty({ type: String, nullable: true }) subject: string | null;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When somebody signed in with it at the provider.',
  })
  askedAt: string | null;
}

/** An act that needs a second person: what, for whom, who asked, and what became of it. */
export class Consent {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: [...CONSENT_ACTS], enumName: 'ConsentAct' }) act: ConsentAct;
  @ApiProperty({ enum: [...CONSENT_STATES], enumName: 'ConsentState' }) state: ConsentState;
  @ApiProperty({ type: NamedRow }) person: NamedRow;
  @ApiProperty({ enum: [...ROLES], enumName: 'Role', nullable: true }) role: Role | null;
  @ApiProperty({ type: NamedRow, nullable: true }) organisation: NamedRow | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) fromOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) untilOn: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The person’s address when it was asked; if it has changed since, nothing is carried out.',
  })
  oldAddress: string | null;
  @ApiProperty({ type: String, nullable: true }) newAddress: string | null;
  @ApiProperty({ type: ConsentIdentity, nullable: true }) identity: ConsentIdentity | null;
  @ApiProperty({ type: NamedRow }) askedBy: NamedRow;
  @ApiProperty({ format: 'date-time' }) askedAt: string;
  @ApiProperty({ format: 'date-time' }) expiresAt: string;
  @ApiProperty({ type: NamedRow, nullable: true }) decidedBy: NamedRow | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) decidedAt: string | null;
  @ApiProperty({ type: String, nullable: true }) comment: string | null;
  @ApiProperty({ description: 'The asker may consent: a manager or an auditor who neither asked nor is concerned.' })
  mayConsent: boolean;
  @ApiProperty({ description: 'The asker may withdraw it.' }) mayWithdraw: boolean;
}

/** An identity at the provider that is a person’s (`linkedAt`), or waits to be (`id`). */
export class Identity {
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) id: string | null;
  @ApiProperty() issuer: string;
  @ApiProperty() subject: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) linkedAt: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) askedAt: string | null;
}
