import { COVERAGE_FLAG_LABELS, COVERAGE_STATE_LABELS, SUPPORT_TYPE_SHORT_LABELS, SUPPORT_TYPES } from '@banso/domain';
import type { Coverage, CoverageCell } from './coverage.response.js';

const BYTE_ORDER_MARK = '\uFEFF';

/** The matrix as CSV in UTF-8 with a byte order mark, as Excel expects it; lines end with CR LF. */
export function coverageCsv(coverage: Coverage): string {
  const cells = new Map(coverage.cells.map((cell) => [cell.municipalityCode + cell.supportType, cell]));
  const lines = [
    ['市区町村コード', '都道府県', '市区町村', '圏域', ...SUPPORT_TYPES.map((type) => `${type} ${SUPPORT_TYPE_SHORT_LABELS[type].ja}`), '訪問回数', '最終訪問日', '注意'],
    ...coverage.rows.map((row) => [
      row.municipality.code, row.municipality.prefecture, row.municipality.name, row.area ?? '',
      ...SUPPORT_TYPES.map((type) => cellInWords(cells.get(row.municipality.code + type))),
      String(row.visits), row.lastHeldOn ?? '', row.flags.map(({ code, days }) => COVERAGE_FLAG_LABELS[code].ja + (days === null ? '' : `（${days}日）`)).join('、'),
    ]),
  ];
  return BYTE_ORDER_MARK + lines.map((line) => line.map(csvField).join(',')).join('\r\n') + '\r\n';
}

function cellInWords(cell: CoverageCell | undefined): string {
  if (!cell) return '';
  const word = COVERAGE_STATE_LABELS[cell.state].ja;
  switch (cell.state) {
    case 'delivered': return `${word} ${cell.count}回（最終 ${cell.lastOn ?? ''}）`;
    case 'planned': return `${word}（${cell.plannedOn ?? ''}）`;
    case 'notNeeded': return `${word}（${cell.reason ?? ''}）`;
    case 'gap': return word;
  }
}

/** One field: quoted where needed, and never read as a formula by a spreadsheet. */
export function csvField(text: string): string {
  const harmless = /^[=+\-@\t\r＝＋－＠]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
