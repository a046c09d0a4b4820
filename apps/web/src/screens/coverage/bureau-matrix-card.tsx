import { SUPPORT_TYPE_SHORT_LABELS, SUPPORT_TYPES, type SupportType } from '@banso/domain';
import { Card, type Column, Table } from '@banso/ui';
import type { BureauMatrix } from '../../api/types.js';
import { useLabel } from '../../i18n/days.js';
import { useCoverageWords } from './coverage-words.js';
import { useTold } from './use-told.js';

type Row = BureauMatrix['rows'][number];

/** The municipalities of a prefecture: how often each kind was given, by the office and by university offices. */
export function BureauMatrixCard({ matrix }: { matrix: BureauMatrix }) {
  const w = useCoverageWords();
  const label = useLabel();
  const { prefecture, untold } = matrix;
  const columns: Array<Column<Row>> = [
    {
      key: 'municipality',
      header: w('municipality'),
      isRowHeader: true,
      className: 'whitespace-nowrap',
      cell: ({ municipality }) => municipality.name,
    },
    ...SUPPORT_TYPES.map((type): Column<Row> => ({
      key: type,
      header: `${type} ${label(SUPPORT_TYPE_SHORT_LABELS[type])}`,
      align: 'center',
      cell: ({ cells }) => <Cell cell={cells.find(({ supportType }) => supportType === type)!} />,
    })),
  ];
  return (
    <Card
      flush
      title={w('bureauMatrixTitle', { prefecture: prefecture.prefecture })}
      aside={w('lead', { prefecture: prefecture.prefecture, count: prefecture.municipalityCount })}
    >
      <div className="px-4 py-3">
        <p>{w('bureauMatrixHint')}</p>
        {prefecture.covered === null ? (
          <p>{w('bureauNoOfficeText')}</p>
        ) : (
          untold.length > 0 && <p>{w('bureauUntold', { types: untold.join('、') })}</p>
        )}
        {!matrix.universitiesTold && <p>{w('bureauUniversitiesUntold')}</p>}
      </div>
      <Table
        caption={w('matrix')}
        isCaptionHidden
        isHeaderSticky
        rows={matrix.rows}
        rowKey={({ municipality }) => municipality.code}
        columns={columns}
      />
    </Card>
  );
}

function Cell({ cell: { office, universities } }: { cell: Row['cells'][number] & { supportType: SupportType } }) {
  const w = useCoverageWords();
  const told = useTold();
  return (
    <>
      {office ? (
        <span>{told(office)}</span>
      ) : (
        <>
          <span aria-hidden="true">{w('untoldMark')}</span>
          <span className="sr-only">{w('untold')}</span>
        </>
      )}
      {universities && universities.from > 0 && (
        <span className="block text-dns-14N-130 text-solid-gray-700">
          {w('bureauCellUniversity', { count: told(universities) })}
        </span>
      )}
    </>
  );
}
