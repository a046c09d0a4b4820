import { LARGEST_TABLE, MEGABYTE, Refusal, type RefusalKind, type Sentence, UPLOAD_REFUSALS } from '@banso/http';
import { NotATable, type NotATableReason, readTable, type ReadTable } from './read-table.js';

type Reason = Exclude<NotATableReason, 'tooLarge'>;

/** What people are told about a file that is no table. Each room lists these under codes that say which file it was. */
export const NO_TABLE: Readonly<Record<Reason, { status: number } & Sentence>> = {
  otherType: {
    status: 415,
    ja: 'Excel（xlsx）または CSV のファイルを選んでください。古い形式（xls）は、xlsx で保存し直してください。',
    en: 'Choose an Excel (xlsx) or CSV file. Save the old xls format as xlsx first.',
  },
  unreadable: {
    status: 415,
    ja: 'ファイルを開けませんでした。Excel で開いて xlsx または CSV で保存し直してください。パスワードは外してください。',
    en: 'The file could not be opened. Open it in Excel and save it again as xlsx or CSV, without a password.',
  },
  unknownEncoding: {
    status: 415,
    ja: 'CSV の文字コードを読み取れませんでした。UTF-8 または Shift_JIS で保存し直してください。',
    en: 'The text encoding of the CSV is not known. Save it in UTF-8 or Shift_JIS.',
  },
};

/**
 * The table in an uploaded file.
 * @param refused under which codes the room refuses what is none
 * @throws fileTooLarge, or one of `refused`
 */
export async function tableIn(bytes: Uint8Array, refused: Readonly<Record<Reason, RefusalKind>>): Promise<ReadTable> {
  try {
    return await readTable(bytes);
  } catch (error) {
    if (!(error instanceof NotATable)) throw error;
    if (error.reason === 'tooLarge')
      throw new Refusal(UPLOAD_REFUSALS.fileTooLarge, { most: LARGEST_TABLE / MEGABYTE });
    throw new Refusal(refused[error.reason]);
  }
}
