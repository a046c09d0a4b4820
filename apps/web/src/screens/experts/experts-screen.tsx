import { DISPATCH_MODE_LABELS } from '@banso/domain';
import { Breadcrumbs, Button, Card, Checkbox, EmptyState, PageHeading, Select, Table, type Column } from '@banso/ui';
import { useState } from 'react';
import { type Expert, useExperts, useProfessions } from '../../api/dispatches.js';
import { useLabel } from '../../i18n/days.js';
import { QueryView } from '../../shell/query-view.js';
import { useMay } from '../../shell/session-context.js';
import { ExpertDialog } from './expert-dialog.js';
import { useExpertsWords } from './experts-words.js';
import { FeeClassesCard } from './fee-classes-card.js';
import { ProfessionsCard } from './professions-card.js';

/** The roster of experts (専門職名簿), with the list of professions and the fee classes. */
export function ExpertsScreen() {
  const w = useExpertsWords();
  const may = useMay();
  const [profession, setProfession] = useState('');
  const [isFree, setFree] = useState(false);
  const [edited, setEdited] = useState<Expert | null>(null);
  const professions = useProfessions();
  const experts = useExperts({
    ...(profession ? { profession } : {}),
    ...(isFree ? { free: 'true' as const } : {}),
  });
  const columns = useColumns(may('person:write') ? setEdited : null);
  return (
    <>
      <PageHeading
        above={<Breadcrumbs items={[{ label: w('list'), href: '/dispatches' }, { label: w('title') }]} />}
        title={w('title')}
        lead={w('lead')}
      />
      <div className="flex flex-col gap-5">
        <Card
          flush
          title={w('title')}
          aside={
            <div className="no-print flex flex-wrap items-center gap-4">
              <Select
                label={w('profession')}
                isLabelHidden
                className="w-60"
                options={[
                  { value: '', label: w('anyProfession') },
                  ...(professions.data?.names ?? []).map((name) => ({ value: name, label: name })),
                ]}
                value={profession}
                onChange={setProfession}
              />
              <Checkbox isSelected={isFree} onChange={setFree}>
                {w('free')}
              </Checkbox>
            </div>
          }
        >
          <QueryView query={experts} lines={6}>
            {(rows) =>
              rows.length === 0 ? (
                <EmptyState title={w('empty')}>{w('emptyText')}</EmptyState>
              ) : (
                <Table
                  caption={w('title')}
                  isCaptionHidden
                  columns={columns}
                  rows={rows}
                  rowKey={({ person }) => person.id}
                />
              )
            }
          </QueryView>
        </Card>
        {may('person:write') && (
          <div className="grid items-start gap-5 lg:grid-cols-2">
            {professions.data && <ProfessionsCard professions={professions.data} />}
            <FeeClassesCard />
          </div>
        )}
      </div>
      {edited && <ExpertDialog expert={edited} onClose={() => setEdited(null)} />}
    </>
  );
}

function useColumns(onChange: ((expert: Expert) => void) | null): Column<Expert>[] {
  const w = useExpertsWords();
  const label = useLabel();
  return [
    {
      key: 'person',
      header: w('person'),
      isRowHeader: true,
      cell: ({ person, organisation, professions }) => (
        <span>
          {person.name}
          <span className="block text-dns-14N-130 font-400 text-solid-gray-700">
            {professions.join('・')}　{organisation}
          </span>
        </span>
      ),
    },
    {
      key: 'areas',
      header: w('areas'),
      cell: ({ areas }) => (areas.length === 0 ? w('everywhere') : areas.map(({ name }) => name).join('、')),
    },
    {
      key: 'months',
      header: w('months'),
      cell: ({ months }) => (months.length === 0 ? w('allYear') : w('monthsOf', { months: months.join('・') })),
    },
    {
      key: 'modes',
      header: w('modes'),
      cell: ({ modes }) =>
        modes.length === 0 ? w('anyMode') : modes.map((mode) => label(DISPATCH_MODE_LABELS[mode])).join('・'),
    },
    { key: 'feeClass', header: w('feeClass'), cell: ({ feeClass }) => feeClass?.name ?? w('none') },
    {
      key: 'load',
      header: w('load'),
      align: 'end',
      cell: ({ open, limit }) => (limit === null ? w('loadOf', { open }) : w('loadOfLimit', { open, limit })),
    },
    ...(onChange
      ? [
          {
            key: 'change',
            header: w('change'),
            cell: (row: Expert) => (
              <Button
                size="small"
                variant="secondary"
                aria-label={`${row.person.name} ${w('change')}`}
                onPress={() => onChange(row)}
              >
                {w('change')}
              </Button>
            ),
          },
        ]
      : []),
  ];
}
