import {
  COVERAGE_FLAGS,
  COVERAGE_STATES,
  type CoverageFlag,
  type CoverageState,
  ORGANISATION_KINDS,
  PROGRAMME_FORMS,
  SUPPORT_TYPES,
  type SupportType,
  VISIT_MODES,
} from '@banso/domain';
import { MunicipalityRef, PersonRef } from '@banso/directory';
import { ApiProperty } from '@nestjs/swagger';

const nullableDay = { type: String, format: 'date', nullable: true } as const;
const supportType = { enum: [...SUPPORT_TYPES], enumName: 'SupportType' } as const;
const flag = { enum: [...COVERAGE_FLAGS], enumName: 'CoverageFlag' } as const;

/** A number for each kind of support. */
export class SupportTypeTotals implements Record<SupportType, number> {
  @ApiProperty() A: number;
  @ApiProperty() B: number;
  @ApiProperty() C: number;
  @ApiProperty() D: number;
  @ApiProperty() E: number;
}

/** A programme, who carries it, and which kinds of support it offers. */
export class CoverageOffer {
  @ApiProperty({ type: [String] }) bodies: string[];
  @ApiProperty() programme: string;
  @ApiProperty({ format: 'uuid' }) programmeId: string;
  @ApiProperty({ enum: [...PROGRAMME_FORMS], enumName: 'ProgrammeForm', isArray: true }) forms: string[];
  @ApiProperty({ ...supportType, isArray: true }) types: SupportType[];
}

/** Which body offers which kinds of support. */
export class CoverageOffers {
  @ApiProperty({ type: [CoverageOffer] }) rows: CoverageOffer[];
  @ApiProperty({ type: SupportTypeTotals, description: 'Programmes that offer each kind.' }) totals: SupportTypeTotals;
}

/** What a municipality had of one kind of support. */
export class CoverageCell {
  @ApiProperty() municipalityCode: string;
  @ApiProperty(supportType) supportType: SupportType;
  @ApiProperty({ enum: [...COVERAGE_STATES], enumName: 'CoverageState' }) state: CoverageState;
  @ApiProperty({ description: 'Held visits of the period with this kind of support.' }) count: number;
  @ApiProperty({ description: 'How many of them are counts alone: their records were purged after the retention.' })
  purged: number;
  @ApiProperty(nullableDay) lastOn: string | null;
  @ApiProperty({ ...nullableDay, description: 'The earliest planned visit of the period.' }) plannedOn: string | null;
  @ApiProperty({ enum: [...ORGANISATION_KINDS], enumName: 'OrganisationKind', isArray: true }) bodyKinds: string[];
  @ApiProperty({ type: String, nullable: true, description: 'Why it is not needed, while that judgement stands.' })
  reason: string | null;
  @ApiProperty(nullableDay) lookAgainOn: string | null;
}

/** What is in danger in a municipality. */
export class CoverageRowFlag {
  @ApiProperty(flag) code: CoverageFlag;
  @ApiProperty({ type: Number, nullable: true, description: 'Days without a visit, for `silent`.' }) days:
    number | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) engagementId: string | null;
}

/** What a municipality had. */
export class CoverageRow {
  @ApiProperty({ type: MunicipalityRef }) municipality: MunicipalityRef;
  @ApiProperty({ type: String, nullable: true }) area: string | null;
  @ApiProperty({ type: [String] }) engagementIds: string[];
  @ApiProperty({ type: [CoverageRowFlag] }) flags: CoverageRowFlag[];
  @ApiProperty({ description: 'Held visits of the period.' }) visits: number;
  @ApiProperty(nullableDay) lastHeldOn: string | null;
}

/** How many municipalities are in which danger. */
export class CoverageFlagCounts implements Record<CoverageFlag, number> {
  @ApiProperty() bWithoutA: number;
  @ApiProperty() silent: number;
  @ApiProperty() singleHanded: number;
  @ApiProperty() nobodyKnows: number;
}

