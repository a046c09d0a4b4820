import { ACTION_SIDES, ACTION_STATES, type ActionSide, type ActionState, type CivilDay } from '@banso/domain';
import { Choice, Day, Name, Paging, RowId, Text } from '@banso/http';

const L = {
  text: { ja: '宿題', en: 'Action' },
  side: { ja: 'どちらの宿題か', en: 'Side' },
  owner: { ja: '担当', en: 'Owner' },
  due: { ja: '期限', en: 'Due day' },
  state: { ja: '状態', en: 'State' },
};

/** Which action items to list. */
export class ActionItemQuery extends Paging {
  /** `me`, or the id of a person. */
  @Text({
    label: L.owner,
    pattern: /^(me|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$/,
    max: 36,
    optional: true,
  })
  owner?: string;
  @Choice(ACTION_STATES, { label: L.state, optional: true }) state?: ActionState;
  @RowId({ label: { ja: '案件', en: 'Engagement' }, optional: true }) engagement?: string;
}

/** A new homework of either side. Ours names a person of the tenant; theirs names somebody in words. */
export class AddActionItem {
  @Text({ label: L.text, max: 1000 }) text: string;
  @Choice(ACTION_SIDES, { label: L.side }) side: ActionSide;
  @RowId({ label: L.owner, optional: true, nullable: true }) ownerId?: string | null;
  @Name({ label: L.owner, optional: true, mayBeEmpty: true }) ownerName?: string;
  @Day({ label: L.due }) dueOn: CivilDay;
}

/** Changing an action item (宿題). */
export class ChangeActionItem {
  @Choice(ACTION_STATES, { label: L.state, optional: true }) state?: ActionState;
  @Day({ label: L.due, optional: true }) dueOn?: CivilDay;
  @Text({ label: L.text, max: 1000, optional: true }) text?: string;
  @Text({ label: { ja: '結果・根拠', en: 'Evidence' }, max: 2000, optional: true }) evidence?: string;
  @Text({ label: { ja: '直した理由', en: 'Reason of the correction' }, max: 1000, optional: true }) reason?: string;
}
