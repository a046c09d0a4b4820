import { refusals } from '@banso/http';

/** Why a verb on a transfer or a packet is refused. */
export const HANDOVER_REFUSALS = refusals({
  transferAlreadyOpen: { status: 409, ja: 'この人の異動はすでに登録されています（発令日 {effectiveOn}）。', en: 'A transfer of this person is registered already (effective {effectiveOn}).' },
  transferEffective: { status: 409, ja: '発令日を過ぎた異動は変えられません。新しい異動で直してください。', en: 'A transfer cannot be changed from its effective day on. Correct it by a new one.' },
  transferWithdrawn: { status: 409, ja: 'この異動は取り消されています。', en: 'This transfer has been withdrawn.' },
  transferConfirmed: { status: 409, ja: 'この異動は確定しています。変えるときは、もう一度確定してください。', en: 'This transfer is confirmed. Confirm again to change it.' },
  dispositionsRefused: { status: 422, ja: '引継ぎ先が決まっていないもの、または決められないものがあります。', en: 'Some items have no disposition, or one that is not possible.' },
  packetState: { status: 409, ja: 'いまの状態（{state}）ではこの操作はできません。', en: 'The packet’s present state ({state}) does not allow this.' },
  packetIncomplete: { status: 422, ja: '書かれていない項目があります。', en: 'Some parts are not written yet.' },
  notPredecessor: { status: 403, ja: '前任者だけができる操作です。', en: 'Only the predecessor may do this.' },
  notSuccessor: { status: 403, ja: '後任者だけができる操作です。', en: 'Only the successor may do this.' },
  ownCheck: { status: 403, ja: '自分の引継書は自分で確認できません。', en: 'Nobody checks their own packet.' },
  questionsClosed: { status: 409, ja: '質問できる期間（受領から30日）を過ぎています。', en: 'The time for questions (30 days from the receipt) is over.' },
});
