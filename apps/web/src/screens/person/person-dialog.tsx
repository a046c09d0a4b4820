import { SUPPORT_TYPE_LABELS, SUPPORT_TYPES, type SupportType } from '@banso/domain';
import { ComboBox, TextField, ToggleGroup } from '@banso/ui';
import type { PersonFacts } from '../../api/administration.js';
import { useOwnMunicipalities, useOrganisations } from '../../api/directory.js';
import type { Problem } from '../../api/problem.js';
import type { PersonDetails } from '../../api/types.js';
import type { VersionRead } from '../../api/version-read.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { OrganisationField } from '../../forms/organisation-field.js';
import { useAsRead } from '../../forms/use-as-read.js';
import { useForm } from '../../forms/use-form.js';
import { useMerge } from '../../forms/use-merge.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useLabel } from '../../i18n/days.js';
import { usePersonWords } from './person-words.js';

/** What the form holds of a person. */
const asRead = (person: PersonDetails | null) => ({
  name: person?.name ?? '',
  kana: person?.kana ?? '',
  email: person?.email ?? '',
  organisationId: person?.organisation.id ?? null,
  post: person?.post ?? '',
  profession: person?.profession ?? '',
  homeMunicipalityCode: person?.homeMunicipalityCode ?? null,
  themes: (person?.themes ?? []).join('、'),
  supportTypes: (person?.supportTypes ?? []) as SupportType[],
  loadLimit: person?.loadLimit?.toString() ?? '',
});

/** Registers a person, or changes one. */
export function PersonDialog(props: {
  title: string;
  lead?: string;
  person: PersonDetails | null;
  isPending: boolean;
  problem: Problem | null;
  /** Fetches the person as they are saved now. */
  latest?: () => Promise<PersonDetails>;
  onSettled?: () => void;
  /** `version` is that of the person who is changed */
  onSave: (facts: PersonFacts, version: VersionRead) => void;
  onClose: () => void;
}) {
  const w = usePersonWords();
  const common = useCommonWords();
  const label = useLabel();
  const municipalities = useOwnMunicipalities();
  const { person } = props;
  const read = useAsRead<PersonDetails | null>(person, (one) => one?.version ?? 0);
  const form = useForm(
    () => asRead(person),
    ({ name, kana, organisationId, loadLimit }) => ({
      name: name.trim() ? undefined : w('nameMissing'),
      kana: kana.trim() ? undefined : w('kanaMissing'),
      organisationId: organisationId ? undefined : w('organisationMissing'),
      loadLimit:
        loadLimit.trim() === '' || /^([1-9]\d?|100)$/.test(loadLimit.normalize('NFKC').trim())
          ? undefined
          : w('loadLimitWrong'),
    }),
    props.problem,
  );
  const organisations = useOrganisations();
  const merge = useMerge(form, {
    fields: [
      { key: 'name', label: w('name') },
      { key: 'kana', label: w('kana') },
      { key: 'email', label: w('email') },
      {
        key: 'organisationId',
        label: w('organisation'),
        show: (id: string | null) => organisations.data?.find((one) => one.id === id)?.name ?? '',
      },
      { key: 'post', label: w('post') },
      { key: 'profession', label: w('profession') },
      {
        key: 'homeMunicipalityCode',
        label: w('home'),
        show: (code: string | null) => municipalities.data?.find((one) => one.code === code)?.name ?? code ?? '',
      },
      { key: 'themes', label: w('themes') },
      { key: 'supportTypes', label: w('supportTypes'), show: (types: SupportType[]) => [...types].sort().join('、') },
      { key: 'loadLimit', label: w('loadLimit') },
    ],
    read,
    valuesOf: asRead,
    latest: async () => (await props.latest?.()) ?? person,
    onSettled: () => props.onSettled?.(),
  });
  const { values, errors, set } = form;
  const save = (typed: typeof values) =>
    props.onSave(
      {
        name: typed.name,
        kana: typed.kana,
        email: typed.email.trim() || null,
        organisationId: typed.organisationId ?? '',
        post: typed.post.trim() || null,
        profession: typed.profession.trim() || null,
        homeMunicipalityCode: typed.homeMunicipalityCode,
        themes: typed.themes
          .split(/[、,]/)
          .map((theme) => theme.trim())
          .filter(Boolean),
        supportTypes: typed.supportTypes,
        loadLimit: typed.loadLimit.trim() ? Number(typed.loadLimit.normalize('NFKC')) : null,
      },
      read.version,
    );
  return (
    <FormDialog
      title={props.title}
      submitLabel={common('save')}
      isPending={props.isPending}
      problem={props.problem}
      merge={props.latest ? merge : undefined}
      formRef={form.ref}
      onSubmit={form.submit(save)}
      onClose={props.onClose}
    >
      {props.lead && <p>{props.lead}</p>}
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label={w('name')} isRequired value={values.name} onChange={set('name')} error={errors.name} />
        <TextField label={w('kana')} isRequired value={values.kana} onChange={set('kana')} error={errors.kana} />
      </div>
      <TextField
        label={w('email')}
        hint={w('emailHint')}
        type="email"
        value={values.email}
        onChange={set('email')}
        error={errors.email}
      />
      <OrganisationField
        label={w('organisation')}
        isRequired
        value={values.organisationId}
        onChange={set('organisationId')}
        error={errors.organisationId}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label={w('post')} value={values.post} onChange={set('post')} error={errors.post} />
        <TextField
          label={w('profession')}
          value={values.profession}
          onChange={set('profession')}
          error={errors.profession}
        />
      </div>
      <ComboBox
        label={w('home')}
        hint={w('homeHint')}
        options={(municipalities.data ?? []).map(({ code, name, kana }) => ({
          value: code,
          label: name,
          search: kana,
        }))}
        value={values.homeMunicipalityCode}
        onChange={set('homeMunicipalityCode')}
        error={errors.homeMunicipalityCode}
      />
      <TextField
        label={w('themes')}
        hint={w('themesHint')}
        value={values.themes}
        onChange={set('themes')}
        error={errors.themes}
      />
      <ToggleGroup
        label={w('supportTypes')}
        options={SUPPORT_TYPES.map((type) => ({
          value: type,
          label: type,
          spoken: `${type} ${label(SUPPORT_TYPE_LABELS[type])}`,
        }))}
        value={values.supportTypes}
        onChange={set('supportTypes')}
        error={errors.supportTypes}
      />
      <TextField
        label={w('loadLimit')}
        inputMode="numeric"
        className="w-48"
        value={values.loadLimit}
        onChange={set('loadLimit')}
        error={errors.loadLimit}
      />
    </FormDialog>
  );
}
