import { TRANSFER_KINDS, type TransferKind } from '@banso/domain';
import { CoverageDistribution } from '@banso/coverage';
import { MunicipalityRef, PersonRef } from '@banso/directory';
import { ApiProperty } from '@nestjs/swagger';
import { LOAD_ROW_KINDS, type LoadRowKind, type PersonFigure, type Risk } from './figures.js';

const nullableDay = { type: String, format: 'date', nullable: true } as const;

/** A person's numbers today; each opens into its rows. */
export class LoadFigures implements Record<PersonFigure, number> {
  @ApiProperty({ description: 'Open engagements led.' }) leads: number;
  @ApiProperty() deputies: number;
  @ApiProperty({ description: 'Open engagements with another part in the team.' }) memberships: number;
  @ApiProperty({ description: 'Of those led: the visit is overdue.' }) overdue: number;
  @ApiProperty() planNow: number;
  @ApiProperty() recordMissing: number;
  @ApiProperty() openItems: number;
  @ApiProperty() overdueItems: number;
  @ApiProperty({
    description:
      'Held visits of the last three months that the person took part in or wrote up (from a list: took part in).',
  })
  heldQuarter: number;
  @ApiProperty({ description: 'The same of this fiscal year.' }) heldYear: number;
  @ApiProperty({ description: 'Visits planned in the next 30 days in engagements that the person leads.' })
  plannedNext: number;
  @ApiProperty({ description: 'Needs of experts that the person keeps and that are not settled.' }) needs: number;
  @ApiProperty({ description: 'As an expert: dispatches that are on their way.' }) dispatches: number;
  @ApiProperty({ description: 'As an expert: dispatches held without a report.' }) reports: number;
  @ApiProperty({ description: 'Dispatches that wait for the person’s approval, or that of another manager.' })
  approvals: number;
}

/** Somebody's coming or going. */
export class LoadMove {
  @ApiProperty({ format: 'date' }) on: string;
  @ApiProperty({ enum: [...TRANSFER_KINDS], enumName: 'TransferKind' }) kind: TransferKind;
}

/** What a person carries. */
export class LoadPerson {
  @ApiProperty({ type: PersonRef }) person: PersonRef;
  @ApiProperty() organisation: string;
  @ApiProperty({ type: String, nullable: true }) post: string | null;
  @ApiProperty({ type: LoadFigures }) figures: LoadFigures;
  @ApiProperty({
    description: 'Engagements as lead or deputy that the person can carry: their own limit, or that of everybody.',
  })
  loadLimit: number;
  @ApiProperty() isOverloaded: boolean;
  @ApiProperty({ description: 'Cannot sign in any more, and still carries something.' }) disabled: boolean;
  @ApiProperty({ type: LoadMove, nullable: true, description: 'The next registered transfer away.' })
  leaves: LoadMove | null;
  @ApiProperty({ type: LoadMove, nullable: true }) arrives: LoadMove | null;
}

/** What is in danger, each with how many. */
export class LoadRisks implements Record<Risk, number> {
  @ApiProperty({ description: 'Active engagements that nobody leads, today or from a coming day on.' }) unowned: number;
  @ApiProperty() nobodyKnows: number;
  @ApiProperty() singleHanded: number;
  @ApiProperty() silent: number;
  @ApiProperty({ description: 'Packets not handed over by the effective day.' }) packetsNotHandedOver: number;
  @ApiProperty({ description: 'Packets handed over but not received five days after the effective day.' })
  packetsNotReceived: number;
}

/** Engagements, counted by state. */
export class LoadEngagements {
  @ApiProperty() active: number;
  @ApiProperty() paused: number;
}

/** Load and risk of a support body as of today. */
export class Load {
  @ApiProperty({ format: 'date' }) asOf: string;
  @ApiProperty({ type: LoadEngagements }) engagements: LoadEngagements;
  @ApiProperty({
    type: LoadFigures,
    description: 'Everybody together: what two people share counts once, what nobody leads counts too.',
  })
  totals: LoadFigures;
  @ApiProperty({ type: LoadRisks }) risks: LoadRisks;
  @ApiProperty({ type: [LoadPerson] }) people: LoadPerson[];
  @ApiProperty({ type: CoverageDistribution, description: 'Of this fiscal year.' }) distribution: CoverageDistribution;
}

/** A row behind a number. */
export class LoadRow {
  @ApiProperty({ format: 'uuid', description: 'Of the thing that `kind` names.' }) id: string;
  @ApiProperty({ enum: [...LOAD_ROW_KINDS], enumName: 'LoadRowKind' }) kind: LoadRowKind;
  /** Null for a municipality's own meeting (地域ケア個別会議). */
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) engagementId: string | null;
  @ApiProperty({ type: MunicipalityRef }) municipality: MunicipalityRef;
  @ApiProperty({ type: String, nullable: true }) programme: string | null;
  @ApiProperty({ type: PersonRef, nullable: true, description: 'Who leads the engagement.' }) lead: PersonRef | null;
  @ApiProperty({
    ...nullableDay,
    description: 'The day in question: due, held, planned, begun, effective, or from which nobody leads.',
  })
  day: string | null;
}
