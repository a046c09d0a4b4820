import { NO_TABLE } from '@banso/files';
import { refusals } from '@banso/http';

/** Why a verb on a transfer, or on a list of transfers, is refused. */
export const TRANSFER_REFUSALS = refusals({
  transferAlreadyOpen: {
    status: 409,
    ja: 'この人の異動はすでに登録されています（発令日 {effectiveOn}）。',
    en: 'A transfer of this person is registered already (effective {effectiveOn}).',
  },
  transferEffective: {
    status: 409,
    ja: '発令日を過ぎた異動は変えられません。新しい異動で直してください。',
    en: 'A transfer cannot be changed from its effective day on. Correct it by a new one.',
  },
  transferWithdrawn: { status: 409, ja: 'この異動は取り消されています。', en: 'This transfer has been withdrawn.' },
  transferConfirmed: {
    status: 409,
    ja: 'この異動は確定しています。変えるときは、もう一度確定してください。',
    en: 'This transfer is confirmed. Confirm again to change it.',
  },
  ownRoleStays: {
    status: 403,
    ja: 'ご自分の異動を取り消したり、ご自分の役割を異動のあとまで残したりすることはできません。ほかの課長・係長に依頼してください。',
    en: 'Nobody withdraws their own transfer that ends a role, or keeps their own role beyond it. Ask another manager.',
  },
  dispositionsRefused: {
    status: 422,
    ja: '引継ぎ先が決まっていないもの、または決められないものがあります。',
    en: 'Some items have no disposition, or one that is not possible.',
  },
  listHasErrors: {
    status: 422,
    ja: 'ファイルに直すところがあります。異動は1件も登録していません。',
    en: 'The file has errors. No transfer was registered.',
  },
  listOfOtherType: NO_TABLE.otherType,
  listUnreadable: NO_TABLE.unreadable,
  listEncoding: NO_TABLE.unknownEncoding,
  listWithdrawn: { status: 409, ja: 'この一覧は取り消されています。', en: 'This list has been withdrawn.' },
  listAtWork: {
    status: 409,
    ja: 'いま処理しています。終わってから、もう一度お試しください。',
    en: 'It is being worked on. Please try again when that is done.',
  },
  listNothingToConfirm: {
    status: 409,
    ja: '確定を待っている異動はありません。',
    en: 'No transfer of this list waits for its confirmation.',
  },
});
