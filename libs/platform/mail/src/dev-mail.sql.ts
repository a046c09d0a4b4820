// Made from dev-mail.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link devMails} gives. */
export interface DevMailsRow {
  id: string;
  to: string;
  subject: string;
  text: string;
  state: string;
  sentAt: string | null;
}

/** The newest mails of the demo's invented people. */
export const devMails = statement<Record<string, never>, DevMailsRow>({
  name: 'devMails',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: [],
      text: `
        select
          m.id,
          m.to_address as "to",
          m.subject,
          m.body as text,
          m.state,
          m.sent_at as "sentAt"
        from
          dev_mails() m`,
    },
  },
});
