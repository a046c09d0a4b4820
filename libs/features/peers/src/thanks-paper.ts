import { fiscalYearLabel, wareki } from '@banso/domain';
import { type Paper, paragraph } from '@banso/files';
import type { PrintedContribution } from './contribution-paper.js';

/** The thanks of an office to a peer supporter for a fiscal year (お礼状), on A4. */
export function thanksPaper(printed: PrintedContribution): Paper {
  const { fiscalYear, person, organisation, post, office, printedOn, days, visits } = printed;
  const year = fiscalYearLabel(fiscalYear, 'ja');
  const title = `お礼状　${year}　${person.name}`;
  const places = [...new Set(visits.map(({ municipality }) => `${municipality.prefecture}${municipality.name}`))];
  return {
    title,
    author: office,
    subject: `${organisation}　${person.name}`,
    header: title,
    footer: `印刷 ${wareki(printedOn)}`,
    watermark: null,
    content: [
      { text: wareki(printedOn), alignment: 'right', margin: [0, 0, 0, 16] },
      {
        text: [organisation, post, `${person.name}　様`].filter(Boolean).join('　'),
        fontSize: 12,
        margin: [0, 0, 0, 16],
      },
      { text: office, alignment: 'right', fontSize: 12, margin: [0, 0, 0, 24] },
      { text: 'お　礼　状', style: 'title', alignment: 'center', margin: [0, 0, 0, 20] },
      ...[
        `　${year}は、ピアサポーターとして、${places.join('、')}の支援に、${days}日にわたりお力添えをいただき、` +
          '誠にありがとうございました。',
        '　ご自身の市区町村での経験にもとづくお話は、同じ悩みをもつ職員の方々にとって、何よりの支えとなりました。' +
          '快く送り出してくださった職場の皆さまにも、厚くお礼を申し上げます。',
        '　今後とも、市区町村どうしの支え合いに、お力をお貸しくださいますようお願い申し上げます。',
      ].map((text) => ({ ...paragraph(text), fontSize: 11.5, lineHeight: 1.5, margin: [0, 0, 0, 8] })),
    ],
  };
}
