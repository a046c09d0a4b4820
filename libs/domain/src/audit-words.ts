import type { Label, Lang } from './lang.js';

/** What happened, in words: one table for the auditor's screen and the exports. The keys are the log's actions. */
export const AUDIT_ACTION_LABELS: Readonly<Record<string, Label>> = {
  'engagement:open': { ja: '案件の開始', en: 'Engagement opened' },
  'engagement:write': { ja: '案件の変更', en: 'Engagement changed' },
  'engagement:close': { ja: '案件の終了', en: 'Engagement closed' },
  'member:write': { ja: '支援チームの変更', en: 'Team changed' },
  'assignment:write': { ja: '担当市区町村の変更', en: 'Assignment changed' },
  'visit:plan': { ja: '訪問の計画', en: 'Visit planned' },
  'visit:record': { ja: '訪問の記録', en: 'Visit recorded' },
  'visit:confirm': { ja: '訪問記録の確認', en: 'Record confirmed' },
  'visit:read': { ja: '訪問記録の閲覧（他機関）', en: 'Record read by another body' },
  'attachment:add': { ja: '資料の登録', en: 'Attachment added' },
  'attachment:read': { ja: '資料の閲覧（他機関）', en: 'Attachment read by another body' },
  'attachment:withdraw': { ja: '資料の取下げ', en: 'Attachment withdrawn' },
  'action:write': { ja: '宿題の変更', en: 'Action item changed' },
  'reminder:read': { ja: 'お知らせの確認', en: 'Reminder acknowledged' },
  'transfer:register': { ja: '異動の登録', en: 'Transfer registered' },
  'handover:write': { ja: '引継書の作成・交付', en: 'Handover written' },
  'handover:check': { ja: '引継書の確認', en: 'Handover checked' },
  'handover:receive': { ja: '引継書の受領', en: 'Handover received' },
  'coverage:judge': { ja: '支援の要否の判断', en: 'Coverage judged' },
  'master:write': { ja: 'マスタの変更', en: 'Masters changed' },
  'person:write': { ja: '人の登録・変更', en: 'Person changed' },
  'user:write': { ja: '利用者・権限の変更', en: 'User changed' },
  'audit:read': { ja: '監査記録の閲覧', en: 'Audit log read' },
  'session:open': { ja: 'サインイン', en: 'Signed in' },
  'session:refused': { ja: 'サインインの失敗', en: 'Sign-in failed' },
  'session:end': { ja: 'サインアウト', en: 'Signed out' },
  'session:endByHand': { ja: 'ほかの端末のサインアウト', en: 'Sessions ended' },
  'account:locked': { ja: 'サインインの一時停止', en: 'Sign-in held back' },
  'password:change': { ja: 'パスワードの変更', en: 'Password changed' },
  'password:reset': { ja: 'パスワードの再設定', en: 'Password reset' },
  'password:resetRequested': { ja: 'パスワード再設定の申込み', en: 'Password reset asked for' },
  'invitation:create': { ja: '招待の送付', en: 'Invitation sent' },
  'invitation:use': { ja: '招待の利用', en: 'Invitation used' },
  'secondFactor:setUp': { ja: '二段階認証の設定', en: 'Second factor set up' },
  'secondFactor:remove': { ja: '二段階認証の解除', en: 'Second factor removed' },
  'secondFactor:recoveryCode': { ja: '予備コードの利用', en: 'Recovery code used' },
  'secondFactor:renewCodes': { ja: '予備コードの作り直し', en: 'Recovery codes renewed' },
  'apiToken:create': { ja: 'APIトークンの作成', en: 'API token made' },
  'apiToken:use': { ja: 'APIトークンの利用', en: 'API token used' },
  'apiToken:end': { ja: 'APIトークンの失効', en: 'API token ended' },
  'oidc:link': { ja: '組織のアカウントとの連携', en: 'Linked with the identity provider' },
  'export': { ja: '書き出し', en: 'Export' },
  'refused': { ja: '拒否', en: 'Refused' },
  'purge': { ja: '保存期間を過ぎた記録の消去', en: 'Purge after retention' },
};

/** An action in words; one that the table does not know stays as it is. */
export function auditActionInWords(action: string, lang: Lang): string {
  return AUDIT_ACTION_LABELS[action]?.[lang] ?? action;
}
