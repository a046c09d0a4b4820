import { WholeNumber } from '@banso/http';

/** Of which fiscal year: April of the year until the following March. */
export class ContributionQuery {
  @WholeNumber({ label: { ja: '年度', en: 'Fiscal year' }, min: 2000, max: 2100 }) fiscalYear: number;
}
