import { REINTRODUCTION_PURPOSE } from '@banso/domain';
import { Badge, Button, Card, EmptyState, Link, LinkButton, type Tone } from '@banso/ui';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useDrafts } from '../../api/desk.js';
import type { DeskItem, DeskLeaving } from '../../api/types.js';
import { draftsOf } from '../../drafts/device-store.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { useMay, useMunicipalityName, useSession } from '../../shell/session-context.js';
import { AllLink } from './all-link.js';
import { useDeskWords } from './desk-words.js';

// Fetched when one is opened: the desk stands sooner without them.
const planDialogs = () => import('../engagement/plan-visit-dialog.js');
const PlanVisitDialog = lazy(async () => ({ default: (await planDialogs()).PlanVisitDialog }));
const MovePlannedDialog = lazy(async () => ({ default: (await planDialogs()).MovePlannedDialog }));
const NameLeadOf = lazy(async () => ({
  default: (await import('../engagement/name-lead-dialog.js')).NameLeadOf,
}));

const TONES: Record<DeskItem['kind'], Tone> = {
  overdue: 'danger',
  unowned: 'danger',
  returned: 'warning',
  recordMissing: 'warning',
  planNow: 'caution',
  reintroduction: 'caution',
  confirmation: 'info',
};

/** What to do today, each with its reason in words and one button. */
export function TodoCard({
  items,
  leavings,
  confirmations,
}: {
  items: DeskItem[];
  leavings: DeskLeaving[];
  confirmations: number;
}) {
  const w = useDeskWords();
  const label = useLabel();
  const [doing, setDoing] = useState<DeskItem | null>(null);
  const onClose = () => setDoing(null);
  const shown = items.filter(({ kind }) => kind === 'confirmation').length;
  return (
    <Card flush title={w('todo')} aside={items.length > 0 ? w('order') : undefined}>
      {items.length + leavings.length === 0 && <EmptyState title={w('todoEmpty')}>{w('todoEmptyText')}</EmptyState>}
      <ul>
        {leavings.map((leaving) => (
          <li key={leaving.transferId} className="border-b border-solid-gray-300 last:border-0">
            <LeavingRow leaving={leaving} />
          </li>
        ))}
        {items.map((item) => (
          <li
            key={`${item.kind}:${item.engagementId}:${item.visitId ?? ''}`}
            className="border-b border-solid-gray-300 last:border-0"
          >
            <TodoRow item={item} onDo={() => setDoing(item)} />
          </li>
        ))}
      </ul>
      {confirmations > 1 && (
        <AllLink
          href="/visits?toConfirm=true&order=newest"
          shown={shown}
          count={confirmations}
          what={w('confirmations')}
        />
      )}
      <Suspense fallback={null}>
        {doing?.kind === 'unowned' && (
          <NameLeadOf engagementId={doing.engagementId} from={doing.proposedOn ?? undefined} onClose={onClose} />
        )}
        {doing?.planned && <MovePlannedDialog visitId={doing.planned.id} dueOn={doing.dueOn} onClose={onClose} />}
        {doing && !doing.planned && doing.kind !== 'unowned' && (
          <PlanVisitDialog
            engagementId={doing.engagementId}
            municipality={doing.municipality}
            dueOn={doing.dueOn}
            suggestion={
              doing.kind === 'reintroduction'
                ? { plannedOn: doing.proposedOn, purpose: label(REINTRODUCTION_PURPOSE) }
                : undefined
            }
            onClose={onClose}
          />
        )}
      </Suspense>
    </Card>
  );
}

/** Somebody leaves: one row, however many engagements they leave. */
function LeavingRow({ leaving }: { leaving: DeskLeaving }) {
  const w = useDeskWords();
  const href = `/transfers/${leaving.transferId}`;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3 sm:flex-nowrap sm:px-5">
      <Badge tone="danger">{w('leaving')}</Badge>
      <div className="min-w-0 flex-1 basis-full sm:basis-auto">
        <Link href={href} isPlain className="text-std-17B-170 font-700">
          {leaving.person}
        </Link>
        <p className="text-dns-14N-130 text-solid-gray-700">{leaving.reason}</p>
      </div>
      <LinkButton size="small" variant="primary" href={href}>
        {w('chooseSuccessors')}
      </LinkButton>
    </div>
  );
}

