import { Button, Checkbox, Dialog, DialogActions, Link, Notice, useToast } from '@banso/ui';
import { useState } from 'react';
import type { ConfirmedVisits, VisitRow } from '../../api/types.js';
import { versionOnScreen } from '../../api/version-read.js';
import { useConfirmVisits } from '../../api/visits.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useDays } from '../../i18n/days.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { useMunicipalityName } from '../../shell/session-context.js';
import { useVisitsWords } from './visits-words.js';

/** As many as one request takes. */
const MOST_AT_ONCE = 100;

/** The chosen records, each as it was when chosen: one that is rewritten afterwards is not the one that was meant. */
export type Chosen = ReadonlyMap<string, VisitRow>;

/** The chosen records with one more. */
export function withRow(chosen: Chosen, row: VisitRow): Chosen {
  return new Map([...chosen, [row.id, row]]);
}

/**
 * Confirms the chosen records together; what one of them is refused for is said for that one, and the others are
 * confirmed.
 */
export function ConfirmBar({
  rows,
  chosen,
  onChoose,
}: {
  rows: readonly VisitRow[];
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
}) {
  const w = useVisitsWords();
  const common = useCommonWords();
  const say = useToast();
  const confirm = useConfirmVisits();
  const [isAsking, setAsking] = useState(false);
  const [refused, setRefused] = useState<RefusedVisit[]>([]);
  const first = rows.slice(0, MOST_AT_ONCE);
  const isAll = first.length > 0 && first.every(({ id }) => chosen.has(id));
  const act = () =>
    confirm.mutate(
      [...chosen].map(([id, row]) => ({ id, version: versionOnScreen(row) })),
      {
        onSuccess: ({ items }) => {
          setAsking(false);
          onChoose(new Map());
          setRefused(items.flatMap(({ id, refusal }) => (refusal ? [{ row: chosen.get(id)!, refusal }] : [])));
          say(w('confirmedMany', { count: items.filter(({ refusal }) => refusal === null).length }));
        },
        onError: () => setAsking(false),
      },
    );
  return (
    <div className="mb-4 flex flex-col gap-3 empty:hidden">
      {confirm.error && <ProblemNotice problem={confirm.error} onRetry={act} />}
      {refused.length > 0 && (
        <Notice tone="warning" takesFocus title={w('refusedMany', { count: refused.length })}>
          <Refused items={refused} />
        </Notice>
      )}
      {(rows.length > 0 || chosen.size > 0) && (
        <div className="flex flex-wrap items-center gap-4">
          <Checkbox isSelected={isAll} onChange={(all) => onChoose(all ? first.reduce(withRow, new Map()) : new Map())}>
            {w('chooseAll', { count: first.length })}
          </Checkbox>
          <Button
            isDisabled={chosen.size === 0 || chosen.size > MOST_AT_ONCE}
            isPending={confirm.isPending}
            onPress={() => setAsking(true)}
          >
            {w('confirmMany', { count: chosen.size })}
          </Button>
          <span className="text-dns-14N-130 text-solid-gray-700">{w('readFirst')}</span>
        </div>
      )}
      <Dialog title={w('confirmManyTitle')} isOpen={isAsking} onClose={() => setAsking(false)}>
        <p>{w('confirmManyText', { count: chosen.size })}</p>
        <DialogActions>
          <Button isPending={confirm.isPending} onPress={act}>
            {w('confirmManyDo')}
          </Button>
          <Button variant="secondary" onPress={() => setAsking(false)}>
            {common('cancel')}
          </Button>
        </DialogActions>
      </Dialog>
    </div>
  );
}

/** A record that was chosen, as it was then: it may have left the list since. */
interface RefusedVisit {
  row: VisitRow;
  refusal: NonNullable<ConfirmedVisits['items'][number]['refusal']>;
}

function Refused({ items }: { items: readonly RefusedVisit[] }) {
  const days = useDays();
  const nameOf = useMunicipalityName();
  return (
    <ul className="list-disc ps-5">
      {items.map(({ row, refusal }) => (
        <li key={row.id}>
          <Link href={`/visits/${row.id}`}>
            {nameOf(row.municipality)}　{days.short((row.heldOn ?? row.plannedOn)!)}
          </Link>
          　{refusal.detail}
        </li>
      ))}
    </ul>
  );
}
