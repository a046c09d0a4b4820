import { AREA_COLUMNS, type AreaFileError, type AreaFileFault } from '@banso/domain';
import type { TableProblem, TableRow } from '@banso/files';
import type { Language, Sentence } from '@banso/http';
import type { FileError } from './area-import.response.js';

/** The sentences about a fault; `{says}` is what the rule names. */
const SENTENCES: Record<AreaFileFault | TableProblem['fault'], Sentence> = {
  missingColumn: {
    ja: 'この列が見つかりません。1行目に列の名前を入れてください。',
    en: 'This column is missing. The first row names the columns.',
  },
  doubledColumn: {
    ja: '同じ名前の列が2つあります。1つにしてください。',
    en: 'There are two columns of this name. Keep one.',
  },
  empty: { ja: '空欄です。入力してください。', en: 'This cell is empty.' },
  unknownKind: {
    ja: '種別は「保健福祉事務所の所管」「二次医療圏」「老人福祉圏域」のどれかにしてください。',
    en: 'The kind must be 保健福祉事務所の所管, 二次医療圏 or 老人福祉圏域.',
  },
  nameTooLong: { ja: '{says}文字までにしてください。', en: 'At most {says} characters.' },
  nameHides: {
    ja: '目に見えない文字や改行、文字の向きを変える記号は使えません。入れ直してください。',
    en: 'Invisible characters, line breaks and signs that turn the direction of text cannot be used.',
  },
  notSixDigits: {
    ja: '検査数字を含む6桁の数字で入れてください（例 202011）。先頭の0が消えていないかも確かめてください。',
    en: 'The code has six digits with its check digit (such as 202011). A leading zero may have been lost.',
  },
  wrongCheckDigit: {
    ja: '最後の検査数字が合いません。打ち間違いがないか確かめてください。',
    en: 'The last digit does not fit the code. Please look for a typing mistake.',
  },
  unknownCode: { ja: 'この市区町村コードはありません。', en: 'There is no municipality with this code.' },
  otherPrefecture: { ja: '{says}の市区町村ではありません。', en: 'This municipality does not lie in {says}.' },
  otherName: {
    ja: 'コードと名前が合いません。このコードは「{says}」です。',
    en: 'Code and name do not fit: the code is that of {says}.',
  },
  ambiguousName: {
    ja: 'この名前の市区町村は、いくつかの都道府県にあります（{says}）。都道府県名から入れてください。',
    en: 'Several prefectures have a municipality of this name ({says}). Write its prefecture as well.',
  },
  twice: {
    ja: '同じ種別で、{says}行目にもあります。1つの圏域だけに入れてください。',
    en: 'This municipality stands in row {says} for the same kind already. It lies in one area only.',
  },
  noRows: {
    ja: '1行目に列の名前、2行目から圏域を入れてください。',
    en: 'The first row names the columns; the areas follow from the second row on.',
  },
  tooManyRows: { ja: '一度に取り込めるのは{says}行までです。', en: 'At most {says} rows can be imported at once.' },
  formula: {
    ja: '計算式が入っています。値だけを貼り付けてください。',
    en: 'This cell holds a formula. Paste its value instead.',
  },
  merged: { ja: '結合したセルがあります。結合を解除してください。', en: 'This cell is merged. Please split it.' },
};

/** A fault that the rule found, in words. */
export function errorInWords({ row, column, fault, says }: AreaFileError, language: Language): FileError {
  return {
    row,
    column: column ? AREA_COLUMNS[column] : '',
    message: SENTENCES[fault][language].replace('{says}', says ?? ''),
  };
}

/** A cell that the reader does not trust, in words; its column by the header's name or else its letter. */
export function problemInWords(
  { row, column, fault }: TableProblem,
  header: TableRow | undefined,
  language: Language,
): FileError {
  return { row, column: header?.cells[column - 1]?.trim() || letterOf(column), message: SENTENCES[fault][language] };
}

/** 1 → A, 28 → AB. */
function letterOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letterOf(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