/** How many visits a municipality had. */
export class MunicipalityVisits {
  @ApiProperty({ type: MunicipalityRef }) municipality: MunicipalityRef;
  @ApiProperty() visits: number;
}

/** How many visits a person made. */
export class StaffVisits {
  @ApiProperty({ type: PersonRef }) person: PersonRef;
  @ApiProperty({ description: 'Held visits of the period that the person took part in or wrote up.' }) visits: number;
  @ApiProperty({ description: 'Open engagements led on the day of the view.' }) leads: number;
}

/** How visits are distributed. */
export class CoverageDistribution {
  @ApiProperty({ type: [MunicipalityVisits] }) mostVisited: MunicipalityVisits[];
  @ApiProperty({ type: [MunicipalityVisits], description: 'Of the municipalities with an open engagement.' })
  leastVisited: MunicipalityVisits[];
  @ApiProperty({ type: [StaffVisits], description: 'Only for those who may see the load of others.' })
  perStaff: StaffVisits[];
}

/** The review of a prefecture and period. */
export class Coverage {
  @ApiProperty({ type: String, nullable: true, description: 'Null: the office’s field, of several prefectures.' })
  prefectureCode: string | null;
  @ApiProperty({ description: 'Its name, or that of the office.' }) prefecture: string;
  @ApiProperty() fiscalYear: number;
  @ApiProperty({ type: Number, nullable: true }) quarter: number | null;
  @ApiProperty({ format: 'date' }) asOf: string;
  @ApiProperty({ description: 'Municipalities within reach.' }) municipalityCount: number;
  @ApiProperty({ type: SupportTypeTotals, description: 'Municipalities in which each kind was delivered.' })
  totals: SupportTypeTotals;
  @ApiProperty({ type: [CoverageCell] }) cells: CoverageCell[];
  @ApiProperty({ type: [CoverageRow] }) rows: CoverageRow[];
  @ApiProperty({ type: CoverageFlagCounts, description: 'Municipalities that carry each flag.' })
  flags: CoverageFlagCounts;
  @ApiProperty({ type: CoverageDistribution }) distribution: CoverageDistribution;
}

/** A visit behind a cell of the coverage. */
export class CoverageVisit {
  @ApiProperty({ format: 'uuid' }) visitId: string;
  @ApiProperty({ format: 'uuid' }) engagementId: string;
  @ApiProperty({ type: MunicipalityRef }) municipality: MunicipalityRef;
  @ApiProperty({ format: 'date' }) heldOn: string;
  @ApiProperty() facts: string;
  @ApiProperty({ ...supportType, isArray: true }) supportTypes: SupportType[];
  @ApiProperty({ enum: [...VISIT_MODES], enumName: 'VisitMode' }) mode: string;
}

/** Whom a dispatch sent. */
export class CoverageExpert {
  @ApiProperty() name: string;
  @ApiProperty() body: string;
}

/** A dispatch that was carried out, behind a number of the review. */
export class CoverageDispatch {
  @ApiProperty({ format: 'uuid' }) dispatchId: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null for a municipality’s own meeting.' })
  engagementId: string | null;
  @ApiProperty({ type: MunicipalityRef }) municipality: MunicipalityRef;
  @ApiProperty({ format: 'date' }) heldOn: string;
  @ApiProperty() purpose: string;
  @ApiProperty({ ...supportType, isArray: true }) supportTypes: SupportType[];
  @ApiProperty({ type: CoverageExpert }) expert: CoverageExpert;
}

/** That a municipality needs no such support for now. */
export class CoverageJudgement {
  @ApiProperty() municipalityCode: string;
  @ApiProperty(supportType) supportType: SupportType;
  @ApiProperty() fiscalYear: number;
  @ApiProperty() reason: string;
  @ApiProperty({ format: 'date' }) lookAgainOn: string;
  @ApiProperty({ format: 'date' }) judgedOn: string;
}
