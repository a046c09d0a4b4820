import { defineWords } from '../../i18n/words.js';

export const useExportWords = defineWords(
  'exports',
  {
    export: '書き出す',
    title: '{{name}}の書き出し',
    rows: '{{rows}}件あります。',
    noRows: '当てはまるものがありません。',
    tooLarge:
      '{{rows}}件を超えています。ひとつのファイルに書き出せるのは{{rows}}件までです。期間や条件をしぼってください。',
    long: '多いので、ファイルができるまで少しかかります。待たずに、ほかの画面に移ってもかまいません。できあがったら、この画面で受け取れます。',
    xlsx: 'Excelで保存',
    csv: 'CSVで保存',
    csvShiftJis: 'CSVで保存（Shift_JIS）',
    makeXlsx: 'Excelで作る',
    makeCsv: 'CSVで作る',
    makeCsvShiftJis: 'CSVで作る（Shift_JIS）',
    files: '書き出したファイル',
    progress: '{{title}}（{{format}}）を作っています　{{done}} / {{total}}件',
    queued: '{{title}}（{{format}}）の順番を待っています',
    ready: '{{title}}（{{format}}）を受け取る（{{rows}}件、{{size}}）',
    asOf: '{{moment}}の内容です。{{day}}まで受け取れます。',
    removed: '{{title}}（{{format}}）は保存期間を過ぎたため片付けました。',
    notAllowed: '{{title}}（{{format}}）を作れませんでした。この一覧を見る権限がなくなっています。',
    failedTooLarge: '{{title}}（{{format}}）を作れませんでした。件数が上限を超えました。条件をしぼってください。',
    noSpace: '{{title}}（{{format}}）を作れませんでした。サーバーの空きが足りません。システム管理者に伝えてください。',
    fault: '{{title}}（{{format}}）を作れませんでした。もう一度お試しください。',
    cancel: '取り消す',
    remove: '片付ける',
    nameXlsx: 'Excel',
    nameCsv: 'CSV',
    nameCsvShiftJis: 'CSV・Shift_JIS',
  },
  {
    export: 'Export',
    title: 'Export: {{name}}',
    rows: '{{rows}} rows.',
    noRows: 'There is nothing to export.',
    tooLarge: 'More than {{rows}} rows. One file may have at most {{rows}}. Narrow the period or the filters.',
    long: 'That is many: the file takes a while. You need not wait here; when it is ready it can be had on this screen.',
    xlsx: 'Save as Excel',
    csv: 'Save as CSV',
    csvShiftJis: 'Save as CSV (Shift_JIS)',
    makeXlsx: 'Make an Excel file',
    makeCsv: 'Make a CSV file',
    makeCsvShiftJis: 'Make a CSV file (Shift_JIS)',
    files: 'Exported files',
    progress: 'Making {{title}} ({{format}}): {{done}} / {{total}}',
    queued: '{{title}} ({{format}}) waits for its turn',
    ready: 'Download {{title}} ({{format}}; {{rows}} rows, {{size}})',
    asOf: 'As of {{moment}}. It can be had until {{day}}.',
    removed: '{{title}} ({{format}}) was removed after its days.',
    notAllowed: '{{title}} ({{format}}) could not be made: you may not read this list any more.',
    failedTooLarge: '{{title}} ({{format}}) could not be made: there are too many rows. Narrow the filters.',
    noSpace: '{{title}} ({{format}}) could not be made: the server’s disk is full. Please tell the administrator.',
    fault: '{{title}} ({{format}}) could not be made. Please try again.',
    cancel: 'Cancel',
    remove: 'Remove',
    nameXlsx: 'Excel',
    nameCsv: 'CSV',
    nameCsvShiftJis: 'CSV, Shift_JIS',
  },
);

/** How each format is offered at once, offered to be made, and named. */
export const FORMAT_WORDS = {
  xlsx: { save: 'xlsx', make: 'makeXlsx', name: 'nameXlsx' },
  csv: { save: 'csv', make: 'makeCsv', name: 'nameCsv' },
  csvShiftJis: { save: 'csvShiftJis', make: 'makeCsvShiftJis', name: 'nameCsvShiftJis' },
} as const;

/** A number of rows with its groups of digits. */
export function grouped(rows: number): string {
  return rows.toLocaleString('ja-JP');
}
