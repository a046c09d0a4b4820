import { Text, WholeNumber } from './fields.js';

/** How a list is paged: `limit` rows (default 50, at most 200) after `cursor`. */
export class Paging {
  @WholeNumber({ label: { ja: '件数', en: 'limit' }, min: 1, max: 200, optional: true })
  limit: number = 50;

  @Text({ label: { ja: '続きの位置', en: 'cursor' }, max: 500, optional: true })
  cursor?: string;
}