function TodoRow({ item, onDo }: { item: DeskItem; onDo: () => void }) {
  const nameOf = useMunicipalityName();
  const draft = useDraft(item.kind === 'recordMissing' ? item.visitId : null);
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3 sm:flex-nowrap sm:px-5">
      <KindBadge item={item} />
      <div className="min-w-0 flex-1 basis-full sm:basis-auto">
        <Link href={`/engagements/${item.engagementId}`} isPlain className="text-std-17B-170 font-700">
          {nameOf(item.municipality)}
        </Link>
        <p className="text-dns-14N-130 text-solid-gray-700">
          {item.reason}
          {draft.words && ` ${draft.words}`}
        </p>
      </div>
      <TodoButton item={item} hasDraft={draft.isThere} onDo={onDo} />
    </div>
  );
}

function KindBadge({ item }: { item: DeskItem }) {
  const w = useDeskWords();
  const days = useDays();
  if (item.planned) {
    const tone = item.isAnswered ? 'info' : TONES[item.kind];
    return <Badge tone={tone}>{w('plannedFor', { day: days.bare(item.planned.on) })}</Badge>;
  }
  const words: Record<DeskItem['kind'], string> = {
    overdue: item.days > 0 ? w('overdue', { days: item.days }) : w('overdueToday'),
    planNow: item.days > 0 ? w('planNow', { days: item.days }) : w('planToday'),
    recordMissing: w('recordMissing'),
    confirmation: w('confirmation'),
    unowned: w('unowned'),
    returned: w('returned'),
    reintroduction: w('reintroduction'),
  };
  return <Badge tone={TONES[item.kind]}>{words[item.kind]}</Badge>;
}

function TodoButton({ item, hasDraft, onDo }: { item: DeskItem; hasDraft: boolean; onDo: () => void }) {
  const w = useDeskWords();
  const visit = item.visitId ?? '';
  if (item.planned)
    return (
      <Button size="small" variant="secondary" onPress={onDo}>
        {w('changeDay')}
      </Button>
    );
  switch (item.kind) {
    case 'overdue':
      return (
        <Button size="small" onPress={onDo}>
          {w('decideDay')}
        </Button>
      );
    case 'planNow':
      return (
        <Button size="small" variant="secondary" onPress={onDo}>
          {w('decideDay')}
        </Button>
      );
    case 'recordMissing':
      return (
        <LinkButton size="small" variant="primary" href={`/visits/${visit}/record`}>
          {w(hasDraft ? 'continueRecord' : 'writeRecord')}
        </LinkButton>
      );
    case 'confirmation':
      return (
        <LinkButton size="small" href={`/visits/${visit}`}>
          {w('readConfirm')}
        </LinkButton>
      );
    case 'returned':
      return (
        <LinkButton size="small" variant="primary" href={`/visits/${visit}/record`}>
          {w('correctRecord')}
        </LinkButton>
      );
    case 'reintroduction':
      return (
        <Button size="small" variant="secondary" onPress={onDo}>
          {w('planReintroduction')}
        </Button>
      );
    case 'unowned':
      return (
        <Button size="small" onPress={onDo}>
          {w('decideLead')}
        </Button>
      );
  }
}

/** Whether a half-written record of this visit waits, and that it is on this device, in words. */
function useDraft(visitId: string | null): { isThere: boolean; words: string | null } {
  const w = useDeskWords();
  const days = useDays();
  const may = useMay();
  const { person } = useSession();
  const here = useQuery({ queryKey: ['deviceDrafts', person.id], queryFn: () => draftsOf(person.id), staleTime: 0 });
  const there = useDrafts(may('visit:record'));
  if (visitId === null) return { isThere: false, words: null };
  const onDevice = here.data?.find((draft) => draft.visitId === visitId);
  // A draft on the server is already told in the reason; a predecessor's says nothing of what one has typed oneself.
  const onServer = there.data?.find((draft) => draft.visitId === visitId);
  const isOwn = onServer?.by === null;
  return {
    isThere: onDevice !== undefined || onServer !== undefined,
    words:
      onDevice && !isOwn ? w('draftHere', { when: days.moment(new Date(onDevice.changedAt).toISOString()) }) : null,
  };
}
