import { PersonRef } from '@banso/directory';
import { ApiProperty } from '@nestjs/swagger';

/** What stands at the head of the office's papers. */
export class PaperHeading {
  @ApiProperty({ description: 'To whom reports go (宛先), with their title: 介護支援課長　様.' }) addressee: string;
  @ApiProperty({ description: 'The department that reports (所属); empty for the office’s own name.' })
  department: string;
  @ApiProperty({ description: '0 where the office has not set it yet.' }) version: number;
}

/** What the named fields of a form come to. */
export class RecordFormCheck {
  @ApiProperty({ type: [String] }) known: string[];
  @ApiProperty({ type: [String], description: 'Names that nobody knows: the file is not kept with them.' })
  unknown: string[];
  @ApiProperty({ type: [String], description: 'What every report says and this form leaves out.' })
  missing: string[];
}

/** The programme that a form is for. */
export class FormProgramme {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
}

/** A form (様式) of the office's own that is in use. */
export class RecordForm {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: FormProgramme, nullable: true, description: 'Null: for all that have none of their own.' })
  programme: FormProgramme | null;
  @ApiProperty({ example: '復命書様式.docx' }) name: string;
  @ApiProperty({ description: 'Bytes.' }) size: number;
  @ApiProperty({ type: [String] }) fields: string[];
  @ApiProperty({ type: [String] }) missing: string[];
  @ApiProperty({ type: PersonRef, nullable: true }) addedBy: PersonRef | null;
  @ApiProperty({ format: 'date-time' }) addedAt: string;
}

/** In which form the report of a visit is written for Word. */
export class ReportForm {
  @ApiProperty({ type: String, nullable: true, description: 'Null: in the standard form, as the PDF always is.' })
  name: string | null;
  @ApiProperty({ description: 'Whether it has a field for the opinion (所見).' }) takesOpinion: boolean;
}
