import type { Config } from '@banso/config';
import { messageDomain } from '@banso/mail';

/** A mail in words. */
interface Notice {
  subject: string;
  body: string;
}

/**
 * The mails of one act, as the database takes them: to the address the person had, to managers and auditors, to whoever
 * asked.
 */
export interface ConsentMails {
  domain: string;
  person?: Notice;
  eyes?: Notice;
  asker?: Notice;
}

/** What a mail tells of: the act in a sentence, who did it, and for a request until when it waits. */
interface Told {
  sentence: string;
  by: string;
  until: string | null;
  comment: string | null;
}

const UNKNOWN_TO_YOU = 'お心当たりのないときは、すぐに所属の課長・係長または監査の担当者にお知らせください。';

/**
 * The mails that tell of an act: asked for, done with a second person's consent, refused, withdrawn, or done by an
 * administrator alone.
 */
export function noticesOf(
  what: 'asked' | 'done' | 'refused' | 'withdrawn' | 'doneAlone',
  { sentence, by, until, comment }: Told,
  { publicUrl, mailFrom }: Pick<Config, 'publicUrl' | 'mailFrom'>,
): ConsentMails {
  const domain = messageDomain(mailFrom);
  const screen = `${publicUrl.replace(/\/$/, '')}/consents`;
  const act = `・${sentence}`;
  switch (what) {
    case 'asked':
      return {
        domain,
        person: notice('あなたのアカウントについて申請がありました', [
          `システム管理者の${by}さんから、次の申請がありました。課長・係長または監査の担当者が承認すると実施されます。`,
          act,
          UNKNOWN_TO_YOU,
        ]),
        eyes: notice('承認のお願い', [
          `システム管理者の${by}さんから、次の申請がありました。`,
          act,
          `記録を読めるようになる人や、その人のアカウントに関わるため、もう一人の承認が必要です。ご本人に確かめたうえで、「承認」の画面で承認または却下してください。どなたかお一人が行えば済みます。`,
          `期限は${until}です。それまでに承認されないときは、取り消されます。\n${screen}`,
        ]),
      };
    case 'done':
      return {
        domain,
        person: notice('あなたのアカウントについての申請が承認されました', [
          `${by}さんが承認し、次のことが行われました。`,
          act,
          UNKNOWN_TO_YOU,
        ]),
        eyes: notice('申請が承認されました', [
          `${by}さんが承認し、次のことが行われました。`,
          act,
          'お心当たりのないときは、監査の記録を確かめてください。',
        ]),
        asker: notice('申請が承認されました', [`${by}さんが承認し、次のことが行われました。`, act]),
      };
    case 'refused':
      return {
        domain,
        person: notice('あなたのアカウントについての申請は却下されました', [
          `次の申請は、${by}さんが却下しました。何も変わっていません。`,
          act,
        ]),
        asker: notice('申請が却下されました', [
          `次の申請は、${by}さんが却下しました。何も変わっていません。`,
          act,
          `理由: ${comment ?? ''}`,
        ]),
      };
    case 'withdrawn':
      return {
        domain,
        person: notice('あなたのアカウントについての申請は取り下げられました', [
          `次の申請は、${by}さんが取り下げました。何も変わっていません。`,
          act,
        ]),
        eyes: notice('申請が取り下げられました', [`次の申請は、${by}さんが取り下げました。承認は要りません。`, act]),
        asker: notice('申請が取り下げられました', [`次の申請は、${by}さんが取り下げました。`, act]),
      };
    case 'doneAlone':
      return {
        domain,
        person: notice('あなたのアカウントが変更されました', [
          `システム管理者の${by}さんが、次のことを行いました。`,
          act,
          UNKNOWN_TO_YOU,
        ]),
        eyes: notice('アカウントが変更されました', [
          `システム管理者の${by}さんが、次のことを行いました。承認のいらない変更ですが、お知らせします。`,
          act,
          'お心当たりのないときは、監査の記録を確かめてください。',
        ]),
      };
  }
}

function notice(subject: string, paragraphs: readonly string[]): Notice {
  return {
    subject: `【伴走】${subject}`,
    body: `${[...paragraphs, 'このメールは自動でお送りしています。ご返信いただいてもお答えできませんので、ご了承ください。'].join('\n\n')}\n`,
  };
}
