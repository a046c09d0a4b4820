import { type CivilDay, DISPATCH_MODE_LABELS, wareki } from '@banso/domain';
import type { LetterContent } from './letter.js';

/** Where mail comes from and leads to. */
export interface Post {
  publicUrl: string;
  mailFrom: string;
}
/** The token of {@link Post}. */
export const POST = Symbol('where mail about dispatches comes from and leads to');

/** The mail that tells an expert they are asked (派遣依頼): when and where; what for stands behind the sign-in. */
export function askingMail(
  dispatchId: string,
  { office, municipality, plannedOn, place, mode }: LetterContent,
  { publicUrl }: Pick<Post, 'publicUrl'>,
): { subject: string; body: string } {
  return {
    subject: '【伴走】派遣のお願い',
    body: `${[
      `${office}から、派遣のお願いがあります。`,
      `派遣先：${municipality}\n日：${wareki(plannedOn satisfies CivilDay)}\n場所：${place}（${DISPATCH_MODE_LABELS[mode].ja}）`,
      `目的をご覧のうえ、承諾または辞退を次の画面でお答えください。\n${publicUrl.replace(/\/$/, '')}/dispatches/${dispatchId}`,
      'このメールは自動でお送りしています。ご返信いただいてもお答えできませんので、ご了承ください。',
    ].join('\n\n')}\n`,
  };
}
