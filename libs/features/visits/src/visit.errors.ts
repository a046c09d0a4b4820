import { refusals } from '@banso/http';

/** Why a verb on a visit is refused. */
export const VISIT_REFUSALS = refusals({
  visitAlreadyRecorded: {
    status: 409,
    ja: 'この訪問はすでに記録されています。',
    en: 'This visit is recorded already.',
  },
  visitThatDay: {
    status: 409,
    ja: 'この案件には、{day}の訪問記録がもうあります。別の訪問であれば、そのように伝えて保存してください。',
    en: 'This engagement has a record of a visit on {day} already. If this is another one, save it saying so.',
  },
  visitConfirmed: { status: 409, ja: 'この訪問記録は確認が済んでいます。', en: 'This record is confirmed already.' },
  notConfirmed: {
    status: 409,
    ja: 'この訪問記録には、取り消す確認がありません。',
    en: 'This record has no confirmation to undo.',
  },
  secondPersonNeeded: {
    status: 409,
    ja: 'あなたの確認は済んでいます。次の確認は別の人が行ってください。',
    en: 'You have confirmed this record. The next confirmation is another person’s.',
  },
  confirmedNeedsManager: {
    status: 409,
    ja: '確認の済んだ記録を取り下げられるのは、課長・係長です。',
    en: 'A confirmed record is withdrawn by a manager.',
  },
  recordWithdrawn: {
    status: 409,
    ja: 'この訪問記録は取り下げられています。直すには、先に取下げを取り消してください。',
    en: 'This record was withdrawn. Undo the withdrawal first.',
  },
  recordNotWithdrawn: {
    status: 409,
    ja: 'この訪問記録は取り下げられていません。',
    en: 'This record was not withdrawn.',
  },
  visitCancelled: { status: 409, ja: 'この訪問は中止になっています。', en: 'This visit was cancelled.' },
  visitNotRecorded: { status: 409, ja: 'この訪問はまだ記録されていません。', en: 'This visit is not recorded yet.' },
  engagementNotActive: {
    status: 409,
    ja: '休止中または終了した案件には訪問を入れられません。',
    en: 'A paused or closed engagement takes no visits.',
  },
  visitFull: { status: 409, ja: 'この訪問の資料は{most}件までです。', en: 'A visit keeps at most {most} files.' },
  notInTeam: {
    status: 403,
    ja: 'この案件の支援チームの人だけが記録できます。',
    en: 'Only members of the team may record this visit.',
  },
});
