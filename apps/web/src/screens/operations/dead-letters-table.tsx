import { MAIL_TROUBLE_LABELS, mailTrouble } from '@banso/domain';
import { Button, type Column, Table, useToast } from '@banso/ui';
import { useRetryLetter } from '../../api/operations.js';
import type { DeadLetter } from '../../api/types.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { MailPerson } from './mail-person.js';
import { useOperationsWords } from './operations-words.js';

/** The mails that were given up: for whom, what kind, and why, in plain words. */
export function DeadLettersTable({ letters, canRetry }: { letters: DeadLetter[]; canRetry: boolean }) {
  const w = useOperationsWords();
  const days = useDays();
  const label = useLabel();
  const say = useToast();
  const one = useRetryLetter();
  const nameOf = ({ person }: DeadLetter) => person.name ?? w('formerPerson');
  const columns: Column<DeadLetter>[] = [
    { key: 'person', header: w('person'), isRowHeader: true, cell: ({ person }) => <MailPerson person={person} /> },
    { key: 'kind', header: w('kind'), cell: ({ kind }) => w(`kind_${kind}`) },
    { key: 'day', header: w('day'), cell: ({ day }) => <span className="whitespace-nowrap">{days.short(day)}</span> },
    {
      key: 'reason',
      header: w('reason'),
      cell: ({ lastAnswer, attempts }) => (
        <div>
          {label(MAIL_TROUBLE_LABELS[mailTrouble(lastAnswer)])}
          <span className="block text-dns-14N-130 text-solid-gray-700">
            {w('attempts', { count: attempts })}
            {lastAnswer && (
              <>
                {' '}
                · <code className="wrap-anywhere">{lastAnswer}</code>
              </>
            )}
          </span>
        </div>
      ),
    },
    ...(canRetry
      ? [
          {
            key: 'act',
            header: w('act'),
            cell: (letter: DeadLetter) => (
              <Button
                size="small"
                variant="secondary"
                aria-label={w('retrySpoken', { name: nameOf(letter) })}
                isPending={one.isPending && one.variables === letter.id}
                onPress={() => one.mutate(letter.id, { onSuccess: () => say(w('retried')) })}
              >
                {w('retry')}
              </Button>
            ),
          },
        ]
      : []),
  ];
  return (
    <>
      {one.error && <ProblemNotice problem={one.error} />}
      <Table caption={w('deadLetters')} isCaptionHidden columns={columns} rows={letters} rowKey={({ id }) => id} />
    </>
  );
}
