import {
  CONFIRMATION_STEPS,
  FEE_RULES,
  ORGANISATION_KINDS,
  PROGRAMME_FORMS,
  PROGRAMME_PAPERS,
  SUPPORT_TYPES,
  type SupportType,
} from '@banso/domain';
import { ApiProperty } from '@nestjs/swagger';

/** An organisation that carries a programme. */
class ProgrammeBody {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: [...ORGANISATION_KINDS], enumName: 'OrganisationKind' }) kind: string;
}

/** What a programme offers from a fiscal year on, until the next. */
export class ProgrammeYear {
  @ApiProperty({ description: 'The fiscal year (April to March) from which it holds.' }) fromFiscalYear: number;
  @ApiProperty({ type: [ProgrammeBody], description: 'The first one leads.' }) bodies: ProgrammeBody[];
  @ApiProperty({ enum: [...PROGRAMME_FORMS], enumName: 'ProgrammeForm', isArray: true }) forms: string[];
  @ApiProperty({ enum: [...SUPPORT_TYPES], enumName: 'SupportType', isArray: true }) supportTypes: SupportType[];
  @ApiProperty({ enum: [...FEE_RULES], enumName: 'FeeRule' }) feeRule: string;
}

/** A programme (支援事業) as it is in a fiscal year. */
export class Programme {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: [ProgrammeBody], description: 'The first one leads.' }) bodies: ProgrammeBody[];
  @ApiProperty({ enum: [...PROGRAMME_FORMS], enumName: 'ProgrammeForm', isArray: true }) forms: string[];
  @ApiProperty({ enum: [...SUPPORT_TYPES], enumName: 'SupportType', isArray: true }) supportTypes: SupportType[];
  @ApiProperty({ enum: [...FEE_RULES], enumName: 'FeeRule' }) feeRule: string;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Months between visits that its engagements begin with; null: nobody visits regularly.',
  })
  cadenceMonths: number | null;
  @ApiProperty({ enum: [...PROGRAMME_PAPERS], enumName: 'ProgrammePaper', isArray: true }) papers: string[];
  @ApiProperty({ description: 'The first fiscal year in which it runs.' }) fromFiscalYear: number;
  @ApiProperty({ type: Number, nullable: true, description: 'The last one, included; null: without end.' })
  untilFiscalYear: number | null;
  @ApiProperty({ description: 'Whether one’s own office founded it, and changes it.' }) own: boolean;
  @ApiProperty({ description: 'Whether one’s own office founded it or is one of its bodies, and can work with it.' })
  usable: boolean;
  @ApiProperty({
    enum: [...CONFIRMATION_STEPS],
    type: Number,
    description: 'How many people confirm a record, one after the other, by the rule of one’s own office.',
  })
  confirmationSteps: number;
  @ApiProperty({ description: 'Of the programme with one’s own office’s rule, for `If-Match`.' }) version: number;
}

/** A programme with the table of each of its years. */
export class ProgrammeDetail extends Programme {
  @ApiProperty({ type: [ProgrammeYear], description: 'From the first fiscal year on; only years of a change.' })
  years: ProgrammeYear[];
}
