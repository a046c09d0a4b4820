import { Name } from '@banso/http';

/** Making a calendar address. */
export class MakeCalendarFeed {
  @Name({ label: { ja: '名前', en: 'Name' }, example: 'スマートフォン' })
  name: string;
}
