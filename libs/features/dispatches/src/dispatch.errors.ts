import { refusals } from '@banso/http';

/** Why a verb on the roster, a need or a dispatch is refused; what the domain's rule refuses has its own code there. */
export const DISPATCH_REFUSALS = refusals({
  dispatchOwnRequest: {
    status: 403,
    ja: 'ご自分が起案した派遣は、ご自分では決裁できません。別の人に決裁を依頼してください。',
    en: 'You have asked for this dispatch. Somebody else approves it.',
  },
  dispatchOwn: {
    status: 403,
    ja: 'ご自分が派遣される件の決裁や報告の受理はできません。別の人に依頼してください。',
    en: 'This dispatch is your own. Somebody else approves it and accepts its report.',
  },
  dispatchApprovedByYou: {
    status: 409,
    ja: 'あなたの決裁は済んでいます。次の決裁は別の人が行ってください。',
    en: 'You have approved this dispatch. The next approval is another person’s.',
  },
  dispatchApproved: { status: 409, ja: 'この派遣の決裁は済んでいます。', en: 'This dispatch is approved already.' },
  dispatchNotApproved: {
    status: 409,
    ja: 'この派遣はまだ決裁されていません。決裁のあとで依頼してください。',
    en: 'This dispatch is not approved yet. Ask for the expert after that.',
  },
  dispatchAsked: { status: 409, ja: 'この派遣はすでに依頼しています。', en: 'The expert was asked already.' },
  dispatchNotAsked: { status: 409, ja: 'この派遣はまだ依頼していません。', en: 'The expert was not asked yet.' },
  dispatchAnswered: { status: 409, ja: 'この派遣はすでに承諾されています。', en: 'This dispatch is accepted already.' },
  dispatchNotAccepted: {
    status: 409,
    ja: 'この派遣はまだ承諾されていません。承諾のあとで実施を記録してください。',
    en: 'This dispatch is not accepted yet. Note that it was carried out after that.',
  },
  dispatchNotHeld: {
    status: 409,
    ja: 'この派遣はまだ実施されていません。先に実施した日を記録してください。',
    en: 'This dispatch was not carried out yet. Note the day on which it was first.',
  },
  dispatchHeld: {
    status: 409,
    ja: 'この派遣は実施済みです。辞退や中止、もう一度の実施の記録はできません。',
    en: 'This dispatch was carried out. It cannot be declined, cancelled or carried out again.',
  },
  dispatchNotReported: {
    status: 409,
    ja: 'この派遣の報告はまだ出ていません。',
    en: 'There is no report of this dispatch yet.',
  },
  dispatchEnded: {
    status: 409,
    ja: 'この派遣は終わっています（完了・辞退・中止）。',
    en: 'This dispatch is over: done, declined or cancelled.',
  },
  dispatchHeldInFuture: {
    status: 422,
    ja: '実施した日に、これからの日は入れられません。',
    en: 'A dispatch is carried out on a day that has come.',
  },
  dispatchHeldBeforeAsked: {
    status: 422,
    ja: '実施した日は、依頼した日より前にできません。',
    en: 'A dispatch is not carried out before the day on which the expert was asked.',
  },
  expertLeft: {
    status: 409,
    ja: 'この専門職は、その日には専門職の役割を離れています。派遣を中止し、ほかの方に依頼してください。',
    en: 'This expert holds the role no more on that day. Cancel the dispatch and ask somebody else.',
  },
  expertAnswersThemselves: {
    status: 403,
    ja: 'この専門職はご自分の画面で回答・報告できます。代わりに入力できるのは、サインインできない方の分だけです。',
    en: 'This expert answers and reports at a desk of their own. Others enter it only for those who cannot sign in.',
  },
  expertChosen: {
    status: 409,
    ja: 'この方への派遣は、すでにこの必要の中にあります。',
    en: 'This expert has a dispatch under this need already.',
  },
  needHasLead: {
    status: 409,
    ja: 'この専門家チームには、すでに代表の専門職がいます。',
    en: 'This expert team has a lead already.',
  },
  needClosed: { status: 409, ja: 'この派遣の必要は取り下げられています。', en: 'This need was closed.' },
  needInUse: {
    status: 409,
    ja: 'まだ終わっていない派遣があります。先に派遣を中止してください。',
    en: 'There are dispatches that are not over. Cancel them first.',
  },
  engagementEnded: {
    status: 409,
    ja: '終了した案件には派遣を頼めません。',
    en: 'A closed engagement asks for no experts.',
  },
  feeClassKnown: {
    status: 409,
    ja: '同じ名前の謝金区分がすでにあります。金額を変えるときは、先に今の区分を終えてください。',
    en: 'There is a fee class of that name. To change the amount, end it first.',
  },
  letterNotThere: {
    status: 409,
    ja: '派遣依頼はまだ出ていません。決裁のあと「依頼する」を行うと作られます。',
    en: 'There is no letter yet. It is made when the expert is asked.',
  },
  letterNotInUse: {
    status: 409,
    ja: 'この派遣は、派遣依頼の文書なしで依頼しました。支援事業の「使う様式」に派遣依頼がなかったためです。次の派遣から使うときは、課長・係長かシステム管理者が、管理の「支援事業」で加えてください。',
    en: 'This expert was asked without a letter: the programme uses none. A manager or administrator can add it for later ones.',
  },
});
