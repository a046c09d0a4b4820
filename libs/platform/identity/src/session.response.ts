import { ROLES } from '@banso/domain';
import { ApiProperty } from '@nestjs/swagger';

class SignedInPerson {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty() email: string;
}

class SessionAffiliation {
  @ApiProperty({ enum: [...ROLES], enumName: 'Role' }) role: string;
  @ApiProperty() organisation: string;
  @ApiProperty({ type: String, nullable: true }) prefecture: string | null;
}

class SessionTenant {
  @ApiProperty() id: number;
  @ApiProperty() name: string;
  @ApiProperty() prefectureCode: string;
}

/** Who is signed in, what they may do, and what day it is for them. */
export class Session {
  @ApiProperty({ type: SignedInPerson }) person: SignedInPerson;
  @ApiProperty({ type: [SessionAffiliation] }) affiliations: SessionAffiliation[];
  @ApiProperty({ enum: [...ROLES], enumName: 'Role', isArray: true }) roles: string[];
  @ApiProperty({ type: [String] }) capabilities: string[];
  @ApiProperty({ format: 'date' }) today: string;
  @ApiProperty({ format: 'date-time' }) now: string;
  @ApiProperty() fiscalYear: number;
  @ApiProperty({ type: SessionTenant, nullable: true }) tenant: SessionTenant | null;
  @ApiProperty({ enum: ['demo', 'production'] }) mode: string;
}
