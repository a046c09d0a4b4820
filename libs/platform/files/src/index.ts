export { asDownload, contentDisposition, type Download } from './download.js';
export { TABLE_FORMATS, writeTable, type Table, type TableFormat, type WrittenTable } from './write-table.js';
