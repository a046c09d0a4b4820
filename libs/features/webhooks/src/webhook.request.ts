import { WEBHOOK_EVENTS } from '@banso/domain';
import { Choices, Flag, Name, Paging, Text } from '@banso/http';

const NAME = { ja: '名前', en: 'Name' };
const URL_LABEL = { ja: '送り先', en: 'Address' };
const EVENTS = { ja: '知らせること', en: 'Events' };
const LONGEST_URL = 500;

/** Registering a webhook. */
export class RegisterWebhook {
  @Name({ label: NAME })
  name: string;

  @Text({ label: URL_LABEL, max: LONGEST_URL, example: 'https://hooks.pref.example/banso' })
  url: string;

  @Choices(WEBHOOK_EVENTS, { label: EVENTS, min: 1 })
  events: string[];
}

/** Changing a webhook. */
export class ChangeWebhook {
  @Name({ label: NAME, optional: true })
  name?: string;

  @Text({ label: URL_LABEL, max: LONGEST_URL, optional: true })
  url?: string;

  @Choices(WEBHOOK_EVENTS, { label: EVENTS, min: 1, optional: true })
  events?: string[];

  @Flag({ label: { ja: '休止', en: 'Paused' }, optional: true })
  isPaused?: boolean;
}

export class DeliveryQuery extends Paging {}
