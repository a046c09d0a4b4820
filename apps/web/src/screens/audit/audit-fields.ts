import { type Label, REMINDER_STEP_LABELS } from '@banso/domain';

/** What the log calls a changed thing, in words of the screens; others stay as they are. */
export const AUDIT_FIELD_LABELS: Readonly<Record<string, Label>> = {
  ...REMINDER_STEP_LABELS,
  status: { ja: '状態', en: 'Status' }, state: { ja: '状態', en: 'State' }, stage: { ja: '段階', en: 'Stage' }, plannedOn: { ja: '予定日', en: 'Planned day' }, heldOn: { ja: '訪問日', en: 'Day held' },
  supportTypes: { ja: '支援種別', en: 'Support types' }, cadenceMonths: { ja: '訪問の間隔（月）', en: 'Cadence (months)' }, dueOn: { ja: '期限', en: 'Due day' }, from: { ja: 'いつから', en: 'From' },
  until: { ja: 'いつまで', en: 'Until' }, role: { ja: '役割', en: 'Role' }, personId: { ja: '人', en: 'Person' }, ownerId: { ja: '担当', en: 'Owner' }, side: { ja: 'どちらの宿題か', en: 'Side' },
  mode: { ja: '方法', en: 'Mode' }, rows: { ja: '件数', en: 'Rows' }, filter: { ja: '条件', en: 'Filter' }, code: { ja: '拒否の理由', en: 'Why refused' }, draft: { ja: '下書き', en: 'Draft' },
  size: { ja: '大きさ（バイト）', en: 'Size (bytes)' }, mediaType: { ja: '種類', en: 'Kind' }, internal: { ja: '機関の中だけ', en: 'Internal' }, visitId: { ja: '訪問', en: 'Visit' },
  post: { ja: '職名', en: 'Post' }, closedOn: { ja: '終了日', en: 'Closed on' }, lookAgainOn: { ja: '見直す日', en: 'Look again on' }, since: { ja: 'いつから', en: 'Since' },
  effectiveOn: { ja: '発令日', en: 'Effective on' }, announcedOn: { ja: '内示日', en: 'Announced on' }, kind: { ja: '種類', en: 'Kind' }, items: { ja: '引き継ぐもの', en: 'Items' },
};
