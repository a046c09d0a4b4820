import { type StartingError, type StartingFault, STARTING_COLUMNS, type StartingList } from '@banso/domain';
import type { FileError } from '@banso/directory';
import type { Table, TableProblem, TableRow } from '@banso/files';
import type { Language, Sentence } from '@banso/http';

/** The sentences about a fault; `{says}` is what the rule names. */
const SENTENCES: Record<StartingFault | TableProblem['fault'], Sentence> = {
  missingColumn: {
    ja: 'この列が見つかりません。1行目に列の名前を入れてください。',
    en: 'This column is missing. The first row names the columns.',
  },
  doubledColumn: {
    ja: '同じ名前の列が2つあります。1つにしてください。',
    en: 'There are two columns of this name. Keep one.',
  },
  noRows: {
    ja: '1行目に列の名前、2行目から内容を入れてください。',
    en: 'The first row names the columns; the rest follows from the second row on.',
  },
  tooManyRows: {
    ja: '一度に登録できるのは{says}行までです。ファイルを分けてください。',
    en: 'At most {says} rows can be registered at once. Split the file.',
  },
  empty: { ja: '空欄です。入力してください。', en: 'This cell is empty.' },
  unknown: {
    ja: '「{says}」は登録されていません。書き方を確かめるか、先に登録してください。',
    en: '“{says}” is not registered. Check how it is written, or register it first.',
  },
  ambiguous: {
    ja: '「{says}」にあてはまるものが2つ以上あります。メールアドレスやコードなど、1つに決まる書き方にしてください。',
    en: 'Several are called “{says}”. Write an address or code that means one of them.',
  },
  notADay: {
    ja: '「{says}」は日付として読み取れません（例 令和8年4月1日、2026/4/1）。',
    en: '“{says}” is no day (such as 2026/4/1).',
  },
  notAFiscalYear: {
    ja: '「{says}」は年度として読み取れません（例 令和8年度、2026）。',
    en: '“{says}” is no fiscal year (such as 2026).',
  },
  notInTheField: {
    ja: '「{says}」の案件がありません。先に案件を登録してください。',
    en: 'There is no engagement of {says}. Register it first.',
  },
  unknownWord: { ja: '「{says}」のどれかにしてください。', en: 'Must be one of {says}.' },
  twice: { ja: '{says}行目と同じ内容です。どちらかを消してください。', en: 'The same as row {says}. Keep one.' },
  there: {
    ja: 'この日（{says}）の訪問は、すでに登録されています。この行を消してください。',
    en: 'A visit of that day ({says}) is registered already. Take this row out.',
  },
  formula: {
    ja: '計算式が入っています。値だけを貼り付けてください。',
    en: 'This cell holds a formula. Paste its value instead.',
  },
  merged: { ja: '結合したセルがあります。結合を解除してください。', en: 'This cell is merged. Please split it.' },
};

/** A fault that the rule found, in words. */
export function faultInWords({ row, column, fault, says }: StartingError, language: Language): FileError {
  return { row, column: column ?? '', message: SENTENCES[fault][language].replace('{says}', says ?? '') };
}

/** A cell that the reader does not trust, in words. */
export function problemInWords(
  { row, column, fault }: TableProblem,
  header: TableRow | undefined,
  language: Language,
): FileError {
  return { row, column: header?.cells[column - 1]?.trim() ?? '', message: SENTENCES[fault][language] };
}

const EXAMPLES: Readonly<Record<StartingList, { name: string; rows: readonly (readonly string[])[] }>> = {
  programmes: {
    name: '支援事業一覧',
    rows: [
      [
        '地域づくり伴走支援事業',
        '山梨県',
        '',
        '伴走型支援、研修',
        'A・B',
        '無料',
        '1か月',
        '令和8年度',
        '',
        '1人',
        '復命書、活動実績書、お礼状',
      ],
      ['専門職派遣事業', '', '', '専門家チーム派遣', 'A・C', '有料', 'なし', '2026', '2028', '2人', '派遣依頼'],
    ],
  },
  people: {
    name: '職員一覧',
    rows: [
      ['甲斐 太郎', 'かい たろう', 'kai@example.jp', '山梨県', '主査', '担当職員'],
      ['富士 花子', 'ふじ はなこ', 'fuji@example.jp', '山梨県', '課長', '課長・係長'],
    ],
  },
  engagements: {
    name: '案件一覧',
    rows: [
      [
        '甲府市',
        '地域づくり伴走支援事業',
        '令和8年4月1日',
        'kai@example.jp',
        '',
        '1',
        '歩いて集まれる場が地区ごとにある',
      ],
      ['192023', '地域づくり伴走支援事業', '2026/4/1', '甲斐 太郎', '富士 花子', 'なし', ''],
    ],
  },
  visits: {
    name: '訪問一覧',
    rows: [
      [
        '甲府市',
        '地域づくり伴走支援事業',
        '令和8年5月14日',
        '甲斐 太郎、fuji@example.jp',
        '現地訪問',
        'A・B',
        '0',
        '担当課と現状を確かめた。',
        '次回は地区を絞る',
      ],
      ['甲府市', '', '2026/6/11', '', 'オンライン', 'A', '1', '住民アンケートの案を見た。', ''],
    ],
  },
};

/** The table to fill in: plain columns without drop-downs or formulas, and rows to write over. */
export function startingTemplate(list: StartingList): Table {
  const { name, rows } = EXAMPLES[list];
  return { name, headings: Object.values(STARTING_COLUMNS[list]), rows: rows.map((row) => [...row]) };
}
