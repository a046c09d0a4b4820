import { Choice, Text } from '@banso/http';

/** How a file is added. */
export class AttachmentQuery {
  @Choice(['true', 'false'], { label: { ja: '自分の機関の中だけに見せる', en: 'Internal' }, optional: true })
  internal?: string;
}

/** Withdrawing a file. */
export class WithdrawAttachment {
  @Text({ label: { ja: '取り下げる理由', en: 'Reason' }, max: 1000 }) reason: string;
}
