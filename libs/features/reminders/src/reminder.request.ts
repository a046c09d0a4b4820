import { Choice, Paging } from '@banso/http';
import { REMINDER_STATES } from './reminder.response.js';

export class ReminderQuery extends Paging {
  @Choice(REMINDER_STATES, { label: { ja: '状態', en: 'state' }, optional: true })
  state?: string;
}
