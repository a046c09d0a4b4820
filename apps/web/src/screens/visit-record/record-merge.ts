import {
  RECORD_TEXTS,
  RECORD_TEXT_NAMES,
  type RecordTextField,
  STAGE_LABELS,
  SUPPORT_TYPE_LABELS,
  VISIT_MODE_LABELS,
} from '@banso/domain';
import { ask } from '../../api/client.js';
import type { RecordText, Stage, SupportType, VisitMode } from '../../api/types.js';
import type { MergeField } from '../../forms/merge.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useDays, useLabel } from '../../i18n/days.js';
import type { RecordDraft } from './record-draft.js';
import type { BasedOn, RecordSubject } from './record-subject.js';
import { useVisitRecordWords } from './visit-record-words.js';

/** The parts of a draft that a record has, and that somebody else may therefore have written. */
const OF_RECORD = [
  'heldOn',
  'mode',
  'startedAt',
  'endedAt',
  'participantsOurs',
  'participantsTheirs',
  'purpose',
  ...RECORD_TEXT_NAMES,
  'opinion',
  'opinionInternal',
  'supportTypes',
  'stage',
] as const satisfies readonly (keyof RecordDraft)[];

type OfRecord = Pick<RecordDraft, (typeof OF_RECORD)[number]>;

/** What a draft says of the record itself. */
export function pickRecord(draft: RecordDraft): OfRecord {
  return Object.fromEntries(OF_RECORD.map((field) => [field, draft[field]])) as OfRecord;
}

/** The record's part of a draft as it stood when it was begun; what is not known is left out. */
export async function begunFrom(
  { visit, record }: RecordSubject,
  basedOn: BasedOn | null,
  begin: RecordDraft,
): Promise<Partial<RecordDraft>> {
  if (!visit || !record || !basedOn) return {};
  const path = { id: visit.id };
  const [versions, opinions] = await Promise.all([
    ask('get', '/visits/{id}/versions', { path }),
    ask('get', '/visits/{id}/opinions', { path }),
  ]);
  const { opinion, opinionInternal, ...text } = pickRecord(begin);
  const { opinion: now, opinionVersion } = record;
  const own = opinions.items.find((one) => one.version === opinionVersion && one.text === now);
  const former = opinions.items.find(({ version, body }) => version === basedOn.opinion && body.id === own?.body.id);
  const recorded = versions.items.find(({ version }) => version === basedOn.record)?.record;
  return {
    ...(basedOn.record === 0 ? text : recorded && { ...text, ...asTyped(recorded) }),
    ...(basedOn.opinion === 0
      ? { opinion, opinionInternal }
      : former && { opinion: former.text, opinionInternal: former.internal }),
  };
}

function asTyped({ startedAt, endedAt, nextVisitOn: _, ...record }: RecordText): Partial<RecordDraft> {
  return { ...record, startedAt: startedAt ?? '', endedAt: endedAt ?? '' };
}

/** The fields of a record as they stand beside another's, in the form's order. */
export function useRecordMergeFields(): MergeField<RecordDraft>[] {
  const w = useVisitRecordWords();
  const common = useCommonWords();
  const days = useDays();
  const label = useLabel();
  const asIs = (time: string) => time;
  const textsAt = (place: RecordTextField['place']) =>
    RECORD_TEXTS.filter((field) => field.place === place).map(({ name, label: called }) => ({
      key: name,
      label: label(called),
    }));
  return [
    { key: 'heldOn', label: w('day'), show: (day: string | null) => (day ? days.full(day) : '') },
    { key: 'mode', label: w('mode'), show: (mode: VisitMode) => label(VISIT_MODE_LABELS[mode]) },
    ...textsAt('first'),
    {
      key: 'supportTypes',
      label: w('types'),
      show: (types: SupportType[]) =>
        [...types]
          .sort()
          .map((type) => `${type} ${label(SUPPORT_TYPE_LABELS[type])}`)
          .join('、'),
    },
    {
      key: 'participantsOurs',
      label: w('ours'),
      show: (people: RecordDraft['participantsOurs']) => people.map(({ name }) => name).join('、'),
    },
    { key: 'participantsTheirs', label: w('theirs'), show: (people: string[]) => people.join('、') },
    ...textsAt('beforeOpinion'),
    { key: 'opinion', label: w('opinion') },
    {
      key: 'opinionInternal',
      label: w('opinionInternal'),
      show: (internal: boolean) => common(internal ? 'yes' : 'no'),
    },
    {
      key: 'stage',
      label: w('stage'),
      show: (stage: Stage | null) => (stage === null ? '' : `${stage}　${label(STAGE_LABELS[stage])}`),
    },
    { key: 'startedAt', label: w('startedAt'), show: asIs },
    { key: 'endedAt', label: w('endedAt'), show: asIs },
    { key: 'purpose', label: w('purpose') },
    ...textsAt('folded'),
  ];
}
