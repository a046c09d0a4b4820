import { Button, Card, type Column, EmptyState, Table, useToast } from '@banso/ui';
import { useState } from 'react';
import { useApiTokens, useEndApiToken } from '../../api/account.js';
import type { ApiToken } from '../../api/types.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useDays } from '../../i18n/days.js';
import { ShownOnce } from '../../parts/shown-once.js';
import { QueryView } from '../../shell/query-view.js';
import { useAccountWords } from './account-words.js';
import { MakeTokenDialog } from './make-token-dialog.js';
import { useCapabilityName } from './capability-names.js';

/** The person's API tokens. A new one is shown once, above the list. */
export function TokensCard() {
  const w = useAccountWords();
  const query = useApiTokens();
  const [isMaking, setMaking] = useState(false);
  const [shown, setShown] = useState<string | null>(null);
  const [ending, setEnding] = useState<ApiToken | null>(null);
  const columns = useColumns(setEnding);
  return (
    <Card
      title={w('tokensTitle')}
      flush
      className="no-print overflow-clip"
      aside={
        <Button size="small" variant="secondary" onPress={() => setMaking(true)}>
          {w('makeToken')}
        </Button>
      }
    >
      <p className="px-4 py-3 sm:px-5">{w('tokensText')}</p>
      {shown && (
        <div className="px-4 pb-4 sm:px-5">
          <ShownOnce title={w('tokenShown')} text={w('tokenShownText')} secret={shown} />
        </div>
      )}
      <QueryView query={query} lines={2}>
        {(tokens) =>
          tokens.length === 0 ? (
            <EmptyState title={w('tokensNone')} />
          ) : (
            <Table caption={w('tokensTitle')} isCaptionHidden columns={columns} rows={tokens} rowKey={({ id }) => id} />
          )
        }
      </QueryView>
      {isMaking && (
        <MakeTokenDialog
          onMade={(token) => {
            setMaking(false);
            setShown(token);
          }}
          onClose={() => setMaking(false)}
        />
      )}
      {ending && <EndTokenDialog token={ending} onClose={() => setEnding(null)} />}
    </Card>
  );
}

function useColumns(onEnd: (token: ApiToken) => void): Column<ApiToken>[] {
  const w = useAccountWords();
  const days = useDays();
  const nameOf = useCapabilityName();
  return [
    { key: 'name', header: w('tokenName'), isRowHeader: true, cell: (row) => row.name },
    {
      key: 'scope',
      header: w('tokenScope'),
      cell: (row) => (
        <ul className="text-dns-14N-130">
          {row.scope.map((capability) => (
            <li key={capability}>{nameOf(capability)}</li>
          ))}
        </ul>
      ),
    },
    // The moment is midnight after the last day.
    {
      key: 'until',
      header: w('tokenUntil'),
      cell: (row) => <span className="whitespace-nowrap">{days.short(lastDayOf(row.expiresAt))}</span>,
    },
    {
      key: 'used',
      header: w('tokenLastUsed'),
      cell: (row) => (row.lastUsedAt ? days.moment(row.lastUsedAt) : w('tokenUnused')),
    },
    {
      key: 'deed',
      header: w('deed'),
      align: 'end',
      cell: (row) => (
        <Button size="small" variant="secondary" aria-label={`${row.name} ${w('end')}`} onPress={() => onEnd(row)}>
          {w('end')}
        </Button>
      ),
    },
  ];
}

function EndTokenDialog({ token, onClose }: { token: ApiToken; onClose: () => void }) {
  const w = useAccountWords();
  const say = useToast();
  const end = useEndApiToken();
  const send = () =>
    end.mutate(token.id, {
      onSuccess: () => {
        say(w('tokenEnded'));
        onClose();
      },
    });
  return (
    <FormDialog
      isDanger
      title={w('endTokenTitle')}
      submitLabel={w('end')}
      isPending={end.isPending}
      problem={end.error}
      formRef={null}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onClose={onClose}
    >
      <p>{w('endTokenText', { name: token.name })}</p>
    </FormDialog>
  );
}

function lastDayOf(expiresAt: string): string {
  return new Date(Date.parse(expiresAt) - 1 + 9 * 3_600_000).toISOString().slice(0, 10);
}
