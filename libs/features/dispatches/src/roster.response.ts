import { DISPATCH_MODES, type DispatchMode } from '@banso/domain';
import { PersonRef } from '@banso/directory';
import { ApiProperty } from '@nestjs/swagger';

/** Ways in which somebody comes. */
export type DispatchModes = DispatchMode[];

/** Something with a name, such as an area or a fee class. */
export class Named {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
}

/** An expert of the roster (専門職名簿). */
export class Expert {
  @ApiProperty({ type: PersonRef }) person: PersonRef;
  /** The body they belong to, to which the letter goes. */
  @ApiProperty() organisation: string;
  /** As it stands with the person; several are set apart there by 「、」. */
  @ApiProperty({ type: [String] }) professions: string[];
  /** Areas they serve; none: everywhere. */
  @ApiProperty({ type: [Named] }) areas: Named[];
  /** Ways in which they come; none: any. */
  @ApiProperty({ enum: [...DISPATCH_MODES], enumName: 'DispatchMode', isArray: true }) modes: DispatchMode[];
  /** Months (1–12) in which they can come; none: all year. */
  @ApiProperty({ type: [Number] }) months: number[];
  @ApiProperty({ type: Named, nullable: true }) feeClass: Named | null;
  @ApiProperty() note: string;
  /** Dispatches that they have before them, of the whole office. */
  @ApiProperty() open: number;
  /** How many they take at once (担当の上限 of the person); null: no limit is set. */
  @ApiProperty({ type: Number, nullable: true }) limit: number | null;
  /** Whether they have an account to answer with; otherwise staff enter what they say. */
  @ApiProperty() signsIn: boolean;
  /** Of the roster's own facts, for the ETag; 0 while there are none. */
  @ApiProperty() version: number;
}

/** A candidate for a need: an expert with what speaks for them and what against, in words. */
export class ExpertCandidateAnswer {
  @ApiProperty({ type: PersonRef }) person: PersonRef;
  @ApiProperty() organisation: string;
  @ApiProperty({ type: [String] }) professions: string[];
  @ApiProperty({ type: [String] }) reasons: string[];
  /** What the office should know before it chooses; whoever has one stands behind those without. */
  @ApiProperty({ type: [String] }) concerns: string[];
  /** Dispatches that they have before them, of the whole office. */
  @ApiProperty() load: number;
  /** How many they take at once; null: no limit is set. */
  @ApiProperty({ type: Number, nullable: true }) limit: number | null;
  /** Whether they have an account to answer with. */
  @ApiProperty() signsIn: boolean;
}

/** The professions of an office's experts. */
export class Professions {
  @ApiProperty({ type: [String] }) names: string[];
  /** For the ETag; 0 while it is the list that all begin with. */
  @ApiProperty() version: number;
}

/** What an expert is paid for a dispatch (謝金区分). */
export class FeeClass {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  /** Fee for one dispatch, in yen. */
  @ApiProperty() feeYen: number;
  /** Travel for one dispatch, in yen. */
  @ApiProperty() travelYen: number;
}
