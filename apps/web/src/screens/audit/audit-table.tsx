import { auditActionInWords, dayInTokyo } from '@banso/domain';
import { Button, Table, type Column } from '@banso/ui';
import type { AuditFilter } from '../../api/audit.js';
import type { AuditEntry } from '../../api/types.js';
import { useDays } from '../../i18n/days.js';
import { useLang } from '../../i18n/i18n.js';
import { AuditChange } from './audit-change.js';
import { useAuditWords } from './audit-words.js';

/** The log itself. The name of a person or a municipality narrows the log down to it. */
export function AuditTable({ rows, onNarrow }: { rows: AuditEntry[]; onNarrow: (by: AuditFilter) => void }) {
  const w = useAuditWords();
  const columns = useColumns(onNarrow);
  return (
    <Table
      caption={w('caption')}
      isCaptionHidden
      isHeaderSticky
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
    />
  );
}

function useColumns(onNarrow: (by: AuditFilter) => void): Column<AuditEntry>[] {
  const w = useAuditWords();
  const days = useDays();
  const lang = useLang();
  return [
    {
      key: 'when',
      header: w('when'),
      isRowHeader: true,
      cell: ({ at }) => (
        <span className="whitespace-nowrap">
          {days.short(dayInTokyo(new Date(at)))} {days.clock(at)}
        </span>
      ),
    },
    {
      key: 'who',
      header: w('who'),
      cell: ({ person }) =>
        person ? (
          <Narrowing
            name={person.name ?? w('foreign')}
            label={w('onlyPerson', { name: person.name ?? w('foreign') })}
            onPress={() => onNarrow({ person: person.id })}
          />
        ) : (
          w('nobody')
        ),
    },
    { key: 'what', header: w('what'), cell: ({ action }) => auditActionInWords(action, lang) },
    {
      key: 'forWhom',
      header: w('forWhom'),
      cell: ({ municipality }) =>
        municipality && (
          <Narrowing
            name={municipality.name}
            label={w('onlyMunicipality', { name: municipality.name })}
            onPress={() => onNarrow({ municipality: municipality.code })}
          />
        ),
    },
    { key: 'change', header: w('change'), cell: (entry) => <AuditChange entry={entry} /> },
    {
      key: 'where',
      header: w('where'),
      className: 'max-xl:hidden',
      cell: ({ address }) => <span className="text-dns-14N-130 wrap-anywhere">{address ?? ''}</span>,
    },
  ];
}

/** A name that narrows the log down; on paper it is only the name, for buttons are not printed. */
function Narrowing({ name, label, onPress }: { name: string; label: string; onPress: () => void }) {
  return (
    <>
      <Button size="small" variant="text" aria-label={label} onPress={onPress}>
        {name}
      </Button>
      <span className="print-only">{name}</span>
    </>
  );
}
