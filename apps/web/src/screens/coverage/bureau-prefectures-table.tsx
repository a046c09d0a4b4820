import {
  COVERAGE_FLAG_LABELS,
  COVERAGE_FLAGS,
  ORGANISATION_KIND_LABELS,
  SUPPORT_TYPES,
  type OrganisationKind,
  type ToldCount,
} from '@banso/domain';
import { type Column, Link, Table } from '@banso/ui';
import type { BureauCoverage } from '../../api/types.js';
import { useLabel } from '../../i18n/days.js';
import { useCoverageWords } from './coverage-words.js';
import { useTold } from './use-told.js';

type Told = Readonly<Record<string, ToldCount>>;
/** A prefecture, or all of them together (without a code). */
interface Line {
  code: string | null;
  name: string;
  municipalityCount: number;
  covered: Told | null;
  flags: Told | null;
  universities: ReadonlyArray<{ bodyKind: OrganisationKind; municipalities: ToldCount }>;
}

/** One line for each prefecture of the jurisdiction, and one for all of them. */
export function BureauPrefecturesTable({ coverage }: { coverage: BureauCoverage }) {
  const w = useCoverageWords();
  const label = useLabel();
  const told = useTold();
  const rows = coverage.rows.map(
    ({ prefectureCode: code, prefecture: name, municipalityCount, covered, flags, universities }): Line => ({
      code,
      name,
      municipalityCount,
      covered: covered && { ...covered },
      flags: flags && { ...flags },
      universities,
    }),
  );
  const { municipalityCount, covered, flags, universities } = coverage.totals;
  const all: Line = {
    code: null,
    name: w('bureauAll'),
    municipalityCount,
    covered: { ...covered },
    flags: flags && { ...flags },
    universities,
  };
  const columns: Array<Column<Line>> = [
    {
      key: 'prefecture',
      header: w('bureauPrefecture'),
      isRowHeader: true,
      className: 'whitespace-nowrap',
      cell: ({ code, name }) => (code ? <Link href={`/coverage?prefecture=${code}`}>{name}</Link> : name),
    },
    {
      key: 'municipalities',
      header: w('bureauMunicipalities'),
      align: 'end',
      cell: (line) => line.municipalityCount,
    },
    ...SUPPORT_TYPES.map((type): Column<Line> => ({
      key: type,
      header: w('bureauCovered', { type }),
      align: 'end',
      className: 'whitespace-nowrap',
      cell: (line) => (line.covered ? told(line.covered[type]!) : type === 'A' ? w('bureauNoOffice') : ''),
    })),
    ...COVERAGE_FLAGS.map((flag): Column<Line> => ({
      key: flag,
      header: label(COVERAGE_FLAG_LABELS[flag]),
      align: 'end',
      className: 'whitespace-nowrap',
      cell: (line) => (line.flags ? told(line.flags[flag]!) : ''),
    })),
    {
      key: 'universities',
      header: w('bureauUniversities'),
      cell: (line) =>
        line.universities
          .map(({ bodyKind, municipalities }) =>
            w('bureauUniversityKind', {
              kind: label(ORGANISATION_KIND_LABELS[bodyKind]),
              count: told(municipalities),
            }),
          )
          .join('、'),
    },
  ];
  return (
    <Table
      caption={w('bureauTable')}
      isCaptionHidden
      rows={[...rows, all]}
      rowKey={({ code }) => code ?? 'all'}
      rowClassName={({ code }) => (code === null ? 'border-t-2 border-t-solid-gray-420 font-700' : undefined)}
      columns={columns}
    />
  );
}
