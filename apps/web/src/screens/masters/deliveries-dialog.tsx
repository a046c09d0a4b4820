import {
  WEBHOOK_DELIVERY_STATE_LABELS,
  WEBHOOK_EVENT_LABELS,
  WEBHOOK_FAILURE_LABELS,
  type WebhookDeliveryState,
  type WebhookEvent,
  type WebhookFailure,
} from '@banso/domain';
import { Badge, Button, type Column, Dialog, EmptyState, Table, type Tone, useToast } from '@banso/ui';
import type { Webhook, WebhookDelivery } from '../../api/types.js';
import { useRetryDelivery, useWebhookDeliveries } from '../../api/webhooks.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { ShowMore } from '../../parts/show-more.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { QueryView } from '../../shell/query-view.js';
import { useWebhookWords } from './webhook-words.js';

const TONES: Readonly<Record<WebhookDeliveryState, Tone>> = {
  pending: 'info',
  sending: 'info',
  delivered: 'success',
  dead: 'danger',
};

/** What became of a receiver's messages, with a way to send one again. */
export function DeliveriesDialog({ webhook, onClose }: { webhook: Webhook; onClose: () => void }) {
  const w = useWebhookWords();
  const query = useWebhookDeliveries(webhook.id);
  const retry = useRetryDelivery();
  const columns = useColumns(retry);
  return (
    <Dialog title={w('historyOf', { name: webhook.name })} isOpen onClose={onClose} wide>
      {retry.error && (
        <div className="mb-3">
          <ProblemNotice problem={retry.error} />
        </div>
      )}
      <QueryView query={{ ...query, data: query.data?.pages.flatMap((page) => page.items) }} lines={4}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title={w('noDeliveries')} />
          ) : (
            <Table caption={w('history')} isCaptionHidden columns={columns} rows={rows} rowKey={({ id }) => id} />
          )
        }
      </QueryView>
      <ShowMore list={query} />
    </Dialog>
  );
}

function useColumns(retry: ReturnType<typeof useRetryDelivery>): Column<WebhookDelivery>[] {
  const w = useWebhookWords();
  const days = useDays();
  const label = useLabel();
  const say = useToast();
  const nameOf = (event: string) => label(WEBHOOK_EVENT_LABELS[event as WebhookEvent]);
  return [
    {
      key: 'at',
      header: w('at'),
      cell: ({ createdAt }) => <span className="whitespace-nowrap">{days.moment(createdAt)}</span>,
    },
    { key: 'event', header: w('event'), isRowHeader: true, cell: ({ event }) => nameOf(event) },
    {
      key: 'result',
      header: w('result'),
      cell: ({ state, attempts, lastStatus, lastError, nextAttemptAt }) => (
        <span className="flex flex-col items-start gap-1">
          <span className="flex flex-wrap items-center gap-x-2">
            <Badge tone={TONES[state as WebhookDeliveryState]}>
              {label(WEBHOOK_DELIVERY_STATE_LABELS[state as WebhookDeliveryState])}
            </Badge>
            {attempts > 0 && w('attempts', { count: attempts })}
          </span>
          {lastError && (
            <span className="text-dns-14N-130">
              {label(WEBHOOK_FAILURE_LABELS[lastError as WebhookFailure])}
              {lastStatus !== null && `（${w('status', { status: lastStatus })}）`}
            </span>
          )}
          {nextAttemptAt && attempts > 0 && (
            <span className="text-dns-14N-130">{w('next', { moment: days.moment(nextAttemptAt) })}</span>
          )}
        </span>
      ),
    },
    {
      key: 'act',
      header: w('act'),
      align: 'end',
      cell: ({ id, state, event, createdAt, attempts }) =>
        (state === 'dead' || (state === 'pending' && attempts > 0)) && (
          <Button
            size="small"
            variant="secondary"
            aria-label={w('retryOf', { moment: days.moment(createdAt), event: nameOf(event) })}
            isPending={retry.isPending && retry.variables?.id === id}
            onPress={() => retry.mutate({ id }, { onSuccess: () => say(w('retried')) })}
          >
            {w('retry')}
          </Button>
        ),
    },
  ];
}
