import { SUPPORT_TYPES, SUPPORT_TYPE_LABELS, SUPPORT_TYPE_SHORT_LABELS } from '@banso/domain';
import { Badge, Link, classNames } from '@banso/ui';
import { useState, type KeyboardEvent } from 'react';
import type { CoverageCell, CoverageRow, SupportType } from '../../api/types.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { useMunicipalityName } from '../../shell/session-context.js';
import { useCoverageWords } from './coverage-words.js';
import { useCellWords } from './use-cell-words.js';

/** The name of a cell among all cells. */
export const cellKey = (municipalityCode: string, type: SupportType): string => municipalityCode + type;

const LOOKS: Record<CoverageCell['state'], string> = {
  delivered: 'border-key-900 bg-key-900 text-white hover:bg-key-1000',
  planned: 'border-key-200 bg-key-50 text-key-1000 hover:border-key-900',
  notNeeded: 'border-solid-gray-100 bg-solid-gray-100 text-solid-gray-800 hover:border-solid-gray-800',
  gap: 'border-dashed border-error-2 bg-white text-error-2 hover:bg-red-50',
};

/**
 * Municipality x kind of support. Every cell opens; the matrix is one stop of the Tab key, the arrow keys move inside.
 * @param props.isByArea writes the area only where it changes.
 */
