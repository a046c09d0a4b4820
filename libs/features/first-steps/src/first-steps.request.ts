import { STARTING_LISTS, type StartingList } from '@banso/domain';
import { Choice } from '@banso/http';

const LIST = { ja: '一覧の種類', en: 'Kind of list' };

/** Whether a list is only looked at (`true`, also when left out) or registered (`false`). */
export class StartingListQuery {
  @Choice(['true', 'false'], { label: { ja: '試し読み', en: 'Dry run' }, optional: true }) dryRun?: string;
}

/** Which empty list is downloaded. */
export class StartingTemplateQuery {
  @Choice(STARTING_LISTS, { label: LIST, enumName: 'StartingList' }) kind: StartingList;
}
