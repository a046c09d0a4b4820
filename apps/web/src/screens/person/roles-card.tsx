import { ROLE_LABELS } from '@banso/domain';
import { Button, Card, EmptyState, Table, useToast } from '@banso/ui';
import { useState } from 'react';
import { useEndRole, useLatestPerson, useTakeBackRole, waits } from '../../api/administration.js';
import { Problem } from '../../api/problem.js';
import type { PersonDetails, RoleHolding } from '../../api/types.js';
import { versionOnScreen } from '../../api/version-read.js';
import { EndTermDialog } from '../../forms/end-term-dialog.js';
import { useReloadScreen } from '../../forms/use-reload.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useLabel } from '../../i18n/days.js';
import { Term } from '../../parts/term-badge.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { useMay, useSession } from '../../shell/session-context.js';
import { GrantRoleDialog } from './grant-role-dialog.js';
import { usePersonWords } from './person-words.js';

/** Which roles the person holds, held and will hold; administrators grant and end them. */
export function RolesCard({ person }: { person: PersonDetails }) {
  const w = usePersonWords();
  const common = useCommonWords();
  const label = useLabel();
  const say = useToast();
  const mayGrant = useMay()('user:write');
  const { today } = useSession();
  const [isGranting, setGranting] = useState(false);
  const [ending, setEnding] = useState<RoleHolding | null>(null);
  const end = useEndRole();
  const takeBack = useTakeBackRole();
  const takeBackNow = (row: RoleHolding) =>
    takeBack.mutate({ id: row.id, version: versionOnScreen(row) }, { onSuccess: () => say(w('takenBack')) });
  const nameOf = ({ role }: RoleHolding) => label(ROLE_LABELS[role]);
  const onReload = useReloadScreen(['person', person.id], takeBack);
  const latestPerson = useLatestPerson(person.id);
  const latestOf = async ({ id }: RoleHolding): Promise<RoleHolding> => {
    const holding = (await latestPerson()).roles.find((one) => one.id === id);
    if (!holding) throw new Problem(404, {});
    return holding;
  };
  const close = () => {
    setEnding(null);
    end.reset();
  };
  const ended = (answer: Parameters<typeof waits>[0]) => {
    say(waits(answer) ? w('asked') : common('saved'));
    close();
  };
  return (
    <Card
      flush
      title={w('roles')}
      aside={
        mayGrant &&
        !person.disabledAt && (
          <Button size="small" onPress={() => setGranting(true)}>
            {w('grant')}
          </Button>
        )
      }
    >
      <p className="px-4 py-2 text-dns-14N-130 text-solid-gray-700 sm:px-5">{w('rolesText')}</p>
      {takeBack.error && (
        <div className="p-4">
          <ProblemNotice problem={takeBack.error} onReload={onReload} />
        </div>
      )}
      {person.roles.length === 0 ? (
        <EmptyState title={w('rolesNone')}>{null}</EmptyState>
      ) : (
        <Table
          caption={w('roles')}
          isCaptionHidden
          rows={person.roles}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'role',
              header: w('role'),
              isRowHeader: true,
              cell: (row) => (
                <span>
                  {nameOf(row)}
                  <span className="block text-dns-14N-130 font-400 text-solid-gray-700">{row.organisation.name}</span>
                </span>
              ),
            },
            {
              key: 'term',
              header: w('term'),
              cell: (row) => <Term fromOn={row.fromOn} untilOn={row.untilOn} state={row.state} />,
            },
            ...(mayGrant
              ? [
                  {
                    key: 'act',
                    header: w('act'),
                    cell: (row: RoleHolding) =>
                      row.state === 'past' || row.role === 'bureau' ? null : row.fromOn >= today ? (
                        <Button
                          size="small"
                          variant="text"
                          isPending={takeBack.isPending}
                          aria-label={w('takeBackSpoken', { role: nameOf(row) })}
                          onPress={() => takeBackNow(row)}
                        >
                          {w('takeBack')}
                        </Button>
                      ) : (
                        <Button
                          size="small"
                          variant="text"
                          aria-label={w('endSpoken', { role: nameOf(row) })}
                          onPress={() => setEnding(row)}
                        >
                          {w('end')}
                        </Button>
                      ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {isGranting && <GrantRoleDialog person={person} onClose={() => setGranting(false)} />}
      {ending && (
        <EndTermDialog
          title={w('endSpoken', { role: nameOf(ending) })}
          term={ending}
          latest={() => latestOf(ending)}
          isPending={end.isPending}
          problem={end.error}
          onSettled={() => end.reset()}
          onClose={close}
          onSave={(untilOn, version) => end.mutate({ id: ending.id, version, untilOn }, { onSuccess: ended })}
        />
      )}
    </Card>
  );
}
