import { Choice, Paging } from '@banso/http';

/** Whether a list is only looked at (`true`, also when left out) or registered (`false`). */
export class TransferListFileQuery {
  @Choice(['true', 'false'], { label: { ja: '試し読み', en: 'Dry run' }, optional: true })
  dryRun?: string;
}

/** Which lists to show. */
export class TransferListQuery extends Paging {}
