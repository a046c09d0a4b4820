import { TABLE_FORMATS, type TableFormat } from '@banso/files';
import { Choice, Paging, RowId } from '@banso/http';
import { OmitType } from '@nestjs/swagger';
import { type Figure, FIGURES } from './figures.js';

/** Which number to open; without a person that of everybody together. */
export class LoadRowsQuery extends Paging {
  @Choice(FIGURES, { label: { ja: '数', en: 'Figure' }, enumName: 'LoadFigure' }) figure: Figure;
  @RowId({ label: { ja: '人', en: 'Person' }, optional: true }) person?: string;
}

/** How to take the people with their numbers out. */
export class LoadExportQuery {
  @Choice(TABLE_FORMATS, { label: { ja: '形式', en: 'Format' } }) format: TableFormat;
}

/** Which number's rows to count or to take out: all pages of them. */
export class LoadRowsFilter extends OmitType(LoadRowsQuery, ['limit', 'cursor'] as const) {}

/** Which number's rows to take out, and how. */
export class LoadRowsExportQuery extends LoadRowsFilter {
  @Choice(TABLE_FORMATS, { label: { ja: '形式', en: 'Format' } }) format: TableFormat;
}
