import { DISPATCH_MODE_LABELS } from '@banso/domain';
import { Badge, Breadcrumbs, Button, Card, Link, Notice, PageHeading } from '@banso/ui';
import { useState } from 'react';
import { type Need, useNeed } from '../../api/dispatches.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { QueryView } from '../../shell/query-view.js';
import { useMunicipalityName } from '../../shell/session-context.js';
import { usePathId } from '../../shell/use-path-id.js';
import { Facts } from '../dispatches/facts.js';
import { CandidatesCard } from './candidates-card.js';
import { CloseNeedDialog } from './close-need-dialog.js';
import { TeamCard } from './team-card.js';
import { useNeedWords } from './need-words.js';

/** A need of experts: what it is for, who is sent, and who else could be asked. */
export function NeedScreen() {
  const need = useNeed(usePathId());
  return (
    <QueryView query={need} lines={8}>
      {(data) => <Body need={data} />}
    </QueryView>
  );
}

function Body({ need }: { need: Need }) {
  const w = useNeedWords();
  const days = useDays();
  const label = useLabel();
  const nameOf = useMunicipalityName();
  const [isClosing, setClosing] = useState(false);
  const title = w('title', { municipality: nameOf(need.municipality) });
  const isFree = need.dispatches.every(({ state }) => ['done', 'declined', 'cancelled'].includes(state));
  return (
    <>
      <PageHeading
        above={<Breadcrumbs items={[{ label: w('list'), href: '/dispatches' }, { label: title }]} />}
        title={title}
        aside={need.engagementId === null && <Badge>{w('meeting')}</Badge>}
        actions={
          need.closedAt === null &&
          isFree && (
            <Button size="small" variant="secondary" onPress={() => setClosing(true)}>
              {w('close')}
            </Button>
          )
        }
      />
      <div className="flex flex-col gap-5">
        {need.closedAt !== null && <Notice title={w('closedTitle')}>{need.closedReason}</Notice>}
        <Card title={w('facts')}>
          <Facts
            items={[
              [w('purpose'), need.purpose],
              [w('source'), need.sourceKind && `${w(need.sourceKind)}：${need.sourceText ?? ''}`],
              [w('professions'), need.professions.join('・')],
              [w('wishedOn'), days.full(need.wishedOn)],
              [w('place'), `${need.place}（${label(DISPATCH_MODE_LABELS[need.mode])}）`],
              [w('holder'), need.holder?.name],
            ]}
          />
          {need.engagementId !== null && <Link href={`/engagements/${need.engagementId}`}>{w('engagement')}</Link>}
        </Card>
        <TeamCard need={need} />
        {need.closedAt === null && <CandidatesCard need={need} />}
      </div>
      {isClosing && <CloseNeedDialog need={need} onClose={() => setClosing(false)} />}
    </>
  );
}
