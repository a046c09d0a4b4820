import { SUPPORT_TYPE_LABELS, SUPPORT_TYPES, type SupportType, VISIT_MODE_LABELS, VISIT_MODES } from '@banso/domain';
import type { VisitMode } from '@banso/domain';
import { ComboBox, TextArea, TextField, ToggleGroup, useToast } from '@banso/ui';
import { useOwnMunicipalities } from '../../api/directory.js';
import { type PeerProposal, useChangePeer, useLatestPeer, usePeerThemes, useRegisterPeer } from '../../api/peers.js';
import type { PeerSupporter } from '../../api/types.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { OrganisationField } from '../../forms/organisation-field.js';
import { PersonField } from '../../forms/person-field.js';
import { useAsRead } from '../../forms/use-as-read.js';
import { useForm } from '../../forms/use-form.js';
import { useMerge } from '../../forms/use-merge.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useLabel } from '../../i18n/days.js';
import { usePeersWords } from './peers-words.js';

const MONTHS = Array.from({ length: 12 }, (_, n) => String(((n + 3) % 12) + 1));

const asRead = (peer: PeerSupporter | null, proposal: PeerProposal | null = null) => ({
  personId: peer?.id ?? proposal?.personId ?? null,
  name: proposal?.name ?? '',
  kana: '',
  organisationId: proposal?.organisationId ?? null,
  homeMunicipalityCode: peer?.home?.code ?? proposal?.municipality.code ?? null,
  post: peer?.post ?? proposal?.post ?? '',
  themes: peer?.themes ?? [],
  supportTypes: (peer?.supportTypes ?? []) as SupportType[],
  modes: (peer?.modes ?? []) as VisitMode[],
  months: (peer?.months ?? []).map(String),
  loadLimit: String(peer?.loadLimit ?? 3),
  reason: peer?.reason ?? proposal?.reason ?? '',
});

/**
 * Takes somebody into the registry, or changes what stands there of them. Somebody who is proposed and whom the office
 * does not know yet becomes a person of the office by it.
 */
