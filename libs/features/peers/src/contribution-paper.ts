import {
  type CivilDay,
  fiscalYearLabel,
  TEAM_ROLE_LABELS,
  VISIT_MODE_LABELS,
  wareki,
  warekiShort,
} from '@banso/domain';
import { heading, keptTogether, nothing, type Paper, type PaperPart, paragraph, table } from '@banso/files';
import type { Contribution } from './contribution.queries.js';

/** A contribution as it is printed. */
export interface PrintedContribution extends Contribution {
  printedOn: CivilDay;
}

/** What a peer supporter gave in a fiscal year, on A4, for the manager of their home office (活動実績書). */
export function contributionPaper(printed: PrintedContribution): Paper {
  const { fiscalYear, person, organisation, consentedBy, office, post, printedOn, visits, terms } = printed;
  const year = fiscalYearLabel(fiscalYear, 'ja');
  const title = `活動実績書　${year}　${person.name}`;
  return {
    title,
    author: office,
    subject: `${organisation}　${person.name}`,
    header: title,
    footer: `印刷 ${wareki(printedOn)}`,
    watermark: null,
    content: [
      { text: wareki(printedOn), alignment: 'right', margin: [0, 0, 0, 16] },
      { text: addressee(organisation, consentedBy), fontSize: 12, margin: [0, 0, 0, 16] },
      { text: office, alignment: 'right', fontSize: 12, margin: [0, 0, 0, 20] },
      {
        text: `ピアサポーターの活動実績について（${year}）`,
        style: 'title',
        alignment: 'center',
        margin: [0, 0, 0, 14],
      },
      paragraph(
        `　日頃から、市町村の支援にご協力をいただき、ありがとうございます。貴所属の${[post, person.name]
          .filter(Boolean)
          .join('　')}様に、${year}にピアサポーターとしてご活動いただいた実績を、下記のとおりお知らせします。`,
      ),
      { text: '記', alignment: 'center', margin: [0, 12, 0, 6] },
      ...keptTogether(heading('1　実績のまとめ'), [totals(printed)]),
      ...keptTogether(heading('2　支援チームでの担当'), [
        rows(
          ['*', '*', 92, 110],
          ['市区町村', '支援事業', '役割', '期間'],
          terms.map((term) => [
            nameOf(term.municipality),
            term.programme,
            TEAM_ROLE_LABELS[term.role].ja,
            `${warekiShort(term.from as CivilDay)}〜${term.until ? warekiShort(term.until as CivilDay) : ''}`,
          ]),
        ),
      ]),
      ...keptTogether(heading('3　加わった訪問'), [
        rows(
          [60, '*', '*', 72, 56],
          ['年月日', '市区町村', '支援事業', '方法', '時間'],
          visits.map((visit) => [
            warekiShort(visit.heldOn as CivilDay),
            nameOf(visit.municipality),
            visit.programme,
            VISIT_MODE_LABELS[visit.mode].ja,
            visit.minutes === null ? '記録なし' : duration(visit.minutes),
          ]),
        ),
      ]),
      { text: '以上', alignment: 'right', margin: [0, 10, 0, 0] },
    ],
  };
}

/** To whom of the home office: who consented last, as they sign; the office itself where nobody has. */
export function addressee(organisation: string, consentedBy: string | null): string {
  return consentedBy ? `${organisation}　${consentedBy}　様` : `${organisation}　御中`;
}

/** 1時間30分 */
export function duration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest}分`;
  return rest === 0 ? `${hours}時間` : `${hours}時間${rest}分`;
}

function totals({ days, municipalities, visits, hours, withoutTimes }: PrintedContribution): PaperPart {
  const unknown = withoutTimes > 0 ? `（時間の記録がない${withoutTimes}回を除く）` : '';
  return table(
    [110, '*'],
    null,
    [
      ['活動した日数', `${days}日`],
      ['訪問した市区町村', `${municipalities}市区町村`],
      ['訪問の回数', `${visits.length}回`],
      ['活動した時間', `${hours.toFixed(1)}時間${unknown}`],
    ].map(([label, value]) => [{ text: label!, style: 'th' }, paragraph(value!)]),
  );
}

function rows(
  widths: readonly (number | '*')[],
  headings: readonly string[],
  cells: readonly (readonly string[])[],
): PaperPart {
  if (cells.length === 0) return nothing('この年度にはありません。');
  return table(
    widths,
    headings,
    cells.map((row) => row.map(paragraph)),
  );
}

function nameOf({ prefecture, name }: { prefecture: string; name: string }): string {
  return `${prefecture}${name}`;
}
