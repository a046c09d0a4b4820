import { Badge, Button, type Column, useToast } from '@banso/ui';
import { WEBHOOK_EVENT_LABELS, type WebhookEvent } from '@banso/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Webhook } from '../../api/types.js';
import { versionOnScreen } from '../../api/version-read.js';
import { useChangeWebhook, useEndWebhook, useWebhooks } from '../../api/webhooks.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useAsRead } from '../../forms/use-as-read.js';
import { useReloadScreen } from '../../forms/use-reload.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { ShownOnce } from '../../parts/shown-once.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { DeliveriesDialog } from './deliveries-dialog.js';
import { Register } from './register.js';
import { WebhookDialog } from './webhook-dialog.js';
import { useWebhookWords } from './webhook-words.js';

type Open = { what: 'register' } | { what: 'edit' | 'history' | 'end'; webhook: Webhook };

/** The systems that are told what happens here, and what became of it (外部連携). */
export function WebhooksView() {
  const w = useWebhookWords();
  const [open, setOpen] = useState<Open | null>(null);
  const [secret, setSecret] = useState<string | null>(null);
  const change = useChangeWebhook();
  const columns = useColumns(setOpen, change);
  const onReload = useReloadScreen(['webhooks'], change);
  const close = () => setOpen(null);
  return (
    <>
      <p className="mb-3">{w('lead')}</p>
      {change.error && (
        <div className="mb-3">
          <ProblemNotice problem={change.error} onReload={onReload} />
        </div>
      )}
      {secret && (
        <div className="mb-4">
          <ShownOnce title={w('secretTitle')} text={w('secretText')} secret={secret} />
        </div>
      )}
      <Register
        title={w('title')}
        query={useWebhooks()}
        rowKey={({ id }) => id}
        emptyTitle={w('empty')}
        columns={columns}
        actions={<Button onPress={() => setOpen({ what: 'register' })}>{w('register')}</Button>}
      />
      {open?.what === 'register' && (
        <WebhookDialog
          onRegistered={(made) => {
            close();
            setSecret(made);
          }}
          onClose={close}
        />
      )}
      {open?.what === 'edit' && <WebhookDialog webhook={open.webhook} onClose={close} />}
      {open?.what === 'history' && <DeliveriesDialog webhook={open.webhook} onClose={close} />}
      {open?.what === 'end' && <EndDialog webhook={open.webhook} onClose={close} />}
    </>
  );
}

function useColumns(onOpen: (open: Open) => void, change: ReturnType<typeof useChangeWebhook>): Column<Webhook>[] {
  const w = useWebhookWords();
  const days = useDays();
  const label = useLabel();
  const say = useToast();
  const pause = (webhook: Webhook) =>
    change.mutate(
      { id: webhook.id, version: versionOnScreen(webhook), isPaused: !webhook.isPaused },
      { onSuccess: () => say(w(webhook.isPaused ? 'resumed' : 'pausedDone')) },
    );
  return [
    {
      key: 'name',
      header: w('name'),
      isRowHeader: true,
      cell: ({ name, url }) => (
        <>
          {name}
          <span className="block text-dns-14N-130 font-400 break-all text-solid-gray-700">{url}</span>
        </>
      ),
    },
    {
      key: 'events',
      header: w('events'),
      cell: ({ events }) => (
        <ul className="text-dns-14N-130">
          {events.map((event) => (
            <li key={event}>{label(WEBHOOK_EVENT_LABELS[event as WebhookEvent])}</li>
          ))}
        </ul>
      ),
    },
    {
      key: 'state',
      header: w('state'),
      cell: ({ isPaused, waiting, dead }) => (
        <span className="flex flex-col items-start gap-1">
          <Badge tone={isPaused ? 'neutral' : 'success'}>{w(isPaused ? 'paused' : 'active')}</Badge>
          {waiting > 0 && <Badge tone="info">{w('waiting', { count: waiting })}</Badge>}
          {dead > 0 && <Badge tone="danger">{w('failed', { count: dead })}</Badge>}
        </span>
      ),
    },
    {
      key: 'last',
      header: w('lastDelivered'),
      cell: ({ lastDeliveredAt }) => (lastDeliveredAt ? days.moment(lastDeliveredAt) : w('never')),
    },
    {
      key: 'act',
      header: w('act'),
      cell: (webhook) => (
        <span className="flex flex-wrap gap-x-1">
          <Button
            size="small"
            variant="text"
            aria-label={w('historyOf', { name: webhook.name })}
            onPress={() => onOpen({ what: 'history', webhook })}
          >
            {w('history')}
          </Button>
          <Button
            size="small"
            variant="text"
            aria-label={w('editOf', { name: webhook.name })}
            onPress={() => onOpen({ what: 'edit', webhook })}
          >
            {w('edit')}
          </Button>
          <Button
            size="small"
            variant="text"
            aria-label={w(webhook.isPaused ? 'resumeOf' : 'pauseOf', { name: webhook.name })}
            isPending={change.isPending && change.variables?.id === webhook.id}
            onPress={() => pause(webhook)}
          >
            {w(webhook.isPaused ? 'resume' : 'pause')}
          </Button>
          <Button
            size="small"
            variant="text"
            aria-label={w('endOf', { name: webhook.name })}
            onPress={() => onOpen({ what: 'end', webhook })}
          >
            {w('end')}
          </Button>
        </span>
      ),
    },
  ];
}

function EndDialog({ webhook, onClose }: { webhook: Webhook; onClose: () => void }) {
  const w = useWebhookWords();
  const say = useToast();
  const end = useEndWebhook();
  const { version } = useAsRead(webhook);
  const queries = useQueryClient();
  // It is looked at again before it is ended for good.
  const onReload = () => {
    void queries.invalidateQueries({ queryKey: ['webhooks'] });
    onClose();
  };
  const done = () => {
    say(w('ended'));
    onClose();
  };
  const send = () => end.mutate({ id: webhook.id, version }, { onSuccess: done });
  return (
    <FormDialog
      isDanger
      title={w('endTitle')}
      submitLabel={w('end')}
      isPending={end.isPending}
      problem={end.error}
      onReload={onReload}
      formRef={null}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onClose={onClose}
    >
      <p>{w('endText', { name: webhook.name })}</p>
    </FormDialog>
  );
}
