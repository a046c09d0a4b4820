import { searchFold } from '@banso/domain';
import { Button, Checkbox, EmptyState, Select, TextField } from '@banso/ui';
import { useId, useMemo, useState } from 'react';
import type { Coverage, CoverageRow, SupportType } from '../../api/types.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useMunicipalityName } from '../../shell/session-context.js';
import { CellDialog } from './cell-dialog.js';
import { cellKey, CoverageMatrix } from './coverage-matrix.js';
import { useCoverageWords } from './coverage-words.js';
import { COVERAGE_SORTS, useCoverageView, type CoverageSort, type CoverageView } from './use-coverage-view.js';

const SORT_WORDS = { area: 'sortArea', name: 'sortName', visits: 'sortVisits' } as const;

/**
 * So many municipalities are drawn at once: more than any prefecture has (北海道: 179). Drawing 1,741 with their cells
 * takes seconds.
 */
const ROWS_AT_ONCE = 200;

/** The matrix with what narrows and orders it, and the cell that is open. */
export function MatrixCard({ coverage }: { coverage: Coverage }) {
  const w = useCoverageWords();
  const common = useCommonWords();
  const nameOf = useMunicipalityName();
  const headingId = useId();
  const view = useCoverageView();
  const [opened, setOpened] = useState<{ code: string; type: SupportType } | null>(null);
  const cells = useMemo(
    () => new Map(coverage.cells.map((cell) => [cellKey(cell.municipalityCode, cell.supportType), cell])),
    [coverage.cells],
  );
  const [q, setQ] = useState('');
  const [most, setMost] = useState(ROWS_AT_ONCE);
  const wanted = useMemo(() => shownRows(coverage.rows, view.flag, view.sort), [coverage.rows, view.flag, view.sort]);
  const found = searchFold(q);
  const rows = found ? wanted.filter(({ municipality }) => searchFold(nameOf(municipality)).includes(found)) : wanted;
  const drawn = rows.slice(0, most);
  const row = opened && coverage.rows.find(({ municipality }) => municipality.code === opened.code);
  const cell = opened && cells.get(cellKey(opened.code, opened.type));
  return (
    <section
      aria-labelledby={headingId}
      className="card rounded-12 border border-solid-gray-420 bg-white print:border-0"
    >
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3">
        <h2 id={headingId} className="text-dns-16B-130 font-700">
          {w('matrix')}
        </h2>
        <Legend />
      </div>
      <div className="no-print flex flex-wrap items-center gap-x-5 gap-y-1 px-4 pb-3">
        <Select
          label={w('sort')}
          isLabelHidden
          className="w-44"
          options={COVERAGE_SORTS.map((sort) => ({ value: sort, label: w(SORT_WORDS[sort]) }))}
          value={view.sort}
          onChange={(sort) => view.change({ sort })}
        />
        <Checkbox isSelected={view.flag !== null} onChange={(only) => view.change({ flag: only ? 'any' : undefined })}>
          {w('onlyFlagged')}
        </Checkbox>
        {coverage.rows.length > ROWS_AT_ONCE && (
          <TextField label={w('find')} type="search" value={q} onChange={setQ} className="w-full sm:w-56" />
        )}
        <p role="status" className="text-dns-14N-130 text-solid-gray-700">
          {w('shown', { count: rows.length })}
        </p>
      </div>
      {view.flag !== null && view.flag !== 'any' && (
        <p className="flex flex-wrap items-center gap-x-3 border-t border-solid-gray-200 bg-key-50 px-4 py-1 print:bg-white">
          <span>{w('filteredBy', { flag: w(`flag_${view.flag}`) })}</span>
          <Button size="small" variant="text" className="no-print" onPress={() => view.change({ flag: undefined })}>
            {w('clearFilter')}
          </Button>
        </p>
      )}
      {rows.length === 0 ? (
        <EmptyState title={w('empty')}>{w('emptyText')}</EmptyState>
      ) : (
        <CoverageMatrix
          rows={drawn}
          cells={cells}
          isByArea={view.sort === 'area'}
          onOpen={(code, type) => setOpened({ code, type })}
        />
      )}
      {rows.length > drawn.length && (
        <p className="no-print px-4 py-3 text-center">
          <Button size="small" variant="secondary" onPress={() => setMost(most + ROWS_AT_ONCE)}>
            {common('showMore')}
          </Button>
        </p>
      )}
      {row && cell && <CellDialog row={row} cell={cell} onClose={() => setOpened(null)} />}
    </section>
  );
}

function Legend() {
  const w = useCoverageWords();
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-dns-14N-130">
      <li>
        <span aria-hidden>● </span>
        {w('legendDelivered')}
      </li>
      <li>
        <span aria-hidden>○ </span>
        {w('legendPlanned')}
      </li>
      <li>
        <span aria-hidden>－ </span>
        {w('legendNotNeeded')}
      </li>
      <li className="font-700 text-error-2">
        <span aria-hidden>{w('gap')} </span>
        {w('legendGap')}
      </li>
    </ul>
  );
}

function shownRows(rows: readonly CoverageRow[], flag: CoverageView['flag'], sort: CoverageSort): CoverageRow[] {
  const wanted = rows.filter(
    ({ flags }) => flag === null || (flag === 'any' ? flags.length > 0 : flags.some(({ code }) => code === flag)),
  );
  // The API gives them by area and code already; sorting is stable, so that order stays among equals.
  if (sort === 'name') return wanted.sort((a, b) => a.municipality.name.localeCompare(b.municipality.name, 'ja'));
  return sort === 'visits' ? wanted.sort((a, b) => a.visits - b.visits) : wanted;
}
