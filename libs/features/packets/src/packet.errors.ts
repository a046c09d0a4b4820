import { refusals } from '@banso/http';

/** Why a verb on a packet, or on an archive of packets, is refused. */
export const PACKET_REFUSALS = refusals({
  packetState: {
    status: 409,
    ja: 'いまの状態（{state}）ではこの操作はできません。',
    en: 'The packet’s present state ({state}) does not allow this.',
  },
  packetIncomplete: { status: 422, ja: '書かれていない項目があります。', en: 'Some parts are not written yet.' },
  notPredecessor: {
    status: 403,
    ja: 'この操作ができるのは、前任の{predecessor}さんだけです。',
    en: 'Only the predecessor, {predecessor}, may do this.',
  },
  notSuccessor: {
    status: 403,
    ja: 'この操作ができるのは、後任の{successor}さんだけです。',
    en: 'Only the successor, {successor}, may do this.',
  },
  ownCheck: { status: 403, ja: '自分の引継書は自分で確認できません。', en: 'Nobody checks their own packet.' },
  noSuccessor: {
    status: 409,
    ja: 'この引継書にはまだ後任者がいません。案件の主担当が決まると、その人が受け取ります。',
    en: 'This packet has no successor yet: whoever comes to lead the engagement receives it.',
  },
  packetFrozen: {
    status: 409,
    ja: '引き渡した引継書は書き直せません。「訂正する」で、理由を付けた新しい版を作ってください。',
    en: 'A packet that was handed over is not rewritten. Correct it: that makes a new version with a reason.',
  },
  nothingCorrected: { status: 422, ja: '直したところがありません。', en: 'Nothing was corrected.' },
  questionsClosed: {
    status: 409,
    ja: '質問できる期間は{until}で終わりました（受領から30日）。',
    en: 'The time for questions ended on {until} (30 days from the receipt).',
  },
  questionAnswered: {
    status: 409,
    ja: 'この質問には既に回答があります。最新の内容を読み込んでください。',
    en: 'This question has an answer already. Load it anew.',
  },
  questionsOpen: {
    status: 409,
    ja: '答えのない質問が{count}件あります。前任者か上司が答えてから、引継ぎを終えてください。',
    en: 'There are {count} questions without an answer. Finish once the predecessor or the superior has answered.',
  },
  archiveNotReady: {
    status: 409,
    ja: 'ファイルはまだできていません。しばらくお待ちください。',
    en: 'The file is not ready yet.',
  },
  archiveGone: {
    status: 410,
    ja: 'このファイルは保存期間（{days}日）を過ぎたため片付けました。もう一度お作りください。',
    en: 'This file was removed after {days} days. Please make it again.',
  },
  archiveEmpty: {
    status: 422,
    ja: 'この異動には、読める引継書がありません。',
    en: 'This transfer has no packet that you may read.',
  },
});
