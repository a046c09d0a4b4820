import { AddActionItem } from '@banso/actions';
import { type CivilDay, CONTACT_MODES, type ContactMode } from '@banso/domain';
import { Choice, Day, LongText, Paging, Part, Text } from '@banso/http';

/** At least one character that can be kept. */
const FILLED = /^[^\u0000]*[^\s\u0000][^\u0000]*$/u;

/** Which page of the contacts (連絡). */
export class ContactQuery extends Paging {}

/** A new contact (連絡): a phone call or a mail. */
export class AddContact {
  @Day({ label: { ja: '日付', en: 'Day' } }) on: CivilDay;
  @Choice(CONTACT_MODES, { label: { ja: '手段', en: 'By' }, enumName: 'ContactMode' }) mode: ContactMode;
  @Text({ label: { ja: '相手', en: 'With' }, max: 200, pattern: FILLED }) with: string;
  @Text({ label: { ja: '内容', en: 'About' }, max: 4000, pattern: FILLED }) text: string;
  @LongText({ label: { ja: '結果', en: 'Outcome' }, optional: true }) outcome?: string;
  /** What is to be done next, as homework of either side. */
  @Part(() => AddActionItem, { label: { ja: '宿題', en: 'Action item' }, optional: true }) actionItem?: AddActionItem;
}

/** Taking a contact back. */
export class WithdrawContact {
  @Text({ label: { ja: '取り下げる理由', en: 'Reason' }, max: 1000, pattern: FILLED }) reason: string;
}