export function CoverageMatrix(props: {
  rows: CoverageRow[];
  cells: ReadonlyMap<string, CoverageCell>;
  isByArea: boolean;
  onOpen: (code: string, type: SupportType) => void;
}) {
  const w = useCoverageWords();
  const label = useLabel();
  const { rows, cells } = props;
  const [stop, setStop] = useState<string | null>(null);
  const firstKey = rows[0] ? cellKey(rows[0].municipality.code, 'A') : '';
  const isStopShown = stop !== null && rows.some(({ municipality }) => stop.startsWith(municipality.code));
  const head =
    'border-b border-solid-gray-420 bg-white px-1 py-2 text-dns-14B-130 font-700 lg:sticky lg:top-14 lg:z-10 print:static';
  return (
    <>
      <p className="no-print px-4 pb-2 text-dns-14N-130 text-solid-gray-700">{w('matrixHint')}</p>
      <table className="w-full table-fixed border-collapse" onKeyDown={moveBetweenCells}>
        <caption className="sr-only">{w('matrix')}</caption>
        <colgroup>
          <col className="hidden w-24 md:table-column" />
          <col className="w-[5.25rem] md:w-28" />
          {SUPPORT_TYPES.map((type) => (
            <col key={type} />
          ))}
          <col className="hidden w-40 md:table-column" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className={classNames(head, 'hidden ps-4 text-start md:table-cell')}>
              {w('area')}
            </th>
            <th scope="col" className={classNames(head, 'ps-3 text-start md:ps-1')}>
              {w('municipality')}
            </th>
            {SUPPORT_TYPES.map((type) => (
              <th key={type} scope="col" className={head}>
                <span aria-hidden>{type}</span>
                <span className="sr-only">
                  {type} {label(SUPPORT_TYPE_LABELS[type])}
                </span>
              </th>
            ))}
            <th scope="col" className={classNames(head, 'hidden text-start md:table-cell')}>
              {w('flags')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => {
            const isNewArea = !props.isByArea || rows[place - 1]?.area !== row.area;
            return (
              <tr
                key={row.municipality.code}
                className={classNames(
                  'break-inside-avoid hover:bg-solid-gray-50',
                  isNewArea && props.isByArea ? 'border-t border-solid-gray-420' : 'border-t border-solid-gray-200',
                )}
              >
                <td className="hidden ps-4 pe-1 align-middle text-dns-14N-130 text-solid-gray-700 md:table-cell">
                  <span className={isNewArea ? undefined : 'sr-only'}>{row.area ?? w('noArea')}</span>
                </td>
                <RowHead row={row} />
                {SUPPORT_TYPES.map((type) => {
                  const key = cellKey(row.municipality.code, type);
                  const cell = cells.get(key);
                  return (
                    <td key={type} className="px-0.5 py-1 align-middle sm:px-1 print:py-0.5">
                      {cell && (
                        <CellButton
                          row={row}
                          cell={cell}
                          isStop={isStopShown ? stop === key : key === firstKey}
                          onStop={() => setStop(key)}
                          onOpen={() => props.onOpen(row.municipality.code, type)}
                        />
                      )}
                    </td>
                  );
                })}
                <td className="hidden px-1 py-1 align-middle md:table-cell">
                  <Flags row={row} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

function RowHead({ row }: { row: CoverageRow }) {
  const w = useCoverageWords();
  const days = useDays();
  const nameOf = useMunicipalityName();
  const [engagementId] = row.engagementIds;
  const name = nameOf(row.municipality);
  return (
    <th scope="row" className="py-1.5 print:py-0 ps-3 pe-1 text-start align-middle text-dns-16B-130 font-700 md:ps-1">
      {engagementId ? (
        <Link href={`/engagements/${engagementId}`} isPlain>
          {name}
        </Link>
      ) : (
        name
      )}
      {row.lastHeldOn && (
        <span className="block text-oln-14N-100 font-400 print:hidden whitespace-nowrap text-solid-gray-700 max-md:hidden">
          {w('lastHeld', { day: days.bare(row.lastHeldOn) })}
        </span>
      )}
      <span className="md:hidden">
        <Flags row={row} />
      </span>
    </th>
  );
}

function CellButton({
  row,
  cell,
  isStop,
  onStop,
  onOpen,
}: {
  row: CoverageRow;
  cell: CoverageCell;
  isStop: boolean;
  onStop: () => void;
  onOpen: () => void;
}) {
  const label = useLabel();
  const nameOf = useMunicipalityName();
  const words = useCellWords();
  const { mark, text, spoken } = words(cell);
  return (
    <button
      type="button"
      data-cell
      tabIndex={isStop ? 0 : -1}
      onFocus={onStop}
      onClick={onOpen}
      aria-label={`${nameOf(row.municipality)} ${cell.supportType} ${label(SUPPORT_TYPE_SHORT_LABELS[cell.supportType])}：${spoken}`}
      className={classNames(
        'flex min-h-8 w-full cursor-pointer items-center justify-center gap-0.5 rounded-6 border px-0 py-0.5 text-dns-14B-130 font-700 whitespace-nowrap tabular-nums sm:gap-1 pointer-coarse:min-h-11 print:min-h-0 print:border-black print:py-0 print:bg-white print:text-black',
        LOOKS[cell.state],
      )}
    >
      {mark && <span aria-hidden>{mark}</span>}
      <span aria-hidden>{text}</span>
    </button>
  );
}

function Flags({ row }: { row: CoverageRow }) {
  const w = useCoverageWords();
  if (row.flags.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-1">
      {row.flags.map(({ code, days, engagementId }) => {
        const text = code === 'silent' && days !== null ? w('flag_silentDays', { days }) : w(`flag_${code}`);
        // Below a name on a phone there is no room for a frame.
        const badge = (
          <>
            <Badge tone="danger" className="max-md:hidden">
              {text}
            </Badge>
            <span className="text-dns-14B-130 font-700 text-error-2 md:hidden">！{text}</span>
          </>
        );
        return (
          <li key={code}>
            {engagementId ? (
              <Link href={`/engagements/${engagementId}`} isPlain>
                {badge}
              </Link>
            ) : (
              badge
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The arrow keys, Home and End move the focus from cell to cell. */
function moveBetweenCells(event: KeyboardEvent<HTMLTableElement>) {
  const here = event.target;
  if (!(here instanceof HTMLElement) || !here.hasAttribute('data-cell')) return;
  const row = here.closest('tr');
  const line = [...(row?.querySelectorAll<HTMLElement>('[data-cell]') ?? [])];
  const column = line.indexOf(here);
  const inRow = (other: Element | null | undefined) => other?.querySelectorAll<HTMLElement>('[data-cell]')[column];
  const next = {
    ArrowLeft: line[column - 1],
    ArrowRight: line[column + 1],
    Home: line[0],
    End: line.at(-1),
    ArrowUp: inRow(row?.previousElementSibling),
    ArrowDown: inRow(row?.nextElementSibling),
  }[event.key];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
