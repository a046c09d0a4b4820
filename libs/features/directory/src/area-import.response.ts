import { AREA_KINDS } from '@banso/domain';
import { ApiProperty } from '@nestjs/swagger';

/** What is wrong in a file, where people find it: the row as the spreadsheet numbers it, the column by its header. */
export class FileError {
  @ApiProperty() row: number;
  @ApiProperty({ example: '市区町村コード' }) column: string;
  @ApiProperty() message: string;
}

/** A municipality that an area gains or loses. */
class MovedMunicipality {
  @ApiProperty({ example: '204323' }) code: string;
  @ApiProperty({ example: '木曽町' }) name: string;
}

/** What an area gains and loses by the file. */
export class AreaFileChange {
  @ApiProperty() area: string;
  @ApiProperty({ enum: [...AREA_KINDS], enumName: 'AreaKind' }) kind: string;
  @ApiProperty() isNew: boolean;
  @ApiProperty({ type: [MovedMunicipality] }) added: MovedMunicipality[];
  @ApiProperty({ type: [MovedMunicipality] }) removed: MovedMunicipality[];
  @ApiProperty({ description: 'How many municipalities the area has afterwards.' }) left: number;
}

/** What reading an area file found; `changes` is empty while there are errors. */
export class AreaFileResult {
  @ApiProperty({ description: 'Rows below the header.' }) rows: number;
  @ApiProperty({ type: [FileError] }) errors: FileError[];
  @ApiProperty({ type: [AreaFileChange] }) changes: AreaFileChange[];
  @ApiProperty({ description: 'Whether the changes were carried out.' }) done: boolean;
}
