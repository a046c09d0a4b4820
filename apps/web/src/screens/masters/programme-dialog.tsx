import {
  FEE_RULE_LABELS,
  type FeeRule,
  fiscalYearOf,
  civilDay,
  PROGRAMME_FORM_LABELS,
  PROGRAMME_PAPER_LABELS,
  type ProgrammeForm,
  type ProgrammePaper,
} from '@banso/domain';
import { Select, useToast } from '@banso/ui';
import { useOrganisations } from '../../api/directory.js';
import { ask } from '../../api/client.js';
import { useChangeProgramme, useFoundProgramme, useProgramme } from '../../api/programmes.js';
import type { Programme, ProgrammeDetail } from '../../api/types.js';
import { useCadenceInWords } from '../../forms/cadence-field.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useAsRead } from '../../forms/use-as-read.js';
import { useForm } from '../../forms/use-form.js';
import { useMerge } from '../../forms/use-merge.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { QueryView } from '../../shell/query-view.js';
import { useSession } from '../../shell/session-context.js';
import { draftOf, emptyDraft, type ProgrammeDraft } from './programme-draft.js';
import { ProgrammeFields } from './programme-fields.js';
import { useProgrammeWords } from './programme-words.js';

/** So many fiscal years back a programme can begin that the office has run for long. */
const YEARS_BACK = 15;
/** So many fiscal years ahead a change can be prepared. */
const YEARS_AHEAD = 2;

function useCheck() {
  const w = useProgrammeWords();
  return ({ name, bodyIds, forms, supportTypes }: ProgrammeDraft) => ({
    name: name.trim() ? undefined : w('nameMissing'),
    bodyIds: bodyIds.length > 0 ? undefined : w('bodiesMissing'),
    forms: forms.length > 0 ? undefined : w('formsMissing'),
    supportTypes: supportTypes.length > 0 ? undefined : w('typesMissing'),
  });
}

/** Founds a programme, from an empty form or from another programme. */
export function FoundProgrammeDialog(props: { from: Programme | null; onClose: () => void }) {
  const organisations = useOrganisations();
  const { tenant } = useSession();
  return (
    <QueryView query={organisations}>
      {(all) => <FoundForm {...props} bodyId={all.find(({ own, name }) => own && name === tenant?.name)?.id ?? null} />}
    </QueryView>
  );
}

function FoundForm({ from, bodyId, onClose }: { from: Programme | null; bodyId: string | null; onClose: () => void }) {
  const w = useProgrammeWords();
  const common = useCommonWords();
  const say = useToast();
  const days = useDays();
  const { today } = useSession();
  const year = fiscalYearOf(civilDay(today));
  const found = useFoundProgramme();
  const first = from ? { ...draftOf(from, year), name: w('copyOf', { name: from.name }) } : emptyDraft(year, bodyId);
  const form = useForm(first, useCheck(), found.error);
  const years = Array.from({ length: YEARS_BACK + 2 }, (_, n) => year + 1 - n);
  const send = (values: ProgrammeDraft) =>
    found.mutate(values, {
      onSuccess: ({ name }) => {
        say(w('saved', { name }));
        onClose();
      },
    });
  return (
    <FormDialog
      title={w('foundTitle')}
      submitLabel={common('save')}
      isPending={found.isPending}
      problem={found.error}
      formRef={form.ref}
      onSubmit={form.submit(send)}
      onClose={onClose}
    >
      <ProgrammeFields
        {...form}
        year={
          <Select
            label={w('from')}
            isRequired
            options={years.map((one) => ({ value: String(one), label: days.fiscalYear(one) }))}
            value={String(form.values.fromFiscalYear)}
            onChange={(one) => form.set('fromFiscalYear')(Number(one))}
            error={form.errors.fromFiscalYear}
          />
        }
      />
    </FormDialog>
  );
}

/** Changes a programme; what it offers from a fiscal year on. */
export function ChangeProgrammeDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const programme = useProgramme(id);
  return <QueryView query={programme}>{(data) => <ChangeForm programme={data} onClose={onClose} />}</QueryView>;
}

