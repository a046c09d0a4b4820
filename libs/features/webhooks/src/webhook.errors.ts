import { refusals } from '@banso/http';

export const WEBHOOK_REFUSALS = refusals({
  tooManyWebhooks: {
    status: 409,
    ja: '送り先は20件までです。使っていないものを取り消してください。',
    en: 'There can be at most 20 receivers. Please end one that is not used.',
  },
  deliveryNotRepeatable: {
    status: 409,
    ja: 'この通知はもう届いているか、いま送っているところです。',
    en: 'This message has arrived already, or is being sent just now.',
  },
});
