import { PARTNER_KINDS } from '@banso/domain';
import { Button, Checkbox, Select, useToast } from '@banso/ui';
import { useState } from 'react';
import { useAssignments, useEndAssignment, useTakeBackAssignment } from '../../api/administration.js';
import { everyPage } from '../../api/client.js';
import { useOrganisations } from '../../api/directory.js';
import { Problem } from '../../api/problem.js';
import type { Assignment } from '../../api/types.js';
import { versionOnScreen } from '../../api/version-read.js';
import { EndTermDialog } from '../../forms/end-term-dialog.js';
import { useReloadScreen } from '../../forms/use-reload.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { Term } from '../../parts/term-badge.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { useSession } from '../../shell/session-context.js';
import { useAdministrationWords } from './administration-words.js';
import { AssignDialog } from './assign-dialog.js';
import { Register } from './register.js';

const ALL = 'all';

/** Which municipalities universities and associations look after, from when until when (割り当て). */
export function AssignmentsView() {
  const w = useAdministrationWords();
  const common = useCommonWords();
  const say = useToast();
  const { today } = useSession();
  const organisations = useOrganisations();
  const [organisation, setOrganisation] = useState(ALL);
  const [isRunning, setRunning] = useState(true);
  const [isAssigning, setAssigning] = useState(false);
  const [ending, setEnding] = useState<Assignment | null>(null);
  const end = useEndAssignment();
  const takeBack = useTakeBackAssignment();
  const partners = (organisations.data ?? []).filter(
    ({ own, kind }) => own && (PARTNER_KINDS as readonly string[]).includes(kind),
  );
  const onReload = useReloadScreen(['assignments'], takeBack);
  const takeBackNow = (row: Assignment) =>
    takeBack.mutate({ id: row.id, version: versionOnScreen(row) }, { onSuccess: () => say(w('takenBack')) });
  const latestOf = async ({ id, organisation: of }: Assignment): Promise<Assignment> => {
    const rows = await everyPage('/assignments', { query: { organisation: of.id } });
    const assignment = rows.find((one) => one.id === id);
    if (!assignment) throw new Problem(404, {});
    return assignment;
  };
  const close = () => {
    setEnding(null);
    end.reset();
  };
  const ended = () => {
    say(common('saved'));
    close();
  };
  return (
    <>
      <p className="mb-3">{w('assignmentsLead')}</p>
      {takeBack.error && (
        <div className="mb-3">
          <ProblemNotice problem={takeBack.error} onReload={onReload} />
        </div>
      )}
      <Register
        title={w('assignments')}
        query={useAssignments({
          organisation: organisation === ALL ? undefined : organisation,
          on: isRunning ? today : undefined,
        })}
        rowKey={({ id }) => id}
        actions={
          <>
            <Button onPress={() => setAssigning(true)}>{w('assign')}</Button>
            <Select
              label={w('partner')}
              className="w-64"
              options={[
                { value: ALL, label: w('allPartners') },
                ...partners.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              value={organisation}
              onChange={setOrganisation}
            />
            <Checkbox isSelected={isRunning} onChange={setRunning}>
              {w('running')}
            </Checkbox>
          </>
        }
        columns={[
          { key: 'municipality', header: w('municipality'), isRowHeader: true, cell: (row) => row.municipality.name },
          { key: 'organisation', header: w('partner'), cell: (row) => row.organisation.name },
          {
            key: 'term',
            header: w('term'),
            cell: (row) => <Term fromOn={row.fromOn} untilOn={row.untilOn} state={row.state} />,
          },
          {
            key: 'act',
            header: w('act'),
            cell: (row) =>
              row.state === 'past' ? null : row.fromOn >= today ? (
                <Button
                  size="small"
                  variant="text"
                  isPending={takeBack.isPending}
                  aria-label={w('takeBackSpoken', { name: row.municipality.name })}
                  onPress={() => takeBackNow(row)}
                >
                  {w('takeBack')}
                </Button>
              ) : (
                <Button
                  size="small"
                  variant="text"
                  aria-label={w('endSpoken', { name: row.municipality.name })}
                  onPress={() => setEnding(row)}
                >
                  {w('end')}
                </Button>
              ),
          },
        ]}
      />
      {isAssigning && (
        <AssignDialog organisationId={organisation === ALL ? null : organisation} onClose={() => setAssigning(false)} />
      )}
      {ending && (
        <EndTermDialog
          title={w('endTitle', { name: ending.municipality.name })}
          term={ending}
          latest={() => latestOf(ending)}
          isPending={end.isPending}
          problem={end.error}
          onSettled={() => end.reset()}
          onClose={close}
          onSave={(untilOn, version) => end.mutate({ id: ending.id, version, untilOn }, { onSuccess: ended })}
        />
      )}
    </>
  );
}
