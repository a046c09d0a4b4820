import { WEBHOOK_EVENT_LABELS, WEBHOOK_EVENTS } from '@banso/domain';
import { Checkbox, TextField, useToast } from '@banso/ui';
import { useId } from 'react';
import type { Webhook } from '../../api/types.js';
import { useChangeWebhook, useRegisterWebhook, type WebhookFacts } from '../../api/webhooks.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useForm } from '../../forms/use-form.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useLabel } from '../../i18n/days.js';
import { useWebhookWords } from './webhook-words.js';

/** Registers a receiver, or changes the one that is given. */
export function WebhookDialog({ webhook, onRegistered, onClose }: { webhook?: Webhook; onRegistered?: (secret: string) => void; onClose: () => void }) {
  const w = useWebhookWords();
  const common = useCommonWords();
  const say = useToast();
  const register = useRegisterWebhook();
  const change = useChangeWebhook();
  const { isPending, error } = webhook ? change : register;
  const form = useForm<WebhookFacts>(webhook ? { name: webhook.name, url: webhook.url, events: webhook.events } : { name: '', url: '', events: [] }, ({ name, url, events }) => ({
    name: name.trim() ? undefined : w('nameMissing'), url: url.trim() ? undefined : w('urlMissing'), events: events.length > 0 ? undefined : w('eventsMissing'),
  }), error);
  const { values, errors, set } = form;
  const send = (facts: WebhookFacts) => (webhook
    ? change.mutate({ id: webhook.id, version: webhook.version, ...facts }, { onSuccess: () => { say(common('saved')); onClose(); } })
    : register.mutate(facts, { onSuccess: ({ secret }) => onRegistered?.(secret) }));
  return (
    <FormDialog title={webhook ? w('editOf', { name: webhook.name }) : w('register')} submitLabel={webhook ? common('save') : w('register')} isPending={isPending} problem={error} formRef={form.ref} onSubmit={form.submit(send)} onClose={onClose}>
      <TextField label={w('name')} hint={w('nameHint')} isRequired value={values.name} onChange={set('name')} error={errors.name} />
      <TextField label={w('url')} hint={w('urlHint')} type="url" isRequired value={values.url} onChange={set('url')} error={errors.url} />
      <Events value={values.events} onChange={set('events')} error={errors.events as string | undefined} />
    </FormDialog>
  );
}

function Events({ value, onChange, error }: { value: string[]; onChange: (events: string[]) => void; error?: string }) {
  const w = useWebhookWords();
  const label = useLabel();
  const errorId = useId();
  return (
    <fieldset data-invalid-group={error ? 'true' : undefined} aria-describedby={error ? errorId : undefined}>
      <legend className="text-dns-16B-130 font-700">{w('events')}</legend>
      <div className="mt-1 grid gap-x-4 sm:grid-cols-2">
        {WEBHOOK_EVENTS.map((event) => (
          <Checkbox key={event} isSelected={value.includes(event)} onChange={(isChosen) => onChange(isChosen ? [...value, event] : value.filter((one) => one !== event))}>{label(WEBHOOK_EVENT_LABELS[event])}</Checkbox>
        ))}
      </div>
      {error && <p id={errorId} className="text-dns-14B-130 font-700 text-error-2">{error}</p>}
    </fieldset>
  );
}
