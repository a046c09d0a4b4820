import { type Config } from '@banso/config';
import { messageDomain } from '@banso/mail';
import { v7 } from 'uuid';

/** What a link is for. */
export type LinkPurpose = 'invitation' | 'passwordReset';

/** How long links live (hours): an invitation waits over holidays, a reset is done at once. */
export const LINK_HOURS: Readonly<Record<LinkPurpose, number>> = { invitation: 7 * 24, passwordReset: 1 };

/** A mail for the outbox as the database takes it; `{name}` in the body becomes the person's name there. */
export interface AccountMail {
  id: string;
  subject: string;
  body: string;
  messageId: string;
}

/** The address at which a password is chosen. The token stands behind #, which browsers send to nobody. */
export function linkOf(publicUrl: string, token: string): string {
  return `${publicUrl.replace(/\/$/, '')}/set-password#${token}`;
}

/** The mail that brings a link, in words. */
export function accountMail(purpose: LinkPurpose, token: string, config: Pick<Config, 'publicUrl' | 'mailFrom'>): AccountMail {
  const id = v7();
  const { subject, text } = WORDS[purpose];
  const body = [
    '{name} 様', text, linkOf(config.publicUrl, token), 'リンクは一度だけ使えます。ほかの人に転送しないでください。\nお心当たりのないときは、このメールを消してください。何も変わりません。',
    'このメールは自動でお送りしています。ご返信いただいてもお答えできませんので、ご了承ください。',
  ].join('\n\n');
  return { id, subject, body: `${body}\n`, messageId: `<${id}@${messageDomain(config.mailFrom)}>` };
}

const WORDS: Readonly<Record<LinkPurpose, { subject: string; text: string }>> = {
  invitation: {
    subject: '【伴走】ご利用のご案内',
    text: '市町村支援の記録システム「伴走」に招待されました。\n次のリンクを7日以内に開き、パスワードを決めてください。そのあとサインインできます。',
  },
  passwordReset: {
    subject: '【伴走】パスワードの再設定',
    text: '「伴走」のパスワードを決め直す手続きを受け付けました。\n次のリンクを1時間以内に開き、新しいパスワードを決めてください。',
  },
};
