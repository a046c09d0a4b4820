import { type Capability, type Label } from '@banso/domain';
import { useLabel } from '../../i18n/days.js';

/** Capabilities in words. One without words is shown by its code, so that it can still be chosen. */
const NAMES: Partial<Record<Capability, Label>> = {
  'consent:read': { ja: '承認の申請を見る', en: 'See requests for consent' },
  'consent:give': { ja: '承認する', en: 'Give consent' },
  'engagement:read': { ja: '案件を見る', en: 'See engagements' },
  'engagement:readSummary': { ja: '案件の概要を見る', en: 'See summaries of engagements' },
  'engagement:open': { ja: '案件を始める', en: 'Open engagements' },
  'engagement:write': { ja: '案件を書き直す', en: 'Change engagements' },
  'engagement:close': { ja: '案件を終える', en: 'Close engagements' },
  'member:write': { ja: '担当を変える', en: 'Change teams' },
  'assignment:write': { ja: '大学等の受け持ちを変える', en: 'Change assignments of partners' },
  'visit:read': { ja: '訪問を見る', en: 'See visits' },
  'visit:plan': { ja: '訪問を予定する', en: 'Plan visits' },
  'visit:record': { ja: '訪問を記録する', en: 'Record visits' },
  'visit:confirm': { ja: '訪問記録を確認する', en: 'Confirm visit records' },
  'opinion:readInternal': { ja: '内部の所見を見る', en: 'See internal opinions' },
  'remark:write': { ja: '感想を書く', en: 'Write remarks' },
  'action:read': { ja: '宿題を見る', en: 'See action items' },
  'action:write': { ja: '宿題を書く', en: 'Change action items' },
  'reminder:read': { ja: 'お知らせを見る', en: 'See reminders' },
  'ladder:read': { ja: 'お知らせの日数を見る', en: 'See the reminder ladder' },
  'ladder:write': { ja: 'お知らせの日数を変える', en: 'Change the reminder ladder' },
  'dispatch:read': { ja: '派遣を見る', en: 'See dispatches' },
  'dispatch:request': { ja: '派遣を依頼する', en: 'Request dispatches' },
  'dispatch:approve': { ja: '派遣を承認する', en: 'Approve dispatches' },
  'dispatch:accept': { ja: '派遣を引き受ける', en: 'Accept dispatches' },
  'dispatch:report': { ja: '派遣を報告する', en: 'Report dispatches' },
  'transfer:register': { ja: '異動を登録する', en: 'Register transfers' },
  'transfer:read': { ja: '異動を見る', en: 'See transfers' },
  'handover:read': { ja: '引継書を見る', en: 'See handover packets' },
  'handover:write': { ja: '引継書を書く', en: 'Write handover packets' },
  'handover:check': { ja: '引継書を確かめる', en: 'Check handover packets' },
  'handover:receive': { ja: '引継ぎを受ける', en: 'Receive handovers' },
  'coverage:read': { ja: '支援状況を見る', en: 'See coverage' },
  'coverage:aggregate': { ja: '支援状況の集計を見る', en: 'See totals of coverage' },
  'coverage:judge': { ja: '支援状況を判断する', en: 'Judge coverage' },
  'load:read': { ja: '担当者の負担を見る', en: 'See the load of staff' },
  'master:read': { ja: '台帳を見る', en: 'See masters' },
  'master:write': { ja: '台帳を書き直す', en: 'Change masters' },
  'person:read': { ja: '人材を見る', en: 'See people' },
  'person:write': { ja: '人材を書き直す', en: 'Change people' },
  'user:write': { ja: '利用者を管理する', en: 'Look after users' },
  'webhook:write': { ja: '外部システムへの通知を管理する', en: 'Look after webhooks' },
  'audit:read': { ja: '監査記録を見る', en: 'See the audit log' },
  'mail:read': { ja: '送ったメールを見る', en: 'See sent mail' },
  'operations:read': { ja: '運用の状態を見る', en: 'See the state of operations' },
};

/** The name of a capability in the screen's language. */
export function useCapabilityName(): (capability: string) => string {
  const label = useLabel();
  return (capability) => {
    const name = NAMES[capability as Capability];
    return name ? label(name) : capability;
  };
}
