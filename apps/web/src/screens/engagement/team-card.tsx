import { TEAM_ROLES, TEAM_ROLE_LABELS } from '@banso/domain';
import { Badge, Button, Card, DayField, Disclosure, Select, TextArea } from '@banso/ui';
import { useState } from 'react';
import { useAddMember, useEndMember } from '../../api/engagements.js';
import type { Engagement, TeamMember, TeamRole } from '../../api/types.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { PersonField } from '../../forms/person-field.js';
import { useForm } from '../../forms/use-form.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useDayWriting } from '../../forms/use-day-writing.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { useMay, useSession } from '../../shell/session-context.js';
import { useEngagementWords } from './engagement-words.js';
import { SuggestedPeers } from './suggested-peers.js';
import { NameLeadDialog } from './name-lead-dialog.js';
import { useEngagementDialog, type EngagementDialogProps } from './use-engagement-dialog.js';
import { useMayChange } from './use-may-change.js';

/** Who walks along, in which role, from when until when. */
export function TeamCard({ engagement }: { engagement: Engagement }) {
  const w = useEngagementWords();
  const common = useCommonWords();
  const may = useMayChange(engagement);
  const { today } = useSession();
  const [isAdding, setAdding] = useState(false);
  const [isNaming, setNaming] = useState(false);
  const [leaving, setLeaving] = useState<TeamMember | null>(null);
  const isOver = ({ until }: TeamMember) => until !== null && until < today;
  const inOrder = [...engagement.team].sort((a, b) => TEAM_ROLES.indexOf(a.role) - TEAM_ROLES.indexOf(b.role));
  const current = inOrder.filter((member) => !isOver(member));
  const former = inOrder.filter(isOver);
  return (
    <Card
      id="team"
      title={w('team')}
      aside={
        may('member:write') && (
          <span className="flex flex-wrap gap-x-2">
            <Button size="small" variant="text" onPress={() => setNaming(true)}>
              {w(engagement.lead ? 'leadChange' : 'leadChangeTitle')}
            </Button>
            <Button size="small" variant="text" onPress={() => setAdding(true)}>
              {w('teamAdd')}
            </Button>
          </span>
        )
      }
    >
      {!engagement.lead && (
        <p className="mb-2">
          <Badge tone="danger">{common('noLead')}</Badge>
        </p>
      )}
      <ul className="flex flex-col gap-2">
        {current.map((member) => (
          <li key={member.id} className="flex flex-wrap items-baseline gap-x-3">
            <div className="min-w-0 flex-1">
              <Member member={member} />
            </div>
            {may('member:write') && (member.until === null || member.until > today) && (
              <Button
                size="small"
                variant="text"
                aria-label={w('teamEndSpoken', { name: member.person.name })}
                onPress={() => setLeaving(member)}
              >
                {w('teamEnd')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {former.length > 0 && (
        <div className="mt-3">
          <Disclosure title={w('teamEnded', { count: former.length })}>
            {former.map((member) => (
              <Member key={member.id} member={member} />
            ))}
          </Disclosure>
        </div>
      )}
      {isNaming && <NameLeadDialog engagement={engagement} onClose={() => setNaming(false)} />}
      {isAdding && <AddMemberDialog engagement={engagement} onClose={() => setAdding(false)} />}
      {leaving && <EndMemberDialog engagement={engagement} member={leaving} onClose={() => setLeaving(null)} />}
    </Card>
  );
}

function Member({ member }: { member: TeamMember }) {
  const w = useEngagementWords();
  const days = useDays();
  const label = useLabel();
  return (
    <>
      <p>
        <span className="me-2 text-dns-14B-130 font-700">{label(TEAM_ROLE_LABELS[member.role])}</span>
        {member.person.name}
      </p>
      <p className="text-dns-14N-130 text-solid-gray-700">
        {member.organisation}
        {'　'}
        {w('term', { from: days.short(member.from), until: member.until ? days.short(member.until) : '' })}
      </p>
    </>
  );
}

function AddMemberDialog(props: EngagementDialogProps) {
  const w = useEngagementWords();
  const common = useCommonWords();
  const label = useLabel();
  const { today } = useSession();
  const verb = useAddMember();
  const { send, dialog } = useEngagementDialog(props, verb, common('saved'));
  const writing = useDayWriting();
  const may = useMay();
  const form = useForm(
    {
      personId: null as string | null,
      role: 'prefecturalStaff' as TeamRole,
      from: today as string | null,
      until: null as string | null,
      overLimitReason: '',
    },
    ({ personId, from }) => ({
      personId: personId ? undefined : w('teamPersonMissing'),
      from: from ? undefined : w('dayMissing'),
    }),
    verb.error,
  );
  const { values, errors, set } = form;
  const isOverLimit = verb.error?.code === 'peerOverLimit' || values.overLimitReason !== '';
  return (
    <FormDialog
      {...dialog}
      title={w('teamTitle')}
      submitLabel={common('add')}
      formRef={form.ref}
      onSubmit={form.submit(({ personId, role, from, until, overLimitReason }) =>
        send({
          personId: personId ?? '',
          role,
          from: from ?? '',
          until: until ?? undefined,
          overLimitReason: overLimitReason.trim() || undefined,
        }),
      )}
    >
      <PersonField
        label={w('teamPerson')}
        isRequired
        value={values.personId}
        onChange={set('personId')}
        error={errors.personId}
      />
      <Select
        label={w('teamRole')}
        isRequired
        options={TEAM_ROLES.map((role) => ({ value: role, label: label(TEAM_ROLE_LABELS[role]) }))}
        value={values.role}
        onChange={set('role')}
        error={errors.role}
      />
      {values.role === 'peerSupporter' && (
        <SuggestedPeers engagementId={props.engagement.id} chosen={values.personId} onChoose={set('personId')} />
      )}
      <DayField
        {...writing}
        label={common('from')}
        isRequired
        value={values.from}
        onChange={set('from')}
        error={errors.from}
      />
      <DayField
        {...writing}
        label={w('untilOptional')}
        value={values.until}
        onChange={set('until')}
        error={errors.until}
      />
      {isOverLimit && may('peer:write') && (
        <TextArea
          label={w('overLimitReason')}
          hint={w('overLimitHint')}
          value={values.overLimitReason}
          onChange={set('overLimitReason')}
          error={errors.overLimitReason}
        />
      )}
    </FormDialog>
  );
}

function EndMemberDialog({ member, ...props }: EngagementDialogProps & { member: TeamMember }) {
  const w = useEngagementWords();
  const common = useCommonWords();
  const { today } = useSession();
  const verb = useEndMember();
  const { send, dialog } = useEngagementDialog(props, verb, common('saved'));
  const form = useForm(
    { until: today as string | null, reason: '' },
    ({ until, reason }) => ({
      until: until ? undefined : w('dayMissing'),
      reason: reason.trim() ? undefined : w('reasonMissing'),
    }),
    verb.error,
  );
  return (
    <FormDialog
      {...dialog}
      title={w('teamEndTitle', { name: member.person.name })}
      submitLabel={common('save')}
      formRef={form.ref}
      onSubmit={form.submit(({ until, reason }) => send({ memberId: member.id, until: until ?? '', reason }))}
    >
      <DayField
        {...useDayWriting()}
        label={w('teamEndOn')}
        isRequired
        value={form.values.until}
        onChange={form.set('until')}
        error={form.errors.until}
      />
      <TextArea
        label={common('reason')}
        isRequired
        value={form.values.reason}
        onChange={form.set('reason')}
        error={form.errors.reason}
      />
    </FormDialog>
  );
}
