import { addOpenDays, japaneseOpenDays } from '@banso/domain';
import type pg from 'pg';
import { demoId, type DemoStory } from '../story/index.js';
import { insertRows } from './rows.js';

/** Phone calls and mails between visits, so many open days ago, with what came of them. */
const CONTACTS = [
  [-8, 'phone', '次回の会場を公民館に変えたいと相談があった。', '公民館の空きを先方が確かめる。'],
  [-5, 'mail', '通いの場の参加者名簿の様式を送った。', ''],
  [-3, 'phone', '名簿は区長が保管していると聞いた。', '次の訪問で区長に会う。'],
] as const;

/** Contacts in the first three active engagements of Nagano, noted by their leads. */
export async function seedContacts(client: pg.Client, story: DemoStory): Promise<void> {
  const calendar = japaneseOpenDays();
  const active = story.engagements.filter(({ tenant, status }) => tenant === 'nagano' && status === 'active');
  await insertRows(
    client,
    'contact',
    CONTACTS.map(([openDays, mode, text, outcome], n) => {
      const { key } = active[n]!;
      const on = addOpenDays(story.today, openDays, calendar);
      return {
        id: demoId(`contact-${n}`),
        engagement_id: demoId(key),
        contacted_on: on,
        mode,
        counterpart: '担当の方',
        text,
        outcome,
        created_at: `${on}T15:00:00+09:00`,
      };
    }),
  );
}
