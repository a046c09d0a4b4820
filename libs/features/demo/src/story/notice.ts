import type { Label } from '@banso/domain';

/** What stands over the demo: nothing in it is real. */
export const DEMO_NOTICE: Label = {
  ja: 'これはデモです。登場する人物・会話・訪問・数字・市町村の課題はすべて架空のもので、実在の自治体・大学・団体の活動とは関係ありません。',
  en: 'This is a demo. All people, conversations, visits, figures and local challenges in it are invented and have nothing to do with the work of any real municipality, university or association.',
};
