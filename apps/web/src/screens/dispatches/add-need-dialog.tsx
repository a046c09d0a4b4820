import { DISPATCH_MODE_LABELS, DISPATCH_MODES, type DispatchMode, type NeedSource } from '@banso/domain';
import { ChoiceGroup, ComboBox, DayField, TextArea, TextField, ToggleGroup, useToast } from '@banso/ui';
import { useNavigate } from '@tanstack/react-router';
import { useAddNeed, useProfessions } from '../../api/dispatches.js';
import { useOwnMunicipalities } from '../../api/directory.js';
import { useEngagements } from '../../api/engagements.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useForm } from '../../forms/use-form.js';
import { useDayWriting } from '../../forms/use-day-writing.js';
import { useLabel } from '../../i18n/days.js';
import { useSession } from '../../shell/session-context.js';
import { useAddNeedWords } from './add-need-words.js';

/** What of an engagement a need of experts comes from; its text is the beginning of the purpose. */
export interface SourceOfNeed {
  kind: NeedSource;
  id: string;
  text: string;
}

interface Values {
  for: 'engagement' | 'meeting';
  engagementId: string | null;
  municipalityCode: string | null;
  purpose: string;
  professions: string[];
  wishedOn: string | null;
  place: string;
  mode: DispatchMode;
}

/** Registers a need of experts, and goes on to the candidates; what it comes from begins the purpose. */
export function AddNeedDialog({
  engagementId,
  source,
  onClose,
}: {
  engagementId?: string;
  source?: SourceOfNeed;
  onClose: () => void;
}) {
  const w = useAddNeedWords();
  const label = useLabel();
  const say = useToast();
  const navigate = useNavigate();
  const { today } = useSession();
  const comingDay = useDayWriting('coming');
  const add = useAddNeed();
  const professions = useProfessions();
  const municipalities = useOwnMunicipalities();
  const engagements = useEngagements({ status: 'active' });
  const form = useForm<Values>(
    {
      for: engagementId ? 'engagement' : 'meeting',
      engagementId: engagementId ?? null,
      municipalityCode: null,
      purpose: source?.text ?? '',
      professions: [],
      wishedOn: null,
      place: '',
      mode: 'onSite',
    },
    (values) => ({
      engagementId: values.for === 'engagement' && !values.engagementId ? w('engagementMissing') : undefined,
      municipalityCode: values.for === 'meeting' && !values.municipalityCode ? w('municipalityMissing') : undefined,
      purpose: values.purpose.trim() ? undefined : w('purposeMissing'),
      professions: values.professions.length > 0 ? undefined : w('professionsMissing'),
      wishedOn: values.wishedOn === null ? w('wishedMissing') : values.wishedOn < today ? w('wishedPast') : undefined,
      place: values.place.trim() ? undefined : w('placeMissing'),
    }),
    add.error,
  );
  const { values, errors, set } = form;
  const send = ({ purpose, professions: chosen, wishedOn, place, mode }: Values) =>
    add.mutate(
      {
        ...(values.for === 'engagement'
          ? { engagementId: values.engagementId ?? '' }
          : { municipalityCode: values.municipalityCode ?? '' }),
        purpose: purpose.trim(),
        professions: chosen,
        wishedOn: wishedOn ?? '',
        place: place.trim(),
        mode,
        ...(source ? { sourceKind: source.kind, sourceId: source.id } : {}),
      },
      {
        onSuccess: (need) => {
          say(w('saved'));
          void navigate({ to: '/dispatches/needs/$id', params: { id: need.id } });
        },
      },
    );
  return (
    <FormDialog
      title={w('title')}
      submitLabel={w('save')}
      isPending={add.isPending}
      problem={add.error}
      formRef={form.ref}
      onSubmit={form.submit(send)}
      onClose={onClose}
    >
      {!engagementId && (
        <ChoiceGroup
          label={w('for')}
          isRequired
          options={[
            { value: 'meeting', label: w('meeting') },
            { value: 'engagement', label: w('engagement') },
          ]}
          value={values.for}
          onChange={set('for')}
        />
      )}
      {values.for === 'meeting' ? (
        <ComboBox
          label={w('municipality')}
          isRequired
          options={(municipalities.data ?? []).map(({ code, name, kana }) => ({
            value: code,
            label: name,
            search: kana,
          }))}
          value={values.municipalityCode}
          onChange={set('municipalityCode')}
          error={errors.municipalityCode}
        />
      ) : (
        !engagementId && (
          <ComboBox
            label={w('engagementChoice')}
            isRequired
            options={(engagements.data?.pages.flatMap(({ items }) => items) ?? []).map(
              ({ id, municipality, programme }) => ({ value: id, label: municipality.name, detail: programme.name }),
            )}
            value={values.engagementId}
            onChange={set('engagementId')}
            error={errors.engagementId}
          />
        )
      )}
      <TextArea
        label={w('purpose')}
        hint={w('purposeHint')}
        isRequired
        rows={3}
        value={values.purpose}
        onChange={set('purpose')}
        error={errors.purpose}
      />
      <ToggleGroup
        label={w('professions')}
        hint={w('professionsHint')}
        isRequired
        options={(professions.data?.names ?? []).map((name) => ({ value: name, label: name }))}
        value={values.professions}
        onChange={set('professions')}
        error={errors.professions}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <DayField
          {...comingDay}
          label={w('wishedOn')}
          isRequired
          value={values.wishedOn}
          onChange={set('wishedOn')}
          error={errors.wishedOn}
        />
        <TextField label={w('place')} isRequired value={values.place} onChange={set('place')} error={errors.place} />
      </div>
      <ChoiceGroup
        label={w('mode')}
        options={DISPATCH_MODES.map((mode) => ({ value: mode, label: label(DISPATCH_MODE_LABELS[mode]) }))}
        value={values.mode}
        onChange={set('mode')}
      />
    </FormDialog>
  );
}
