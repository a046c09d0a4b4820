import { ChoiceGroup, PageHeading } from '@banso/ui';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { MunicipalitiesView } from './municipalities-view.js';
import { useMastersWords } from './masters-words.js';
import { AreasView, OrganisationsView, ProgrammesView } from './short-views.js';

const TABS = ['municipalities', 'areas', 'programmes', 'organisations'] as const;
type Tab = (typeof TABS)[number];
const VIEWS: Record<Tab, () => ReactNode> = { municipalities: MunicipalitiesView, areas: AreasView, programmes: ProgrammesView, organisations: OrganisationsView };

/** What is registered: municipalities, areas, programmes, organisations (管理). */
export function MastersScreen() {
  const w = useMastersWords();
  const search: Record<string, string | undefined> = useSearch({ strict: false });
  const navigate = useNavigate();
  const tab = TABS.find((one) => one === search['tab']) ?? 'municipalities';
  const View = VIEWS[tab];
  return (
    <>
      <PageHeading title={w('title')} lead={w('lead')} />
      <div className="no-print mb-4">
        <ChoiceGroup label={w('tabs')} isLabelHidden options={TABS.map((value) => ({ value, label: w(value) }))} value={tab} onChange={(value) => void navigate({ to: '/masters', search: { tab: value }, replace: true })} />
      </div>
      <View />
    </>
  );
}
