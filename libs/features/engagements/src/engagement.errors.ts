import { refusals } from '@banso/http';

/** Why a verb on an engagement is refused. */
export const ENGAGEMENT_REFUSALS = refusals({
  engagementClosed: { status: 409, ja: 'この案件は終了しています。', en: 'This engagement is closed.' },
  engagementNotClosed: { status: 409, ja: 'この案件は終了していません。', en: 'This engagement is not closed.' },
  engagementAlreadyOpen: {
    status: 409,
    ja: 'この市区町村とこの支援事業の案件は、すでに進行中です。',
    en: 'An engagement of this municipality and programme is already open.',
  },
  engagementAlreadyPaused: {
    status: 409,
    ja: 'この案件はすでに休止しています。',
    en: 'This engagement is paused already.',
  },
  engagementNotPaused: { status: 409, ja: 'この案件は休止していません。', en: 'This engagement is not paused.' },
  plannedVisitsRemain: {
    status: 409,
    ja: '予定している訪問があります。先に中止するか、記録してください。',
    en: 'There are planned visits. Cancel or record them first.',
  },
  leadAlreadyHeld: {
    status: 409,
    ja: 'この期間にはすでに{role}がいます。先にその人の期間を終えてください。',
    en: 'There is already a {role} in this term. End that term first.',
  },
  termAlreadyEnded: {
    status: 409,
    ja: 'この人の期間には、すでに終わりの日があります。',
    en: 'This term has an end already.',
  },
});
