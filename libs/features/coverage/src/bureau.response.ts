import {
  type CoverageFlag,
  ORGANISATION_KINDS,
  type OrganisationKind,
  SUPPORT_TYPES,
  type SupportType,
  type ToldCount,
} from '@banso/domain';
import { MunicipalityRef } from '@banso/directory';
import { ApiProperty } from '@nestjs/swagger';

const supportType = { enum: [...SUPPORT_TYPES], enumName: 'SupportType' } as const;
const bodyKind = { enum: [...ORGANISATION_KINDS], enumName: 'OrganisationKind' } as const;

/** A count as a bureau is told it: exactly, as a range (「1〜2」), or as "at least". */
export class ToldNumber implements ToldCount {
  @ApiProperty({ description: 'The least that it can be.' }) from: number;
  @ApiProperty({ type: Number, nullable: true, description: 'The most that it can be; null: at least `from`.' })
  until: number | null;
}

/** A told count for each kind of support. */
export class ToldByType implements Record<SupportType, ToldCount> {
  @ApiProperty({ type: ToldNumber }) A: ToldNumber;
  @ApiProperty({ type: ToldNumber }) B: ToldNumber;
  @ApiProperty({ type: ToldNumber }) C: ToldNumber;
  @ApiProperty({ type: ToldNumber }) D: ToldNumber;
  @ApiProperty({ type: ToldNumber }) E: ToldNumber;
}

/** In how many municipalities each flag is up. */
export class ToldFlags implements Record<CoverageFlag, ToldCount> {
  @ApiProperty({ type: ToldNumber }) bWithoutA: ToldNumber;
  @ApiProperty({ type: ToldNumber }) silent: ToldNumber;
  @ApiProperty({ type: ToldNumber }) singleHanded: ToldNumber;
  @ApiProperty({ type: ToldNumber }) nobodyKnows: ToldNumber;
}

/** To how many municipalities people of a kind of body gave support. */
export class ToldBodyKind {
  @ApiProperty(bodyKind) bodyKind: OrganisationKind;
  @ApiProperty({ type: ToldNumber }) municipalities: ToldNumber;
}

/** What a bureau is told of several prefectures together. */
export class BureauTotals {
  @ApiProperty({ description: 'All municipalities of the jurisdiction.' }) municipalityCount: number;
  @ApiProperty({ type: ToldByType, description: 'The sum of what the rows tell, as exact as they are.' })
  covered: ToldByType;
  @ApiProperty({ type: ToldFlags, nullable: true, description: 'Null but for the running fiscal year.' })
  flags: ToldFlags | null;
  @ApiProperty({ type: [ToldBodyKind], description: 'What university offices gave.' }) universities: ToldBodyKind[];
}

/** What a bureau is told of a prefecture. */
export class BureauPrefecture {
  @ApiProperty({ example: '20' }) prefectureCode: string;
  @ApiProperty({ example: '長野県' }) prefecture: string;
  @ApiProperty({ description: 'All municipalities of the prefecture.' }) municipalityCount: number;
  @ApiProperty({ description: 'Counts from 1 to this one are told as a range.' }) smallUntil: number;
  @ApiProperty({
    type: ToldByType,
    nullable: true,
    description: 'Municipalities in which its office gave each kind; null where the prefecture has no office here.',
  })
  covered: ToldByType | null;
  @ApiProperty({
    type: ToldFlags,
    nullable: true,
    description: 'Today’s; null but for the running fiscal year, and where the prefecture has no office here.',
  })
  flags: ToldFlags | null;
  @ApiProperty({ type: [ToldBodyKind], description: 'What university offices gave to its municipalities.' })
  universities: ToldBodyKind[];
}

/** The prefectures that a bureau looks over: numbers, with small ones as ranges. */
export class BureauCoverage {
  @ApiProperty() fiscalYear: number;
  @ApiProperty({ format: 'date' }) asOf: string;
  @ApiProperty({ type: [BureauPrefecture] }) rows: BureauPrefecture[];
  @ApiProperty({ type: BureauTotals }) totals: BureauTotals;
}

/** How often support of a kind was given to a municipality. */
export class BureauCell {
  @ApiProperty(supportType) supportType: SupportType;
  @ApiProperty({ type: ToldNumber, nullable: true, description: 'By the prefecture’s office; null: not told.' })
  office: ToldNumber | null;
  @ApiProperty({ type: ToldNumber, nullable: true, description: 'By university offices; null: not told.' })
  universities: ToldNumber | null;
}

/** What was given to a municipality. */
export class BureauMunicipality {
  @ApiProperty({ type: MunicipalityRef }) municipality: MunicipalityRef;
  @ApiProperty({ type: [BureauCell] }) cells: BureauCell[];
}

/** The matrix of a prefecture as a bureau may see it. */
export class BureauMatrix {
  @ApiProperty() fiscalYear: number;
  @ApiProperty({ format: 'date' }) asOf: string;
  @ApiProperty({ type: BureauPrefecture }) prefecture: BureauPrefecture;
  @ApiProperty({ ...supportType, isArray: true, description: 'Kinds of which the office’s cells are not told.' })
  untold: SupportType[];
  @ApiProperty({ description: 'Whether the cells of university offices are told.' }) universitiesTold: boolean;
  @ApiProperty({ type: [BureauMunicipality] }) rows: BureauMunicipality[];
}

/** Up to which count an office has its numbers told to a bureau as a range. */
export class SmallNumbersSetting {
  @ApiProperty({ description: 'Counts from 1 to this one are told as a range.' }) smallUntil: number;
  @ApiProperty({ description: 'The least that may be chosen.' }) least: number;
  @ApiProperty({ description: 'The most that may be chosen.' }) most: number;
  @ApiProperty({ description: '0 until the office has chosen.' }) version: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) changedAt: string | null;
  @ApiProperty({ type: String, nullable: true }) changedBy: string | null;
}
