import { type Config } from '@banso/config';
import { messageDomain } from '@banso/mail';
import { v7 } from 'uuid';

/** What a link is for. */
export type LinkPurpose = 'invitation' | 'passwordReset' | 'opening' | 'identity';

/** How long links live (hours): an invitation waits over holidays, everything else is done at once. */
export const LINK_HOURS: Readonly<Record<LinkPurpose, number>> = {
  invitation: 7 * 24,
  passwordReset: 1,
  opening: 1,
  identity: 1,
};

/** A mail for the outbox as the database takes it; `{name}` and `{office}` in the body become the person's there. */
export interface AccountMail {
  id: string;
  subject: string;
  body: string;
  messageId: string;
}

/** The screen that each link opens. */
const SCREENS: Readonly<Record<LinkPurpose, string>> = {
  invitation: 'set-password',
  passwordReset: 'set-password',
  opening: 'open-account',
  identity: 'link-account',
};

/** The address of a link. The token stands behind #, which browsers send to nobody. */
export function linkOf(publicUrl: string, token: string, purpose: LinkPurpose = 'invitation'): string {
  return `${publicUrl.replace(/\/$/, '')}/${SCREENS[purpose]}#${token}`;
}

/** The mail that brings a link, in words. */
export function accountMail(
  purpose: LinkPurpose,
  token: string,
  config: Pick<Config, 'publicUrl' | 'mailFrom'>,
): AccountMail {
  const { subject, text } = WORDS[purpose];
  return plainMail(
    subject,
    [
      '{name} 様（{office}）',
      text,
      linkOf(config.publicUrl, token, purpose),
      'リンクは一度だけ使えます。ほかの人に転送しないでください。\nお心当たりのないときは、このメールを消してください。何も変わりません。',
    ],
    config,
  );
}

/** A mail of some paragraphs, with the foot that every mail has. */
export function plainMail(
  subject: string,
  paragraphs: readonly string[],
  config: Pick<Config, 'mailFrom'>,
): AccountMail {
  const id = v7();
  const body = [
    ...paragraphs,
    'このメールは自動でお送りしています。ご返信いただいてもお答えできませんので、ご了承ください。',
  ].join('\n\n');
  return {
    id,
    subject: `【伴走】${subject}`,
    body: `${body}\n`,
    messageId: `<${id}@${messageDomain(config.mailFrom)}>`,
  };
}

const WORDS: Readonly<Record<LinkPurpose, { subject: string; text: string }>> = {
  invitation: {
    subject: 'ご利用のご案内',
    text: '市町村支援の記録システム「伴走」に招待されました。\n次のリンクを7日以内に開き、パスワードを決めてください。そのあとサインインできます。',
  },
  passwordReset: {
    subject: 'パスワードの再設定',
    text: '「伴走」のパスワードを決め直す手続きを受け付けました。\n次のリンクを1時間以内に開き、新しいパスワードを決めてください。',
  },
  opening: {
    subject: 'サインインの一時停止の解除',
    text: '「伴走」のサインインの一時停止を解除する手続きを受け付けました。\nサインインに使うブラウザーで、次のリンクを1時間以内に開いてください。パスワードは変わりません。',
  },
  identity: {
    subject: '組織のアカウントとの連携の確認',
    text: '組織のアカウントから「伴走」へのサインインがありました。ご本人であることを一度だけ確認します。\nサインインに使ったブラウザーで、次のリンクを1時間以内に開いてください。',
  },
};

/** What the person, the managers and the auditors read when the provider's groups have brought a role. */
export function providedRolesMails(config: Pick<Config, 'mailFrom'>): {
  domain: string;
  person: Pick<AccountMail, 'subject' | 'body'>;
  eyes: Pick<AccountMail, 'subject' | 'body'>;
} {
  const notice = (subject: string, paragraphs: readonly string[]): Pick<AccountMail, 'subject' | 'body'> => {
    const { subject: said, body } = plainMail(subject, paragraphs, config);
    return { subject: said, body };
  };
  return {
    domain: messageDomain(config.mailFrom),
    person: notice('役割が付きました', [
      '組織のアカウントのグループにより、「伴走」での役割が付きました。',
      'お心当たりのないときは、すぐに所属の課長・係長または監査の担当者にお知らせください。',
    ]),
    eyes: notice('組織のアカウントのグループにより役割が付きました', [
      '組織のアカウントのグループにより、「伴走」での役割が付いた人がいます。どなたにどの役割が付いたかは、監査の記録（組織のアカウントによる役割の付与・終了）と「管理」の画面で確かめられます。',
    ]),
  };
}
