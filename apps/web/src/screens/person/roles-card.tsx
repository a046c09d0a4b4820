import { ROLE_LABELS } from '@banso/domain';
import { Button, Card, EmptyState, Table, useToast } from '@banso/ui';
import { useState } from 'react';
import { useEndRole, useTakeBackRole, waits } from '../../api/administration.js';
import type { PersonDetails, RoleHolding } from '../../api/types.js';
import { EndTermDialog } from '../../forms/end-term-dialog.js';
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
  const nameOf = ({ role }: RoleHolding) => label(ROLE_LABELS[role]);
  const close = () => { setEnding(null); end.reset(); };
  return (
    <Card flush title={w('roles')} aside={mayGrant && !person.disabledAt && <Button size="small" onPress={() => setGranting(true)}>{w('grant')}</Button>}>
      <p className="px-4 py-2 text-dns-14N-130 text-solid-gray-700 sm:px-5">{w('rolesText')}</p>
      {takeBack.error && <div className="p-4"><ProblemNotice problem={takeBack.error} /></div>}
      {person.roles.length === 0 ? <EmptyState title={w('rolesNone')}>{null}</EmptyState> : (
        <Table
          caption={w('roles')}
          isCaptionHidden
          rows={person.roles}
          rowKey={({ id }) => id}
          columns={[
            { key: 'role', header: w('role'), isRowHeader: true, cell: (row) => <span>{nameOf(row)}<span className="block text-dns-14N-130 font-400 text-solid-gray-700">{row.organisation.name}</span></span> },
            { key: 'term', header: w('term'), cell: (row) => <Term fromOn={row.fromOn} untilOn={row.untilOn} state={row.state} /> },
            ...(mayGrant ? [{
              key: 'act', header: w('act'),
              cell: (row: RoleHolding) => (row.state === 'past' || row.role === 'bureau' ? null : row.fromOn >= today
                ? <Button size="small" variant="text" isPending={takeBack.isPending} aria-label={w('takeBackSpoken', { role: nameOf(row) })} onPress={() => takeBack.mutate({ id: row.id, version: row.version }, { onSuccess: () => say(w('takenBack')) })}>{w('takeBack')}</Button>
                : <Button size="small" variant="text" aria-label={w('endSpoken', { role: nameOf(row) })} onPress={() => setEnding(row)}>{w('end')}</Button>),
            }] : []),
          ]}
        />
      )}
      {isGranting && <GrantRoleDialog person={person} onClose={() => setGranting(false)} />}
      {ending && (
        <EndTermDialog title={w('endSpoken', { role: nameOf(ending) })} untilOn={ending.untilOn} isPending={end.isPending} problem={end.error} onClose={close}
          onSave={(untilOn) => end.mutate({ id: ending.id, version: ending.version, untilOn }, { onSuccess: (answer) => { say(waits(answer) ? w('asked') : common('saved')); close(); } })} />
      )}
    </Card>
  );
}
