import { Badge, Button, Card, type Column, Table, useToast } from '@banso/ui';
import { useEndSession, useOpenSessions } from '../../api/account.js';
import type { OpenSession } from '../../api/types.js';
import { useDays } from '../../i18n/days.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { QueryView } from '../../shell/query-view.js';
import { useAccountWords } from './account-words.js';
import { deviceName } from './device-name.js';

/** Where the person is signed in, with a way to end it. */
export function SessionsCard() {
  const w = useAccountWords();
  const days = useDays();
  const say = useToast();
  const query = useOpenSessions();
  const end = useEndSession();
  const endIt = (id: string | null) => end.mutate(id, { onSuccess: () => say(w('sessionEnded')) });
  const nameOf = (session: OpenSession) => deviceName(session.agent) ?? w('unknownDevice');
  const columns: Column<OpenSession>[] = [
    {
      key: 'device',
      header: w('device'),
      isRowHeader: true,
      cell: (row) => (
        <span className="flex flex-wrap items-center gap-2">
          {nameOf(row)}
          {row.current && <Badge tone="success">{w('thisDevice')}</Badge>}
        </span>
      ),
    },
    { key: 'address', header: w('address'), cell: (row) => row.address },
    { key: 'since', header: w('since'), cell: (row) => days.moment(row.createdAt) },
    { key: 'lastSeen', header: w('lastSeen'), cell: (row) => days.moment(row.lastSeenAt) },
    {
      key: 'deed',
      header: w('deed'),
      align: 'end',
      cell: (row) =>
        !row.current && (
          <Button
            size="small"
            variant="secondary"
            aria-label={w('endOf', { name: nameOf(row) })}
            onPress={() => endIt(row.id)}
          >
            {w('end')}
          </Button>
        ),
    },
  ];
  return (
    <Card
      title={w('sessionsTitle')}
      flush
      className="no-print overflow-clip"
      aside={
        (query.data?.length ?? 0) > 1 && (
          <Button size="small" variant="secondary" isPending={end.isPending} onPress={() => endIt(null)}>
            {w('endOthers')}
          </Button>
        )
      }
    >
      {end.error && (
        <div className="p-4">
          <ProblemNotice problem={end.error} />
        </div>
      )}
      <QueryView query={query} lines={3}>
        {(sessions) => (
          <Table
            caption={w('sessionsTitle')}
            isCaptionHidden
            columns={columns}
            rows={sessions}
            rowKey={({ id }) => id}
          />
        )}
      </QueryView>
    </Card>
  );
}
