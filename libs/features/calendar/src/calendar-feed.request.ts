import { Name } from '@banso/http';

export class MakeCalendarFeed {
  @Name({ label: { ja: '名前', en: 'Name' }, example: 'スマートフォン' })
  name: string;
}
