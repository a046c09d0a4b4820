import { DEFAULT_CADENCE_MONTHS, civilDay, fiscalYearOf, isCivilDay, visitDueOn } from '@banso/domain';
import {
  Breadcrumbs,
  Button,
  Card,
  ComboBox,
  DayField,
  Link,
  LinkButton,
  Notice,
  PageHeading,
  Select,
  TextArea,
  useToast,
} from '@banso/ui';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useOwnMunicipalities } from '../../api/directory.js';
import { useEngagement, useOpenEngagement } from '../../api/engagements.js';
import { useProgrammes } from '../../api/programmes.js';
import type { Engagement } from '../../api/types.js';
import { CadenceField } from '../../forms/cadence-field.js';
import { PersonField } from '../../forms/person-field.js';
import { useForm } from '../../forms/use-form.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useDayWriting } from '../../forms/use-day-writing.js';
import { officeCalendar, useDays } from '../../i18n/days.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { QueryView } from '../../shell/query-view.js';
import { useMay, useMunicipalityName, useSession } from '../../shell/session-context.js';
import { useEngagementNewWords } from './engagement-new-words.js';

/** Opens a new engagement with a municipality. */
export function EngagementNewScreen() {
  const w = useEngagementNewWords();
  const { follows }: { follows?: string } = useSearch({ strict: false });
  return (
    <>
      <PageHeading
        title={w('title')}
        lead={w('lead')}
        above={<Breadcrumbs items={[{ label: w('list'), href: '/engagements' }, { label: w('title') }]} />}
      />
      <div className="max-w-3xl">
        <Card title={w('card')}>{follows ? <FollowingForm id={follows} /> : <OpenForm former={null} />}</Card>
      </div>
    </>
  );
}

/** Goes on with a closed engagement: what it had is brought along, and only what is new is asked for. */
function FollowingForm({ id }: { id: string }) {
  const w = useEngagementNewWords();
  const days = useDays();
  const former = useEngagement(id);
  return (
    <QueryView query={former} lines={6}>
      {(data) => (
        <>
          <Notice className="mb-5" title={w('follows', { day: data.closure ? days.full(data.closure.closedOn) : '' })}>
            {w('followsText')}
          </Notice>
          <OpenForm former={data} />
        </>
      )}
    </QueryView>
  );
}

