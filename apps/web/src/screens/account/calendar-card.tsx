import { Button, Card, type Column, EmptyState, Table, TextField, useToast } from '@banso/ui';
import { dayInTokyo } from '@banso/domain';
import { useState } from 'react';
import { useCalendarFeeds, useEndCalendarFeed, useMakeCalendarFeed } from '../../api/account.js';
import type { CalendarFeed } from '../../api/types.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useForm } from '../../forms/use-form.js';
import { useDays } from '../../i18n/days.js';
import { ShownOnce } from '../../parts/shown-once.js';
import { QueryView } from '../../shell/query-view.js';
import { useAccountWords } from './account-words.js';

/** The addresses under which calendars fetch one's own visits. A new one is shown once, above the list. */
export function CalendarCard() {
  const w = useAccountWords();
  const days = useDays();
  const query = useCalendarFeeds();
  const [isMaking, setMaking] = useState(false);
  const [shown, setShown] = useState<string | null>(null);
  const [ending, setEnding] = useState<CalendarFeed | null>(null);
  const columns: Column<CalendarFeed>[] = [
    { key: 'name', header: w('calendarName'), isRowHeader: true, cell: (row) => row.name },
    {
      key: 'made',
      header: w('calendarMade'),
      cell: (row) => <span className="whitespace-nowrap">{days.short(dayInTokyo(new Date(row.createdAt)))}</span>,
    },
    {
      key: 'used',
      header: w('calendarLastUsed'),
      cell: (row) => (row.lastUsedAt ? days.moment(row.lastUsedAt) : w('calendarUnused')),
    },
    {
      key: 'deed',
      header: w('deed'),
      align: 'end',
      cell: (row) => (
        <Button
          size="small"
          variant="secondary"
          aria-label={w('revokeOf', { name: row.name })}
          onPress={() => setEnding(row)}
        >
          {w('revoke')}
        </Button>
      ),
    },
  ];
  return (
    <Card
      title={w('calendarTitle')}
      flush
      className="no-print overflow-clip"
      aside={
        <Button size="small" variant="secondary" onPress={() => setMaking(true)}>
          {w('makeCalendar')}
        </Button>
      }
    >
      <p className="px-4 py-3 sm:px-5">{w('calendarText')}</p>
      {shown && (
        <div className="px-4 pb-4 sm:px-5">
          <ShownOnce title={w('calendarShown')} text={w('calendarShownText')} secret={shown} />
        </div>
      )}
      <QueryView query={query} lines={2}>
        {(feeds) =>
          feeds.length === 0 ? (
            <EmptyState title={w('calendarNone')} />
          ) : (
            <Table
              caption={w('calendarTitle')}
              isCaptionHidden
              columns={columns}
              rows={feeds}
              rowKey={({ id }) => id}
            />
          )
        }
      </QueryView>
      {isMaking && (
        <MakeFeedDialog
          onMade={(address) => {
            setMaking(false);
            setShown(address);
          }}
          onClose={() => setMaking(false)}
        />
      )}
      {ending && <RevokeDialog feed={ending} onClose={() => setEnding(null)} />}
    </Card>
  );
}

function MakeFeedDialog({ onMade, onClose }: { onMade: (address: string) => void; onClose: () => void }) {
  const w = useAccountWords();
  const make = useMakeCalendarFeed();
  const form = useForm(
    { name: '' },
    ({ name }) => ({ name: name.trim() ? undefined : w('calendarNameMissing') }),
    make.error,
  );
  return (
    <FormDialog
      title={w('makeCalendar')}
      submitLabel={w('make')}
      isPending={make.isPending}
      problem={make.error}
      formRef={form.ref}
      onClose={onClose}
      onSubmit={form.submit(({ name }) =>
        make.mutate({ name: name.trim() }, { onSuccess: ({ address }) => onMade(address) }),
      )}
    >
      <TextField
        label={w('calendarName')}
        hint={w('calendarNameHint')}
        isRequired
        value={form.values.name}
        onChange={form.set('name')}
        error={form.errors.name}
      />
    </FormDialog>
  );
}

function RevokeDialog({ feed, onClose }: { feed: CalendarFeed; onClose: () => void }) {
  const w = useAccountWords();
  const say = useToast();
  const end = useEndCalendarFeed();
  const send = () =>
    end.mutate(feed.id, {
      onSuccess: () => {
        say(w('revoked'));
        onClose();
      },
    });
  return (
    <FormDialog
      isDanger
      title={w('revokeTitle')}
      submitLabel={w('revoke')}
      isPending={end.isPending}
      problem={end.error}
      formRef={null}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onClose={onClose}
    >
      <p>{w('revokeText', { name: feed.name })}</p>
    </FormDialog>
  );
}
