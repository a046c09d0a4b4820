import type { Words } from './word.js';

/** Words about papers: the report of a visit and an office's forms. */
export const PAPERS: Words = {
  addressee: ['To whom reports go (宛先), with their title.', '健康福祉部長　様'],
  department: ['The department that reports (所属).', '介護支援課'],
  'RecordForm.fields': ['The named fields that it has.', ['用務', '用務先']],
  'RecordForm.missing': ['What every report says and this form leaves out.', ['出席者']],
  'RecordForm.addedBy': ['Who took it into use.'],
  'RecordForm.addedAt': ['Since when it is in use.'],
  'RecordFormCheck.known': ['Fields that are filled in.', ['用務', '用務先']],
  'RecordFormCheck.unknown': ['Names that nobody knows.', ['概用']],
  'RecordFormCheck.missing': ['What every report says and this form leaves out.', ['出席者']],
};
