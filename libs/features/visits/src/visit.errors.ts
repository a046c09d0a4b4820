import { refusals } from '@banso/http';

/** Why a verb on a visit is refused. */
export const VISIT_REFUSALS = refusals({
  visitAlreadyRecorded: { status: 409, ja: 'この訪問はすでに記録されています。', en: 'This visit is recorded already.' },
  visitConfirmed: { status: 409, ja: 'この訪問記録は確認が済んでいます。直すには確認した人に相談してください。', en: 'This record is confirmed and can no longer be changed.' },
  visitCancelled: { status: 409, ja: 'この訪問は取りやめになっています。', en: 'This visit was cancelled.' },
  visitNotRecorded: { status: 409, ja: 'この訪問はまだ記録されていません。', en: 'This visit is not recorded yet.' },
  engagementNotActive: { status: 409, ja: '休止中または終了した案件には訪問を入れられません。', en: 'A paused or closed engagement takes no visits.' },
  visitFull: { status: 409, ja: 'この訪問の資料は{most}件までです。', en: 'A visit keeps at most {most} files.' },
  notInTeam: { status: 403, ja: 'この案件の支援チームの人だけが記録できます。', en: 'Only members of the team may record this visit.' },
});
