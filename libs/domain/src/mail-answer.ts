import type { Label } from './lang.js';

/** What the person who looks after the mail can do about it. */
export type MailTrouble =
  'addressUnknown' | 'mailboxFull' | 'serverAway' | 'serverTooSlow' | 'notLetIn' | 'tryLater' | 'refused' | 'unknown';

/** Each trouble in plain words, with what to do. */
export const MAIL_TROUBLE_LABELS: Readonly<Record<MailTrouble, Label>> = {
  addressUnknown: {
    ja: '宛先のメールアドレスが見つかりません。「管理」の「利用者」でアドレスを確かめてください。',
    en: 'The address does not exist. Please check it on the person’s page.',
  },
  mailboxFull: {
    ja: '相手の受信箱がいっぱいです。本人に連絡してから、もう一度送ってください。',
    en: 'The mailbox is full. Please tell the person, then send again.',
  },
  serverAway: {
    ja: 'メールサーバーにつながりませんでした。サーバーの担当者に確かめてください。',
    en: 'The mail server could not be reached. Please ask whoever runs it.',
  },
  serverTooSlow: {
    ja: 'メールサーバーの返事が途中で途切れました。届いているかもしれません。',
    en: 'The mail server broke off before it answered. The mail may have arrived.',
  },
  notLetIn: {
    ja: 'メールサーバーが接続を認めませんでした。接続の設定を確かめてください。',
    en: 'The mail server did not let us in. Please check the settings.',
  },
  tryLater: { ja: 'メールサーバーが「あとで送ってください」と答えました。', en: 'The mail server asked to try later.' },
  refused: { ja: 'メールサーバーが受け取りを断りました。', en: 'The mail server refused the mail.' },
  unknown: { ja: '送れませんでした。', en: 'It could not be sent.' },
};

/**
 * What a mail's last answer means. The answer is the codes that the delivery keeps: `EENVELOPE 550 5.1.1 RCPT TO`.
 * Source: RFC 5321 (reply codes), RFC 3463 (enhanced status codes).
 */
export function mailTrouble(answer: string | null): MailTrouble {
  if (!answer) return 'unknown';
  const [, reply] = /\b([245]\d\d)\b/.exec(answer) ?? [];
  const [, detail] = /\b\d\.(\d{1,3}\.\d{1,3})\b/.exec(answer) ?? [];
  if (/^EAUTH|^ENOAUTH/.test(answer) || reply === '530' || reply === '535') return 'notLetIn';
  if (detail && /^1\.[1236]$/.test(detail)) return 'addressUnknown';
  if (detail === '2.2' || reply === '552') return 'mailboxFull';
  if (reply === '550' && answer.includes('RCPT')) return 'addressUnknown';
  if (reply?.startsWith('4')) return 'tryLater';
  if (reply?.startsWith('5')) return 'refused';
  if (/^(ECONNECTION|ECONNREFUSED|EDNS|ESOCKET|ETLS|ENOTFOUND)/.test(answer) || /^ETIMEDOUT CONN/.test(answer))
    return 'serverAway';
  if (/^(ETIMEDOUT|EABORT|EMESSAGE|ESTREAM)/.test(answer)) return 'serverTooSlow';
  return 'unknown';
}

/** What recurring jobs do, in words. */
export const JOB_LABELS: Readonly<Record<string, Label>> = {
  sweep: { ja: 'お知らせの更新', en: 'Bringing reminders up to date' },
  digest: { ja: '朝のお知らせメールの作成', en: 'Writing the morning mails' },
  deliver: { ja: 'すぐに送るメールの作成', en: 'Writing mails that are wanted at once' },
  transferLists: { ja: '異動一覧の確定と取下げ', en: 'Confirming and withdrawing transfer lists' },
  webhooks: { ja: '他のシステムへの通知', en: 'Telling other systems' },
  archives: { ja: '引継書のまとめ印刷', en: 'Printing packets together' },
  drift: { ja: '期限と状況の点検', en: 'Checking due days and statuses' },
  seal: { ja: '監査記録の封印', en: 'Sealing the audit log' },
  auditHeads: { ja: '監査記録の末尾の控え', en: 'Noting the heads of the audit log' },
  housekeeping: { ja: '古い控えの片づけ', en: 'Clearing away what is used up' },
};
