import { CONSENT_STATES } from '@banso/domain';
import { Choice, Paging, RowId, Text } from '@banso/http';

/** Which acts are listed: the newest first. */
export class ConsentsFilter extends Paging {
  @Choice(CONSENT_STATES, { label: { ja: '状態', en: 'State' }, optional: true }) state?: string;
  @RowId({ label: { ja: '人', en: 'Person' }, optional: true }) person?: string;
}

/** Refusing to consent. Whoever asked reads why. */
export class RefuseConsent {
  @Text({ label: { ja: '却下の理由', en: 'Reason' }, max: 1000, pattern: /^[^\u0000]+$/u }) comment: string;
}
