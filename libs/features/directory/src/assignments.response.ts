import { ApiProperty } from '@nestjs/swagger';
import { MunicipalityRef } from './directory.response.js';
import { OrganisationRef, TERM_STATES } from './people.response.js';

/** A municipality that a partner organisation looks after; both days are included. */
export class Assignment {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty({ type: OrganisationRef }) organisation: OrganisationRef;
  @ApiProperty({ type: MunicipalityRef }) municipality: MunicipalityRef;
  @ApiProperty({ format: 'date' }) fromOn: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) untilOn: string | null;
  @ApiProperty({ enum: [...TERM_STATES], enumName: 'TermState' }) state: (typeof TERM_STATES)[number];
}

/** The assignments that one request made. */
export class Assignments {
  @ApiProperty({ type: [Assignment] }) items: Assignment[];
}
