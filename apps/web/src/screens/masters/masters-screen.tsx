import type { Capability } from '@banso/domain';
import { ChoiceGroup, PageHeading } from '@banso/ui';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { FirstStepsNotice } from '../first-steps/first-steps-notice.js';
import { useMay } from '../../shell/session-context.js';
import { AreasView } from './areas-view.js';
import { AssignmentsView } from './assignments-view.js';
import { ClosedDaysView } from './closed-days-view.js';
import { useMastersWords } from './masters-words.js';
import { MunicipalitiesView } from './municipalities-view.js';
import { OrganisationsView } from './organisations-view.js';
import { PapersView } from './papers-view.js';
import { PeopleView } from './people-view.js';
import { ProgrammesView } from './programmes-view.js';
import { RemindersView } from './reminders-view.js';
import { WebhooksView } from './webhooks-view.js';

const TABS = [
  'people',
  'organisations',
  'assignments',
  'areas',
  'closedDays',
  'reminders',
  'municipalities',
  'programmes',
  'papers',
  'webhooks',
] as const;
type Tab = (typeof TABS)[number];
const VIEWS: Record<Tab, () => ReactNode> = {
  people: PeopleView,
  organisations: OrganisationsView,
  assignments: AssignmentsView,
  areas: AreasView,
  closedDays: ClosedDaysView,
  reminders: RemindersView,
  municipalities: MunicipalitiesView,
  programmes: ProgrammesView,
  papers: PapersView,
  webhooks: WebhooksView,
};
const NEEDS: Record<Tab, Capability> = {
  people: 'person:write',
  organisations: 'master:read',
  assignments: 'assignment:write',
  areas: 'master:read',
  closedDays: 'master:read',
  reminders: 'ladder:read',
  municipalities: 'master:read',
  programmes: 'master:read',
  papers: 'programme:write',
  webhooks: 'webhook:write',
};

/** What is registered, and who may do what (管理). */
export function MastersScreen() {
  const w = useMastersWords();
  const may = useMay();
  const search: Record<string, string | undefined> = useSearch({ strict: false });
  const navigate = useNavigate();
  const tabs = TABS.filter((tab) => may(NEEDS[tab]));
  const tab = tabs.find((one) => one === search['tab']) ?? tabs[0] ?? 'municipalities';
  const View = VIEWS[tab];
  return (
    <>
      <PageHeading title={w('title')} lead={w('lead')} />
      <FirstStepsNotice />
      <div className="no-print mb-4">
        <ChoiceGroup
          label={w('tabs')}
          isLabelHidden
          options={tabs.map((value) => ({ value, label: w(value) }))}
          value={tab}
          onChange={(value) => void navigate({ to: '/masters', search: { tab: value }, replace: true })}
        />
      </div>
      <View />
    </>
  );
}
