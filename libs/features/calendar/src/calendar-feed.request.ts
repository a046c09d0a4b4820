import { Text } from '@banso/http';

export class MakeCalendarFeed {
  @Text({ label: { ja: '名前', en: 'Name' }, max: 100, example: 'スマートフォン' })
  name: string;
}
