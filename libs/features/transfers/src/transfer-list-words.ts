import {
  type CivilDay,
  TRANSFER_LIST_COLUMNS,
  type TransferListError,
  type TransferListFault,
  wareki,
} from '@banso/domain';
import type { FileError } from '@banso/directory';
import type { Language, Sentence } from '@banso/http';

/** The sentences about a fault; `{says}` is what the rule names. */
const SENTENCES: Record<TransferListFault, Sentence> = {
  missingColumn: {
    ja: 'この列が見つかりません。1行目に列の名前を入れてください。',
    en: 'This column is missing. The first row names the columns.',
  },
  doubledColumn: {
    ja: '同じ名前の列が2つあります。1つにしてください。',
    en: 'There are two columns of this name. Keep one.',
  },
  noRows: {
    ja: '1行目に列の名前、2行目から異動を入れてください。',
    en: 'The first row names the columns; the transfers follow from the second row on.',
  },
  tooManyRows: {
    ja: '一度に登録できるのは{says}人までです。ファイルを分けてください。',
    en: 'At most {says} transfers can be registered at once. Split the file.',
  },
  empty: { ja: '空欄です。入力してください。', en: 'This cell is empty.' },
  tooLong: { ja: '{says}文字までにしてください。', en: 'At most {says} characters.' },
  unknownPerson: {
    ja: 'この人は登録されていません。メールアドレスか氏名を確かめてください。',
    en: 'This person is not registered. Check the e-mail address or the name.',
  },
  ambiguousPerson: {
    ja: '同じ氏名の人が{says}人います。メールアドレスで書いてください。',
    en: '{says} people have this name. Please give the e-mail address.',
  },
  otherOffice: {
    ja: '所属が合いません。登録されている所属は「{says}」です。',
    en: 'The office does not fit. Registered: {says}.',
  },
  disabledPerson: { ja: 'この人のアカウントは停止されています。', en: 'This person’s account is disabled.' },
  personTwice: {
    ja: 'この人は{says}行目にもあります。1人1行にしてください。',
    en: 'This person stands in row {says} already. One row for each.',
  },
  transferOpen: {
    ja: 'この人の異動はすでに登録されています（発令日 {day}）。',
    en: 'A transfer of this person is registered already (effective {day}).',
  },
  unknownKind: {
    ja: '「異動」「退職」「休職」「着任」のどれかにしてください。',
    en: 'The kind must be 異動, 退職, 休職 or 着任.',
  },
  notADay: { ja: '日付として読み取れません（例 令和9年4月1日、2027/4/1）。', en: 'This is no day (such as 2027/4/1).' },
  effectiveBeforeAnnouncement: {
    ja: '発令日は内示日より前にできません。',
    en: 'The effective day cannot lie before the announcement.',
  },
  effectivePast: { ja: '発令日は今日からの日にしてください。', en: 'Choose an effective day from today on.' },
  isLeaver: { ja: '異動する本人です。別の人にしてください。', en: 'This is the leaver. Choose somebody else.' },
  ring: { ja: '後任をたどると本人に戻ります（{says}）。', en: 'The successors lead back to the leaver ({says}).' },
  leavesToo: {
    ja: 'この人も異動します（発令日 {day}）。残る人か、着任する人にしてください。',
    en: 'This person is leaving too (effective {day}). Choose somebody who stays or arrives.',
  },
  arrivalHandsNothingOver: {
    ja: '着任する人は何も引き渡しません。空欄にしてください。',
    en: 'Whoever arrives hands nothing over. Leave this cell empty.',
  },
  inactive: {
    ja: '発令日に在籍していません。その日から始まる役割を先に登録してください。',
    en: 'Not in office on the effective day. Register the role that begins by then first.',
  },
  noReach: {
    ja: 'この人の所管に、引き継ぐ案件が1つもありません。',
    en: 'None of the engagements lies within this person’s reach.',
  },
};

/** A fault in words, in its row and column. */
export function listErrorInWords({ row, column, fault, says = '' }: TransferListError, language: Language): FileError {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(says) && language === 'ja' ? wareki(says as CivilDay) : says;
  return {
    row,
    column: column ? TRANSFER_LIST_COLUMNS[column] : '',
    message: SENTENCES[fault][language].replace('{says}', says).replace('{day}', day),
  };
}
