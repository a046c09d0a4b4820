import { MunicipalityRef, PersonRef } from '@banso/directory';
import {
  CONTRIBUTION_PAPERS,
  type ContributionPaper,
  TEAM_ROLES,
  type TeamRole,
  VISIT_MODES,
  type VisitMode,
} from '@banso/domain';
import { ApiProperty } from '@nestjs/swagger';

/** A held visit in which a peer supporter took part; never what was said on it. */
export class ContributionVisit {
  @ApiProperty({ format: 'uuid' }) visitId: string;
  @ApiProperty({ format: 'uuid' }) engagementId: string;
  @ApiProperty({ type: MunicipalityRef }) municipality: MunicipalityRef;
  @ApiProperty() programme: string;
  @ApiProperty({ format: 'date' }) heldOn: string;
  @ApiProperty({ enum: [...VISIT_MODES], enumName: 'VisitMode' }) mode: VisitMode;
  @ApiProperty({ type: Number, nullable: true }) minutes: number | null;
}

/** A part in a team; both days are included. */
export class ContributionTerm {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) engagementId: string;
  @ApiProperty({ type: MunicipalityRef }) municipality: MunicipalityRef;
  @ApiProperty() programme: string;
  @ApiProperty({ enum: [...TEAM_ROLES], enumName: 'TeamRole' }) role: TeamRole;
  @ApiProperty({ format: 'date' }) from: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) until: string | null;
}

/** That a peer supporter remarked on a visit, and what they wrote as far as the asker may read it. */
export class ContributionRemark {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) visitId: string;
  @ApiProperty({ format: 'uuid' }) engagementId: string;
  @ApiProperty({ type: MunicipalityRef }) municipality: MunicipalityRef;
  @ApiProperty({ type: String, nullable: true }) text: string | null;
  @ApiProperty({ format: 'date-time' }) at: string;
}

/** What a peer supporter gave in a fiscal year (活動記録). */
export class PeerContribution {
  @ApiProperty({ type: PersonRef }) person: PersonRef;
  @ApiProperty() organisation: string;
  @ApiProperty({ type: String, nullable: true }) post: string | null;
  @ApiProperty({ type: MunicipalityRef, nullable: true }) home: MunicipalityRef | null;
  @ApiProperty() fiscalYear: number;
  @ApiProperty({ description: 'Days on which they took part in a visit.' }) days: number;
  @ApiProperty({ description: 'Municipalities that they visited.' }) municipalities: number;
  @ApiProperty({ description: 'Hours of the visits whose times were recorded, with one decimal.' }) hours: number;
  @ApiProperty({ description: 'Visits that the hours do not count: their times were not recorded.' })
  withoutTimes: number;
  @ApiProperty({ type: [ContributionVisit], description: 'The first first.' }) visits: ContributionVisit[];
  @ApiProperty({ type: [ContributionTerm], description: 'Parts in teams within the year.' }) terms: ContributionTerm[];
  @ApiProperty({ type: [ContributionRemark] }) remarks: ContributionRemark[];
  @ApiProperty({
    enum: [...CONTRIBUTION_PAPERS],
    enumName: 'ContributionPaper',
    isArray: true,
    description: 'Which can be printed: those that a programme uses in which they took part.',
  })
  papers: ContributionPaper[];
}
