export { printing } from './printing.js';
export { readTable, type ReadTable, type TableProblem, type TableRow } from './read-table.js';
export { NO_TABLE, tableIn } from './table-in.js';
export { asDownload, contentDisposition, type Download } from './download.js';
export { asWritten, FileLost, FileStore, type StoredFile, type TidiedUp } from './file-store.js';
export { FILE_REFUSALS, KEPT_MEDIA_TYPES, kindOfFile } from './kind-of-file.js';
export { Quarantine, QUARANTINE_DAYS, type SetAside } from './quarantine.js';
export {
  boxes,
  heading,
  keptTogether,
  nothing,
  paragraph,
  paragraphs,
  subheading,
  table,
  timeInTokyo,
} from './paper-parts.js';
export { type Paper, type PaperPart, PdfRenderer } from './pdf-renderer.js';
export {
  streamTable,
  TABLE_FILES,
  TABLE_FORMATS,
  writeTable,
  writeWorkbook,
  type StreamedTable,
  type Table,
  type TableFormat,
  type TableRowCells,
  type WrittenTable,
} from './write-table.js';
export { writeArchive, type ArchivedFile } from './write-archive.js';
export { fillForm, namedFields, NotAForm, type NoFormReason } from './word-form.js';
export { writeWord, WORD_MEDIA_TYPE, type WordPaper, type WordPart } from './word-paper.js';
