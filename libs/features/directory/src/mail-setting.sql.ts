// Made from mail-setting.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link mailSettingOf} is asked with. */
export interface MailSettingOfParameters {
  person: string;
}

/** What {@link mailSettingOf} gives. */
export interface MailSettingOfRow {
  mailMode: 'digest' | 'immediate' | 'none';
}

/** How a person is reminded by mail. */
export const mailSettingOf = statement<MailSettingOfParameters, MailSettingOfRow>({
  name: 'mailSettingOf',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['person'],
      text: `
        select
          p.mail_mode as "mailMode"
        from
          person p
        where
          p.id = $1`,
    },
  },
});
