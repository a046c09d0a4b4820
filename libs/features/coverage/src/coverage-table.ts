import { COVERAGE_FLAG_LABELS, COVERAGE_STATE_LABELS, SUPPORT_TYPE_SHORT_LABELS, SUPPORT_TYPES } from '@banso/domain';
import type { Table } from '@banso/files';
import type { Coverage, CoverageCell } from './coverage.response.js';

/** The matrix as a table for a file. */
export function coverageTable(coverage: Coverage): Table {
  const cells = new Map(coverage.cells.map((cell) => [cell.municipalityCode + cell.supportType, cell]));
  return {
    name: '支援状況',
    headings: [
      '市区町村コード',
      '都道府県',
      '市区町村',
      '圏域',
      ...SUPPORT_TYPES.map((type) => `${type} ${SUPPORT_TYPE_SHORT_LABELS[type].ja}`),
      '訪問回数',
      '最終訪問日',
      '注意',
    ],
    rows: coverage.rows.map((row) => [
      row.municipality.code,
      row.municipality.prefecture,
      row.municipality.name,
      row.area ?? '',
      ...SUPPORT_TYPES.map((type) => cellInWords(cells.get(row.municipality.code + type))),
      row.visits,
      row.lastHeldOn ?? '',
      row.flags
        .map(({ code, days }) => COVERAGE_FLAG_LABELS[code].ja + (days === null ? '' : `（${days}日）`))
        .join('、'),
    ]),
  };
}

function cellInWords(cell: CoverageCell | undefined): string {
  if (!cell) return '';
  const word = COVERAGE_STATE_LABELS[cell.state].ja;
  switch (cell.state) {
    case 'delivered':
      return `${word} ${cell.count}回（最終 ${cell.lastOn ?? ''}）`;
    case 'planned':
      return `${word}（${cell.plannedOn ?? ''}）`;
    case 'notNeeded':
      return `${word}（${cell.reason ?? ''}）`;
    case 'gap':
      return word;
  }
}
