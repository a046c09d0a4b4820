import { NO_TABLE } from '@banso/files';
import { refusals } from '@banso/http';

/** Why a verb on a transfer or a packet is refused. */
export const HANDOVER_REFUSALS = refusals({
  transferAlreadyOpen: { status: 409, ja: 'この人の異動はすでに登録されています（発令日 {effectiveOn}）。', en: 'A transfer of this person is registered already (effective {effectiveOn}).' },
  transferEffective: { status: 409, ja: '発令日を過ぎた異動は変えられません。新しい異動で直してください。', en: 'A transfer cannot be changed from its effective day on. Correct it by a new one.' },
  transferWithdrawn: { status: 409, ja: 'この異動は取り消されています。', en: 'This transfer has been withdrawn.' },
  transferConfirmed: { status: 409, ja: 'この異動は確定しています。変えるときは、もう一度確定してください。', en: 'This transfer is confirmed. Confirm again to change it.' },
  ownRoleStays: {
    status: 403,
    ja: 'ご自分の異動を取り消したり、ご自分の役割を異動のあとまで残したりすることはできません。ほかの課長・係長に依頼してください。',
    en: 'Nobody withdraws their own transfer that ends a role, or keeps their own role beyond it. Ask another manager.',
  },
  dispositionsRefused: { status: 422, ja: '引継ぎ先が決まっていないもの、または決められないものがあります。', en: 'Some items have no disposition, or one that is not possible.' },
  listHasErrors: { status: 422, ja: 'ファイルに直すところがあります。異動は1件も登録していません。', en: 'The file has errors. No transfer was registered.' },
  listOfOtherType: NO_TABLE.otherType,
  listUnreadable: NO_TABLE.unreadable,
  listEncoding: NO_TABLE.unknownEncoding,
  listWithdrawn: { status: 409, ja: 'この一覧は取り消されています。', en: 'This list has been withdrawn.' },
  listAtWork: { status: 409, ja: 'いま処理しています。終わってから、もう一度お試しください。', en: 'It is being worked on. Please try again when that is done.' },
  listNothingToConfirm: { status: 409, ja: '確定を待っている異動はありません。', en: 'No transfer of this list waits for its confirmation.' },
  packetState: { status: 409, ja: 'いまの状態（{state}）ではこの操作はできません。', en: 'The packet’s present state ({state}) does not allow this.' },
  packetIncomplete: { status: 422, ja: '書かれていない項目があります。', en: 'Some parts are not written yet.' },
  notPredecessor: { status: 403, ja: 'この操作ができるのは、前任の{predecessor}さんだけです。', en: 'Only the predecessor, {predecessor}, may do this.' },
  notSuccessor: { status: 403, ja: 'この操作ができるのは、後任の{successor}さんだけです。', en: 'Only the successor, {successor}, may do this.' },
  ownCheck: { status: 403, ja: '自分の引継書は自分で確認できません。', en: 'Nobody checks their own packet.' },
  noSuccessor: { status: 409, ja: 'この引継書にはまだ後任者がいません。案件の主担当が決まると、その人が受け取ります。', en: 'This packet has no successor yet: whoever comes to lead the engagement receives it.' },
  packetFrozen: { status: 409, ja: '引き渡した引継書は書き直せません。「訂正する」で、理由を付けた新しい版を作ってください。', en: 'A packet that was handed over is not rewritten. Correct it: that makes a new version with a reason.' },
  nothingCorrected: { status: 422, ja: '直したところがありません。', en: 'Nothing was corrected.' },
  questionsClosed: { status: 409, ja: '質問できる期間は{until}で終わりました（受領から30日）。', en: 'The time for questions ended on {until} (30 days from the receipt).' },
  questionAnswered: { status: 409, ja: 'この質問には既に回答があります。最新の内容を読み込んでください。', en: 'This question has an answer already. Load it anew.' },
  questionsOpen: {
    status: 409,
    ja: '答えのない質問が{count}件あります。前任者か上司が答えてから、引継ぎを終えてください。',
    en: 'There are {count} questions without an answer. Finish once the predecessor or the superior has answered.',
  },
  archiveNotReady: { status: 409, ja: 'ファイルはまだできていません。しばらくお待ちください。', en: 'The file is not ready yet.' },
  archiveGone: { status: 410, ja: 'このファイルは保存期間（{days}日）を過ぎたため片付けました。もう一度お作りください。', en: 'This file was removed after {days} days. Please make it again.' },
  archiveEmpty: { status: 422, ja: 'この異動には、読める引継書がありません。', en: 'This transfer has no packet that you may read.' },
});
