import { Disclosure } from '@banso/ui';
import type { AuditEntry } from '../../api/types.js';
import { useLabel } from '../../i18n/days.js';
import { AUDIT_FIELD_LABELS } from './audit-fields.js';
import { useAuditWords } from './audit-words.js';

/** What was before and what is after, folded; texts are only named, as the log keeps them. */
export function AuditChange({ entry }: { entry: AuditEntry }) {
  const w = useAuditWords();
  const label = useLabel();
  const inWords = useValueInWords();
  const { texts, ...fields } = (entry.change ?? {}) as Record<string, unknown>;
  const nameOf = (field: string) => (AUDIT_FIELD_LABELS[field] ? label(AUDIT_FIELD_LABELS[field]) : field);
  const lines: Array<[string, string]> = [
    ...Object.entries(fields).map(([field, value]): [string, string] => [
      nameOf(field),
      Array.isArray(value) && value.length === 2 ? `${inWords(value[0])} → ${inWords(value[1])}` : inWords(value),
    ]),
    ...(Array.isArray(texts) && texts.length > 0
      ? [[w('texts'), texts.join(w('listDivider'))] as [string, string]]
      : []),
    ...(entry.reason ? [[w('reason'), entry.reason] as [string, string]] : []),
    ...(entry.subjectKind === 'route' && entry.subjectId ? [[w('what'), entry.subjectId] as [string, string]] : []),
    ...(entry.correlationId ? [[w('reference'), entry.correlationId] as [string, string]] : []),
  ];
  if (lines.length === 0) return null;
  return (
    <Disclosure title={w('details')}>
      <dl className="grid gap-x-3 gap-y-1 text-dns-14N-130">
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt className="font-700">{name}</dt>
            <dd className="m-0 wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}

function useValueInWords(): (value: unknown) => string {
  const w = useAuditWords();
  const inWords = (value: unknown): string => {
    if (value === null || value === undefined || value === '') return w('nothing');
    if (typeof value === 'boolean') return w(value ? 'yes' : 'no');
    if (Array.isArray(value)) return value.map(inWords).join(w('listDivider')) || w('nothing');
    if (typeof value === 'object')
      return (
        Object.entries(value)
          .map(([key, each]) => `${key}=${inWords(each)}`)
          .join(w('listDivider')) || w('nothing')
      );
    return String(value as string | number);
  };
  return inWords;
}
