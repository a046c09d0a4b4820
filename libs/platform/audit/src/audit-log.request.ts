import { Day, MunicipalityCode, Paging, RowId, Text } from '@banso/http';
import { OmitType } from '@nestjs/swagger';

/** Which entries of the audit log. */
export class AuditQuery extends Paging {
  @Day({ label: { ja: 'はじめの日', en: 'From' }, optional: true }) from?: string;
  @Day({ label: { ja: '終わりの日', en: 'Until' }, optional: true }) until?: string;
  @RowId({ label: { ja: '人', en: 'Person' }, optional: true }) person?: string;
  @Text({ label: { ja: '操作', en: 'Action' }, max: 60, pattern: /^[A-Za-z:]*$/, optional: true }) action?: string;
  @Text({ label: { ja: '対象の種類', en: 'Kind of subject' }, max: 60, pattern: /^[A-Za-z]*$/, optional: true })
  subjectKind?: string;
  @Text({ label: { ja: '対象', en: 'Subject' }, max: 200, optional: true }) subjectId?: string;
  @Text({ label: { ja: '人か市区町村の名前', en: 'Name of a person or municipality' }, max: 100, optional: true })
  q?: string;
  @MunicipalityCode({ label: { ja: '市区町村', en: 'Municipality' }, optional: true }) municipality?: string;
}

/** The same of all pages: which entries to count or to take out. */
export class AuditFilter extends OmitType(AuditQuery, ['limit', 'cursor'] as const) {}