export function PeerDialog({
  peer,
  proposal = null,
  onClose,
}: {
  peer: PeerSupporter | null;
  proposal?: PeerProposal | null;
  onClose: () => void;
}) {
  const isNew = proposal !== null && proposal.personId === null;
  const w = usePeersWords();
  const common = useCommonWords();
  const label = useLabel();
  const say = useToast();
  const municipalities = useOwnMunicipalities();
  const themes = usePeerThemes();
  const [register, change] = [useRegisterPeer(), useChangePeer()];
  const read = useAsRead<PeerSupporter | null>(peer, (one) => one?.version ?? 0);
  const problem = register.error ?? change.error;
  const form = useForm(
    () => asRead(peer, proposal),
    ({ personId, name, kana, organisationId, homeMunicipalityCode, loadLimit, reason }) => ({
      personId: personId || isNew ? undefined : w('personMissing'),
      name: name.trim() || !isNew ? undefined : w('newNameMissing'),
      kana: kana.trim() || !isNew ? undefined : w('newKanaMissing'),
      organisationId: organisationId || !isNew ? undefined : w('newOrganisationMissing'),
      homeMunicipalityCode: homeMunicipalityCode ? undefined : w('homeMissing'),
      loadLimit: /^([1-9]\d?|100)$/.test(loadLimit.normalize('NFKC').trim()) ? undefined : w('limitWrong'),
      reason: reason.trim() || peer ? undefined : w('reasonMissing'),
    }),
    problem,
  );
  const { values, errors, set } = form;
  const latest = useLatestPeer(peer?.id ?? '');
  const list = (items: readonly string[]) => items.join('、');
  const merge = useMerge(form, {
    fields: [
      {
        key: 'homeMunicipalityCode',
        label: w('home'),
        show: (code: string | null) => municipalities.data?.find((one) => one.code === code)?.name ?? code ?? '',
      },
      { key: 'post', label: w('post') },
      { key: 'themes', label: w('themes'), show: list },
      { key: 'supportTypes', label: w('types'), show: (types: SupportType[]) => list([...types].sort()) },
      {
        key: 'modes',
        label: w('modes'),
        show: (modes: VisitMode[]) => list(modes.map((mode) => label(VISIT_MODE_LABELS[mode]))),
      },
      { key: 'months', label: w('months'), show: (months: string[]) => list(months.map((n) => w('month', { n }))) },
      { key: 'loadLimit', label: w('limit') },
      { key: 'reason', label: w('reason') },
    ],
    read,
    valuesOf: (one: PeerSupporter | null) => asRead(one),
    latest,
    onSettled: () => change.reset(),
  });
  const save = ({ personId, name, kana, organisationId, loadLimit, months, ...typed }: typeof values) => {
    const facts = {
      ...typed,
      post: typed.post.trim() || null,
      reason: typed.reason.trim() || undefined,
      homeMunicipalityCode: typed.homeMunicipalityCode ?? '',
      months: months.map(Number),
      loadLimit: Number(loadLimit.normalize('NFKC')),
    };
    const done = (said: string) => ({
      onSuccess: () => {
        say(said);
        onClose();
      },
    });
    if (peer) change.mutate({ ...facts, id: peer.id, version: read.version }, done(common('saved')));
    else {
      const who = isNew ? { name, kana, organisationId: organisationId ?? '' } : { personId: personId ?? '' };
      register.mutate({ ...facts, ...who, reason: typed.reason }, done(w('registered')));
    }
  };
  const offered = [...new Set([...(themes.data?.themes ?? []), ...values.themes])];
  return (
    <FormDialog
      title={peer ? w('changeTitle', { name: peer.person.name }) : w('registerTitle')}
      submitLabel={common('save')}
      isPending={register.isPending || change.isPending}
      problem={problem}
      merge={peer ? merge : undefined}
      formRef={form.ref}
      onSubmit={form.submit(save)}
      onClose={onClose}
    >
      {isNew && (
        <>
          <p>{w('newHint')}</p>
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField label={w('newName')} isRequired value={values.name} onChange={set('name')} error={errors.name} />
            <TextField label={w('newKana')} isRequired value={values.kana} onChange={set('kana')} error={errors.kana} />
          </div>
          <OrganisationField
            label={w('newOrganisation')}
            hint={w('newOrganisationHint')}
            isRequired
            fits={(kind) => kind === 'municipality' || kind === 'other'}
            value={values.organisationId}
            onChange={set('organisationId')}
            error={errors.organisationId}
          />
        </>
      )}
      {!peer && !isNew && (
        <PersonField
          label={w('person')}
          hint={w('personHint')}
          isRequired
          value={values.personId}
          onChange={set('personId')}
          error={errors.personId}
        />
      )}
      <div className="grid gap-4 sm:grid-cols-2">
        <ComboBox
          label={w('home')}
          hint={w('homeHint')}
          isRequired
          options={(municipalities.data ?? []).map(({ code, name, kana }) => ({
            value: code,
            label: name,
            search: kana,
          }))}
          value={values.homeMunicipalityCode}
          onChange={set('homeMunicipalityCode')}
          error={errors.homeMunicipalityCode}
        />
        <TextField label={w('post')} value={values.post} onChange={set('post')} error={errors.post} />
      </div>
      <ToggleGroup
        label={w('themes')}
        options={offered.map((theme) => ({ value: theme, label: theme }))}
        value={values.themes}
        onChange={set('themes')}
        error={errors.themes}
      />
      <ToggleGroup
        label={w('types')}
        options={SUPPORT_TYPES.map((type) => ({
          value: type,
          label: type,
          spoken: `${type} ${label(SUPPORT_TYPE_LABELS[type])}`,
        }))}
        value={values.supportTypes}
        onChange={set('supportTypes')}
        error={errors.supportTypes}
      />
      <ToggleGroup
        label={w('modes')}
        options={VISIT_MODES.map((mode) => ({ value: mode, label: label(VISIT_MODE_LABELS[mode]) }))}
        value={values.modes}
        onChange={set('modes')}
        error={errors.modes}
      />
      <ToggleGroup
        label={w('months')}
        hint={w('monthsHint')}
        options={MONTHS.map((n) => ({ value: n, label: w('month', { n }) }))}
        value={values.months}
        onChange={set('months')}
        error={errors.months}
      />
      <TextField
        label={w('limit')}
        hint={w('limitHint')}
        inputMode="numeric"
        className="w-48"
        isRequired
        value={values.loadLimit}
        onChange={set('loadLimit')}
        error={errors.loadLimit}
      />
      <TextArea
        label={w('reason')}
        isRequired={!peer}
        value={values.reason}
        onChange={set('reason')}
        error={errors.reason}
      />
    </FormDialog>
  );
}
