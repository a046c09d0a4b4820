import { Badge, Breadcrumbs, LinkButton, PageHeading } from '@banso/ui';
import { usePerson } from '../../api/administration.js';
import { useDays } from '../../i18n/days.js';
import { QueryView } from '../../shell/query-view.js';
import { useMay } from '../../shell/session-context.js';
import { usePathId } from '../../shell/use-path-id.js';
import { AccountCard } from './account-card.js';
import { DetailsCard } from './details-card.js';
import { DisableCard } from './disable-card.js';
import { usePersonWords } from './person-words.js';
import { RolesCard } from './roles-card.js';
import { WaitingCard } from './waiting-card.js';

/** One person as administrators see them: details, roles, account. What they work on is not shown. */
export function PersonScreen() {
  const w = usePersonWords();
  const days = useDays();
  const may = useMay();
  const person = usePerson(usePathId());
  return (
    <QueryView query={person} isScreen lines={10}>
      {(found) => (
        <>
          <PageHeading
            title={found.name}
            above={
              <Breadcrumbs
                items={[
                  { label: w('masters'), href: '/masters' },
                  { label: w('people'), href: '/masters?tab=people' },
                  { label: found.name },
                ]}
              />
            }
            aside={
              found.disabledAt && (
                <Badge tone="danger">{w('disabledSince', { day: days.moment(found.disabledAt) })}</Badge>
              )
            }
            actions={
              may('contribution:read') &&
              found.roles.some(({ role }) => role === 'peer') && (
                <LinkButton href={`/people/peers/${found.id}/contribution`}>{w('contribution')}</LinkButton>
              )
            }
            lead={[found.organisation.name, found.post].filter(Boolean).join('　')}
          />
          <div className="grid items-start gap-4 lg:grid-cols-[3fr_2fr]">
            <div className="flex min-w-0 flex-col gap-4">
              {may('consent:read') && <WaitingCard personId={found.id} />}
              <RolesCard person={found} />
              <DetailsCard person={found} />
            </div>
            {may('user:write') && (
              <div className="flex min-w-0 flex-col gap-4">
                <AccountCard person={found} />
                <DisableCard person={found} />
              </div>
            )}
          </div>
        </>
      )}
    </QueryView>
  );
}
