import { refusals } from '@banso/http';

export const CONTACT_REFUSALS = refusals({
  contactWithdrawn: {
    status: 409,
    ja: 'この連絡はもう取り下げられています。',
    en: 'This contact has been withdrawn already.',
  },
});
