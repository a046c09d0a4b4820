import { TABLE_FORMATS, type TableFormat } from '@banso/files';
import { Choice, FreeForm, Text } from '@banso/http';

/** What to have made into a file. */
export class MakeExport {
  @Text({ label: { ja: '書き出すもの', en: 'What' }, max: 40, pattern: /^[A-Za-z]+$/, example: 'engagements' })
  what: string;

  @Choice(TABLE_FORMATS, { label: { ja: '形式', en: 'Format' }, enumName: 'TableFormat' }) format: TableFormat;

  @FreeForm({ label: { ja: '条件', en: 'Filter' }, values: 50 }) filter: object;
}
