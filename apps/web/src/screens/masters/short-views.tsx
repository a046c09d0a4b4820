import {
  FEE_RULES, FEE_RULE_LABELS, ORGANISATION_KINDS, ORGANISATION_KIND_LABELS, PROGRAMME_FORMS, PROGRAMME_FORM_LABELS, isOneOf, type OrganisationKind, type Labels,
} from '@banso/domain';
import { Badge, Card, EmptyState, Table, type Column } from '@banso/ui';
import { useAreas, useMunicipalities, useOrganisations, usePrefectures, useProgrammes } from '../../api/directory.js';
import type { Problem } from '../../api/problem.js';
import type { Area, Organisation, Programme } from '../../api/types.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { SupportTypes } from '../../parts/support-types.js';
import { QueryView } from '../../shell/query-view.js';
import { useSession } from '../../shell/session-context.js';
import { useMastersWords } from './masters-words.js';

const AREA_WORDS = { healthOffice: 'areaHealthOffice', secondaryMedical: 'areaSecondaryMedical', welfare: 'areaWelfare' } as const;
// More names than this are not read in one line; the rest is counted.
const NAMES_SHOWN = 30;

/** The areas (圏域・所管) with the municipalities in them. */
export function AreasView() {
  const w = useMastersWords();
  const { tenant } = useSession();
  const areas = useAreas();
  const municipalities = useMunicipalities(tenant?.prefectureCode ?? null);
  const names = new Map((municipalities.data ?? []).map(({ code, name }) => [code, name]));
  const members = ({ municipalityCodes: codes }: Area) => codes.slice(0, NAMES_SHOWN).map((code) => names.get(code) ?? code).join('、') + (codes.length > NAMES_SHOWN ? ` ${w('memberOthers', { count: codes.length - NAMES_SHOWN })}` : '');
  return (
    <Register title={w('areas')} query={areas} rowKey={({ id }) => id} columns={[
      { key: 'name', header: w('name'), isRowHeader: true, cell: (row) => row.name },
      { key: 'kind', header: w('kind'), cell: (row) => (isOneOf(Object.keys(AREA_WORDS), row.kind) ? w(AREA_WORDS[row.kind]) : row.kind) },
      { key: 'members', header: w('members'), cell: (row) => <span><span className="block font-700">{w('memberCount', { count: row.municipalityCodes.length })}</span><span className="text-dns-14N-130">{members(row)}</span></span> },
    ]} />
  );
}

/** The programmes (支援事業) within reach. */
export function ProgrammesView() {
  const w = useMastersWords();
  const days = useDays();
  const word = useWordOf();
  const years = ({ fromFiscalYear: from, untilFiscalYear: until }: Programme) => (until === null ? w('yearsFrom', { from: days.fiscalYear(from) }) : w('yearsUntil', { from: days.fiscalYear(from), until: days.fiscalYear(until) }));
  return (
    <Register title={w('programmes')} query={useProgrammes()} rowKey={({ id }) => id} columns={[
      { key: 'name', header: w('name'), isRowHeader: true, cell: (row) => <span>{row.name} {row.own && <Badge tone="info">{w('own')}</Badge>}</span> },
      { key: 'bodies', header: w('bodies'), cell: (row) => row.bodies.map(({ name }) => name).join('、') },
      { key: 'types', header: w('types'), cell: (row) => <SupportTypes types={row.supportTypes} /> },
      { key: 'form', header: w('form'), cell: (row) => <span className="text-dns-14N-130">{word(PROGRAMME_FORMS, PROGRAMME_FORM_LABELS, row.form)}</span> },
      { key: 'fee', header: w('fee'), cell: (row) => <span className="text-dns-14N-130">{word(FEE_RULES, FEE_RULE_LABELS, row.feeRule)}</span> },
      { key: 'years', header: w('years'), cell: (row) => <span className="text-dns-14N-130 whitespace-nowrap">{years(row)}</span> },
    ]} />
  );
}

/** Support bodies and other organisations. */
export function OrganisationsView() {
  const w = useMastersWords();
  const word = useWordOf();
  const prefectures = usePrefectures();
  const nameOf = ({ prefectureCode }: Organisation) => (prefectureCode === null ? w('nationwide') : prefectures.data?.find(({ code }) => code === prefectureCode)?.name ?? '');
  return (
    <Register title={w('organisations')} query={useOrganisations()} rowKey={({ id }) => id} columns={[
      { key: 'name', header: w('name'), isRowHeader: true, cell: (row) => row.name },
      { key: 'kind', header: w('kind'), cell: (row) => word<OrganisationKind>(ORGANISATION_KINDS, ORGANISATION_KIND_LABELS, row.kind) },
      { key: 'prefecture', header: w('prefecture'), cell: nameOf },
    ]} />
  );
}

function Register<Row>(props: { title: string; query: { data: Row[] | undefined; error: Problem | null; refetch: () => unknown }; rowKey: (row: Row) => string; columns: Column<Row>[] }) {
  const w = useMastersWords();
  return (
    <Card flush title={props.title} aside={props.query.data && <span role="status">{w('shown', { count: props.query.data.length })}</span>}>
      <QueryView query={props.query} lines={8}>
        {(rows) => (rows.length === 0
          ? <EmptyState title={w('empty')}>{w('emptyText')}</EmptyState>
          : <Table caption={props.title} isCaptionHidden isHeaderSticky columns={props.columns} rows={rows} rowKey={props.rowKey} />)}
      </QueryView>
    </Card>
  );
}

/** A word of a vocabulary; one this version does not know yet is shown as it came. */
function useWordOf(): <Word extends string>(words: readonly Word[], labels: Labels<Word>, value: string) => string {
  const label = useLabel();
  return (words, labels, value) => (isOneOf(words, value) ? label(labels[value]) : value);
}
