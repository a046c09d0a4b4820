import { SMALL_NUMBERS } from '@banso/domain';
import { WholeNumber } from '@banso/http';
import { OffersQuery } from './coverage.request.js';

/** Of which fiscal year a bureau asks; without a value the running one. */
export class BureauQuery extends OffersQuery {}

/** Up to which count the office’s numbers are told as a range. */
export class SetSmallNumbers {
  @WholeNumber({
    label: { ja: '幅で示す数の上限', en: 'Largest number told as a range' },
    min: SMALL_NUMBERS.least,
    max: SMALL_NUMBERS.most,
  })
  smallUntil: number;
}