function OpenForm({ former }: { former: Engagement | null }) {
  const w = useEngagementNewWords();
  const common = useCommonWords();
  const days = useDays();
  const say = useToast();
  const navigate = useNavigate();
  const nameOf = useMunicipalityName();
  const { today, person } = useSession();
  const may = useMay();
  const open = useOpenEngagement();
  const form = useForm(
    {
      municipalityCode: (former?.municipality.code ?? null) as string | null,
      programmeId: (former?.programme.id ?? null) as string | null,
      startedOn: today as string | null,
      cadenceMonths: former ? former.cadenceMonths : (DEFAULT_CADENCE_MONTHS as number | null),
      leadId: person.id as string | null,
      deputyId: null as string | null,
      vision: former?.vision ?? '',
    },
    (values) => ({
      municipalityCode: values.municipalityCode ? undefined : w('municipalityMissing'),
      programmeId: values.programmeId ? undefined : w('programmeMissing'),
      startedOn: values.startedOn ? undefined : w('startedOnMissing'),
      leadId: values.leadId ? undefined : w('leadMissing'),
      deputyId: values.deputyId && values.deputyId === values.leadId ? w('deputySame') : undefined,
    }),
    open.error,
  );
  const { values, errors, set } = form;
  const send = () =>
    open.mutate(
      {
        municipalityCode: values.municipalityCode ?? '',
        programmeId: values.programmeId ?? '',
        startedOn: values.startedOn ?? '',
        cadenceMonths: values.cadenceMonths,
        vision: values.vision,
        leadId: values.leadId ?? '',
        deputyId: values.deputyId ?? undefined,
        followsId: former?.id,
      },
      {
        onSuccess: (engagement) => {
          say(w('created', { name: nameOf(engagement.municipality) }));
          void navigate({ href: `/engagements/${engagement.id}`, replace: true });
        },
      },
    );
  // Only programmes of one's own body that run on the day it starts can be walked with.
  const startedOn = values.startedOn && isCivilDay(values.startedOn) ? values.startedOn : today;
  const programmes = useProgrammes({ usable: 'true', fiscalYear: fiscalYearOf(civilDay(startedOn)) });
  const offered = programmes.data ?? [];
  const chooseProgramme = (id: string) => {
    set('programmeId')(id);
    const usual = offered.find((one) => one.id === id);
    if (usual && !former) set('cadenceMonths')(usual.cadenceMonths);
  };
  return (
    <form ref={form.ref} noValidate onSubmit={form.submit(send)} className="flex flex-col gap-5">
      {open.error && <ProblemNotice problem={open.error} onRetry={send} takesFocus={open.error.errors.length === 0} />}
      {!former && (
        <MunicipalityField
          value={values.municipalityCode}
          onChange={set('municipalityCode')}
          error={errors.municipalityCode}
        />
      )}
      {former && (
        <p>
          <span className="text-dns-16B-130 font-700">{w('municipality')}</span>　{nameOf(former.municipality)}
        </p>
      )}
      {programmes.data?.length === 0 ? (
        <Notice tone="warning" title={w('noProgramme')}>
          {may('programme:write') ? (
            <Link href="/masters?tab=programmes">{w('foundProgramme')}</Link>
          ) : (
            w('askForProgramme')
          )}
        </Notice>
      ) : (
        <Select
          label={w('programme')}
          isRequired
          options={offered.map(({ id, name }) => ({ value: id, label: name }))}
          value={values.programmeId}
          onChange={chooseProgramme}
          error={errors.programmeId}
        />
      )}
      <div>
        <div className="grid gap-4 sm:grid-cols-2">
          <DayField
            {...useDayWriting()}
            label={w('startedOn')}
            isRequired
            value={values.startedOn}
            onChange={set('startedOn')}
            error={errors.startedOn}
          />
          <CadenceField label={w('cadence')} value={values.cadenceMonths} onChange={set('cadenceMonths')} />
        </div>
        <p aria-live="polite" className="mt-1 text-dns-14N-130 text-solid-gray-700">
          {values.startedOn &&
            values.cadenceMonths !== null &&
            w('firstDue', {
              day: days.monthDay(visitDueOn(civilDay(values.startedOn), values.cadenceMonths, officeCalendar)),
            })}
        </p>
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <PersonField
          label={w('leadPerson')}
          isRequired
          value={values.leadId}
          onChange={set('leadId')}
          error={errors.leadId}
        />
        <PersonField
          label={w('deputyPerson')}
          value={values.deputyId}
          onChange={set('deputyId')}
          error={errors.deputyId}
        />
      </div>
      <TextArea
        label={w('vision')}
        hint={w('visionHint')}
        rows={3}
        value={values.vision}
        onChange={set('vision')}
        error={errors.vision}
      />
      <div className="flex flex-wrap justify-end gap-3">
        <Button type="submit" isPending={open.isPending}>
          {w('submit')}
        </Button>
        <LinkButton href="/engagements">{common('cancel')}</LinkButton>
      </div>
    </form>
  );
}

function MunicipalityField(props: { value: string | null; onChange: (code: string | null) => void; error?: string }) {
  const w = useEngagementNewWords();
  const { tenant } = useSession();
  const municipalities = useOwnMunicipalities();
  const isOnePrefecture = tenant?.field.length === 1;
  const options = useMemo(
    () =>
      (municipalities.data ?? []).map(({ code, name, kana, prefecture, area }) => ({
        value: code,
        // Names repeat between prefectures; inside one they do not.
        label: isOnePrefecture ? name : `${prefecture} ${name}`,
        detail: area ?? undefined,
        search: `${kana} ${code}`,
      })),
    [municipalities.data, isOnePrefecture],
  );
  return <ComboBox label={w('municipality')} hint={w('municipalityHint')} isRequired options={options} {...props} />;
}
