import { CAPABILITIES, OFFICE_KINDS, ROLES } from '@banso/domain';
import { ApiProperty } from '@nestjs/swagger';

/** Who is signed in. */
class SignedInPerson {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty() email: string;
}

/** A role in an organisation. */
export class SessionAffiliation {
  @ApiProperty({ enum: [...ROLES], enumName: 'Role' }) role: string;
  @ApiProperty() organisation: string;
  @ApiProperty({ type: String, nullable: true }) prefecture: string | null;
}

/** The office that one belongs to. */
class SessionTenant {
  @ApiProperty() id: number;
  @ApiProperty() name: string;
  @ApiProperty({ enum: [...OFFICE_KINDS], enumName: 'OfficeKind' }) kind: string;
  @ApiProperty({ description: 'Where the office is.' }) prefectureCode: string;
  @ApiProperty({ type: [String], description: 'The prefectures whose municipalities it supports.' }) field: string[];
}

/** Who is signed in, what they may do, and what day it is for them. */
export class Session {
  @ApiProperty({ type: SignedInPerson }) person: SignedInPerson;
  @ApiProperty({ type: [SessionAffiliation] }) affiliations: SessionAffiliation[];
  @ApiProperty({ enum: [...ROLES], enumName: 'Role', isArray: true }) roles: string[];
  @ApiProperty({ enum: [...CAPABILITIES], enumName: 'Capability', isArray: true }) capabilities: string[];
  @ApiProperty({ format: 'date' }) today: string;
  @ApiProperty({ format: 'date-time' }) now: string;
  @ApiProperty() fiscalYear: number;
  @ApiProperty({ type: SessionTenant, nullable: true }) tenant: SessionTenant | null;
  @ApiProperty({ enum: ['demo', 'production'] }) mode: string;
  @ApiProperty({
    description: 'The role requires a second factor and there is none: no route but the account’s own answers.',
  })
  mustSetUpSecondFactor: boolean;
}

/** An account to try, in a demo only. */
class DemoAccount {
  @ApiProperty() email: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: [...ROLES], enumName: 'Role' }) role: string;
  @ApiProperty() organisation: string;
}

/** What a browser may know before anybody has signed in. */
export class Info {
  @ApiProperty({ enum: ['demo', 'production'] }) mode: string;
  @ApiProperty({ format: 'date' }) today: string;
  @ApiProperty({ type: [DemoAccount] }) demoAccounts: DemoAccount[];
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The words on the button of the OpenID provider; null without one.',
  })
  oidcName: string | null;
}