function ChangeForm({ programme, onClose }: { programme: ProgrammeDetail; onClose: () => void }) {
  const w = useProgrammeWords();
  const common = useCommonWords();
  const say = useToast();
  const days = useDays();
  const change = useChangeProgramme();
  const { today } = useSession();
  const read = useAsRead(programme);
  const first = Math.max(fiscalYearOf(civilDay(today)), programme.fromFiscalYear);
  const last = Math.min(programme.untilFiscalYear ?? Infinity, first + YEARS_AHEAD);
  const years = Array.from({ length: Math.max(last - first, 0) + 1 }, (_, n) => first + n);
  const form = useForm(draftOf(programme, first), useCheck(), change.error);
  const merge = useMerge(form, {
    fields: useMergeFields(),
    read,
    valuesOf: (row) => draftOf(row, form.values.fromFiscalYear),
    base: draftOf(read.row, form.values.fromFiscalYear),
    latest: () => ask('get', '/programmes/{id}', { path: { id: programme.id } }),
    onSettled: () => change.reset(),
  });
  // Another year has another table: what it says now is what is changed.
  const chooseYear = (year: number) => {
    const { bodyIds, forms, supportTypes, feeRule } = draftOf(read.row, year);
    form.setValues({ ...form.values, bodyIds, forms, supportTypes, feeRule, fromFiscalYear: year });
  };
  const send = (values: ProgrammeDraft) =>
    change.mutate(
      { id: programme.id, version: read.version, ...changed(draftOf(read.row, values.fromFiscalYear), values) },
      {
        onSuccess: ({ name }) => {
          say(w('saved', { name }));
          onClose();
        },
      },
    );
  return (
    <FormDialog
      title={w('changeTitle', { name: programme.name })}
      submitLabel={common('save')}
      isPending={change.isPending}
      problem={change.error}
      merge={merge}
      formRef={form.ref}
      onSubmit={form.submit(send)}
      onClose={onClose}
    >
      <ProgrammeFields
        {...form}
        year={
          <Select
            label={w('changedFrom')}
            hint={w('changedFromHint')}
            options={years.map((one) => ({ value: String(one), label: days.fiscalYear(one) }))}
            value={String(form.values.fromFiscalYear)}
            onChange={(one) => chooseYear(Number(one))}
            error={form.errors.fromFiscalYear}
          />
        }
      />
    </FormDialog>
  );
}

/** What differs, with the year where what is offered differs: a year gets a table of its own only then. */
function changed(before: ProgrammeDraft, { fromFiscalYear, ...after }: ProgrammeDraft): Partial<ProgrammeDraft> {
  const differs = (field: keyof typeof after) => JSON.stringify(before[field]) !== JSON.stringify(after[field]);
  const fields = (Object.keys(after) as Array<keyof typeof after>).filter(differs);
  const isOffer = (['bodyIds', 'forms', 'supportTypes', 'feeRule'] as const).some(differs);
  return {
    ...Object.fromEntries(fields.map((field) => [field, after[field]])),
    ...(isOffer ? { fromFiscalYear } : {}),
  };
}

function useMergeFields() {
  const w = useProgrammeWords();
  const label = useLabel();
  const organisations = useOrganisations();
  const nameOf = (id: string) => organisations.data?.find((one) => one.id === id)?.name ?? '';
  return [
    { key: 'name', label: w('name') },
    {
      key: 'cadenceMonths',
      label: w('cadence'),
      show: useCadenceInWords(),
    },
    {
      key: 'papers',
      label: w('papers'),
      show: (papers: ProgrammePaper[]) => papers.map((paper) => label(PROGRAMME_PAPER_LABELS[paper])).join('、'),
    },
    { key: 'bodyIds', label: w('bodies'), show: (ids: string[]) => ids.map(nameOf).join('、') },
    {
      key: 'forms',
      label: w('forms'),
      show: (forms: ProgrammeForm[]) => forms.map((form) => label(PROGRAMME_FORM_LABELS[form])).join('、'),
    },
    { key: 'supportTypes', label: w('types'), show: (types: string[]) => types.join('・') },
    { key: 'feeRule', label: w('fee'), show: (rule: FeeRule) => label(FEE_RULE_LABELS[rule]) },
  ] as const;
}
