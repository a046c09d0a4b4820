import { WEBHOOK_EVENT_LABELS, WEBHOOK_EVENTS } from '@banso/domain';
import { Checkbox, TextField, useToast } from '@banso/ui';
import { useId } from 'react';
import type { Webhook } from '../../api/types.js';
import { useChangeWebhook, useRegisterWebhook, type WebhookFacts } from '../../api/webhooks.js';
import { everyPage } from '../../api/client.js';
import { Problem } from '../../api/problem.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useAsRead } from '../../forms/use-as-read.js';
import { useForm } from '../../forms/use-form.js';
import { useMerge } from '../../forms/use-merge.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useLabel } from '../../i18n/days.js';
import { useWebhookWords } from './webhook-words.js';

const asRead = (webhook: Webhook | undefined): WebhookFacts =>
  webhook ? { name: webhook.name, url: webhook.url, events: webhook.events } : { name: '', url: '', events: [] };

/** Registers a receiver, or changes the one that is given. */
export function WebhookDialog({
  webhook,
  onRegistered,
  onClose,
}: {
  webhook?: Webhook;
  onRegistered?: (secret: string) => void;
  onClose: () => void;
}) {
  const w = useWebhookWords();
  const common = useCommonWords();
  const say = useToast();
  const label = useLabel();
  const register = useRegisterWebhook();
  const change = useChangeWebhook();
  const { isPending, error } = webhook ? change : register;
  const form = useForm<WebhookFacts>(
    asRead(webhook),
    ({ name, url, events }) => ({
      name: name.trim() ? undefined : w('nameMissing'),
      url: url.trim() ? undefined : w('urlMissing'),
      events: events.length > 0 ? undefined : w('eventsMissing'),
    }),
    error,
  );
  const { values, errors, set } = form;
  const read = useAsRead<Webhook | undefined>(webhook, (one) => one?.version ?? 0);
  const merge = useMerge(form, {
    fields: [
      { key: 'name', label: w('name') },
      { key: 'url', label: w('url') },
      {
        key: 'events',
        label: w('events'),
        show: (events: WebhookFacts['events']) =>
          WEBHOOK_EVENTS.filter((event) => events.includes(event))
            .map((event) => label(WEBHOOK_EVENT_LABELS[event]))
            .join('、'),
      },
    ],
    read,
    valuesOf: asRead,
    latest: async () => {
      const now = (await everyPage('/webhooks')).find(({ id }) => id === webhook?.id);
      if (!now) throw new Problem(404, {});
      return now;
    },
    onSettled: () => change.reset(),
  });
  const done = () => {
    say(common('saved'));
    onClose();
  };
  const send = (facts: WebhookFacts) =>
    webhook
      ? change.mutate({ id: webhook.id, version: read.version, ...facts }, { onSuccess: done })
      : register.mutate(facts, { onSuccess: ({ secret }) => onRegistered?.(secret) });
  return (
    <FormDialog
      title={webhook ? w('editOf', { name: webhook.name }) : w('register')}
      submitLabel={webhook ? common('save') : w('register')}
      isPending={isPending}
      problem={error}
      merge={webhook ? merge : undefined}
      formRef={form.ref}
      onSubmit={form.submit(send)}
      onClose={onClose}
    >
      <TextField
        label={w('name')}
        hint={w('nameHint')}
        isRequired
        value={values.name}
        onChange={set('name')}
        error={errors.name}
      />
      <TextField
        label={w('url')}
        hint={w('urlHint')}
        type="url"
        isRequired
        value={values.url}
        onChange={set('url')}
        error={errors.url}
      />
      <EventsField value={values.events} onChange={set('events')} error={errors.events as string | undefined} />
    </FormDialog>
  );
}

type Events = WebhookFacts['events'];

function EventsField(props: { value: Events; onChange: (events: Events) => void; error?: string }) {
  const { value, onChange, error } = props;
  const w = useWebhookWords();
  const label = useLabel();
  const errorId = useId();
  return (
    <fieldset data-invalid-group={error ? 'true' : undefined} aria-describedby={error ? errorId : undefined}>
      <legend className="text-dns-16B-130 font-700">{w('events')}</legend>
      <div className="mt-1 grid gap-x-4 sm:grid-cols-2">
        {WEBHOOK_EVENTS.map((event) => (
          <Checkbox
            key={event}
            isSelected={value.includes(event)}
            onChange={(isChosen) => onChange(isChosen ? [...value, event] : value.filter((one) => one !== event))}
          >
            {label(WEBHOOK_EVENT_LABELS[event])}
          </Checkbox>
        ))}
      </div>
      {error && (
        <p id={errorId} className="text-dns-14B-130 font-700 text-error-2">
          {error}
        </p>
      )}
    </fieldset>
  );
}
