import { type CivilDay, DISPATCH_MODE_LABELS, fiscalYearLabel, wareki } from '@banso/domain';
import { type Paper, paragraph, table } from '@banso/files';
import type { LetterContent } from './letter.js';

/** A letter as it is printed: what it says, its number, and the day of printing. */
export interface PrintedLetter {
  /** Named by the year in which it begins. */
  fiscalYear: number;
  number: number;
  askedOn: CivilDay;
  content: LetterContent;
  printedOn: CivilDay;
}

/** 令和8年度 第12号 */
export function letterNumber({ fiscalYear, number }: Pick<PrintedLetter, 'fiscalYear' | 'number'>): string {
  return `${fiscalYearLabel(fiscalYear, 'ja')}　第${number}号`;
}

/** The letter that asks a body for its expert (派遣依頼), on A4. */
export function letterPaper({ content, askedOn, printedOn, ...number }: PrintedLetter): Paper {
  const { organisation, office, municipality, expert, post, profession } = content;
  const mark = letterNumber(number);
  const who = [profession, post, `${expert}　様`].filter(Boolean).join('　');
  const occasion = content.programme ? `「${content.programme}」による支援` : '地域ケア個別会議';
  const rows = [
    ['派遣をお願いする方', content.isLead ? `${who}（専門家チームの代表）` : who],
    ['派遣先', municipality],
    ['日', wareki(content.plannedOn)],
    ['場所', `${content.place}（${DISPATCH_MODE_LABELS[content.mode].ja}）`],
    ['求める職種', content.professions.join('・')],
    ['目的', content.purpose],
  ] as const;
  return {
    title: `派遣依頼　${mark}`,
    author: office,
    subject: `${municipality}　${expert}`,
    header: `派遣依頼　${mark}`,
    footer: `印刷 ${wareki(printedOn)}`,
    watermark: null,
    content: [
      { text: mark, alignment: 'right' },
      { text: wareki(askedOn), alignment: 'right', margin: [0, 0, 0, 16] },
      { text: `${organisation}　御中`, fontSize: 12, margin: [0, 0, 0, 16] },
      { text: office, alignment: 'right', fontSize: 12, margin: [0, 0, 0, 20] },
      { text: '専門職の派遣について（依頼）', style: 'title', alignment: 'center', margin: [0, 0, 0, 16] },
      paragraph(
        `　日頃から、市町村の支援にご協力をいただき、ありがとうございます。${municipality}の${occasion}のため、` +
          '下記のとおり、貴会（貴機関）の専門職の派遣をお願いします。ご都合のつかないときは、お手数ですがお知らせください。',
      ),
      { text: '記', alignment: 'center', margin: [0, 14, 0, 8] },
      table(
        [110, '*'],
        null,
        rows.map(([label, value]) => [{ text: label, style: 'th' }, paragraph(value)]),
      ),
      { text: '以上', alignment: 'right', margin: [0, 10, 0, 0] },
    ],
  };
}
