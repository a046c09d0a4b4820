import { Button, Card, TextArea, useToast } from '@banso/ui';
import { useState } from 'react';
import { useDisablePerson, useEnablePerson, useLatestPerson } from '../../api/administration.js';
import type { PersonDetails } from '../../api/types.js';
import { versionOnScreen } from '../../api/version-read.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useAsRead } from '../../forms/use-as-read.js';
import { useForm } from '../../forms/use-form.js';
import { useReload, useReloadScreen } from '../../forms/use-reload.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { usePersonWords } from './person-words.js';

/** Shuts a person out at once, and lets them in again. */
export function DisableCard({ person }: { person: PersonDetails }) {
  const w = usePersonWords();
  const say = useToast();
  const enable = useEnablePerson();
  const [isAsking, setAsking] = useState(false);
  const onReload = useReloadScreen(['person', person.id], enable);
  const enableNow = () =>
    enable.mutate({ id: person.id, version: versionOnScreen(person) }, { onSuccess: () => say(w('enabledSaid')) });
  return (
    <Card title={w(person.disabledAt ? 'enable' : 'disable')}>
      {enable.error && (
        <div className="mb-3">
          <ProblemNotice problem={enable.error} onReload={onReload} />
        </div>
      )}
      <p className="mb-3">
        {person.disabledAt ? w('disabledBecause', { reason: person.disabledReason ?? '' }) : w('disableText')}
      </p>
      {person.disabledAt ? (
        <Button variant="secondary" isPending={enable.isPending} onPress={enableNow}>
          {w('enable')}
        </Button>
      ) : (
        <Button variant="danger" onPress={() => setAsking(true)}>
          {w('disable')}
        </Button>
      )}
      {isAsking && <DisableDialog person={person} onClose={() => setAsking(false)} />}
    </Card>
  );
}

function DisableDialog({ person, onClose }: { person: PersonDetails; onClose: () => void }) {
  const w = usePersonWords();
  const common = useCommonWords();
  const say = useToast();
  const disable = useDisablePerson();
  const read = useAsRead(person);
  const onReload = useReload(read, useLatestPerson(person.id), () => disable.reset());
  const done = () => {
    say(w('disabledSaid'));
    onClose();
  };
  const form = useForm(
    { reason: '' },
    ({ reason }) => ({ reason: reason.trim() ? undefined : w('reasonMissing') }),
    disable.error,
  );
  return (
    <FormDialog
      title={w('disableTitle', { name: person.name })}
      submitLabel={w('disable')}
      isDanger
      isPending={disable.isPending}
      problem={disable.error}
      onReload={onReload}
      formRef={form.ref}
      onClose={onClose}
      onSubmit={form.submit(({ reason }) =>
        disable.mutate({ id: person.id, version: read.version, reason }, { onSuccess: done }),
      )}
    >
      <p>{w('disableText')}</p>
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
