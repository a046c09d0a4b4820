import { Button, Checkbox, Dialog, DialogActions, Link, Notice, useToast } from '@banso/ui';
import { useState } from 'react';
import type { ConfirmedVisits, VisitRow } from '../../api/types.js';
import { type VersionRead, versionOnScreen } from '../../api/version-read.js';
import { useConfirmVisits } from '../../api/visits.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useDays } from '../../i18n/days.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { useMunicipalityName } from '../../shell/session-context.js';
import { useVisitsWords } from './visits-words.js';

/** As many as one request takes. */
const MOST_AT_ONCE = 100;

/** The chosen records, each as it was when chosen: one that is rewritten afterwards is not the one that was meant. */
export type Chosen = ReadonlyMap<string, VersionRead>;

/** The chosen records with one more. */
export function withRow(chosen: Chosen, row: VisitRow): Chosen {
  return new Map([...chosen, [row.id, versionOnScreen(row)]]);
}

/** Confirms the chosen records together; what one of them is refused for is said for that one, and the others are confirmed. */
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
  const [refused, setRefused] = useState<ConfirmedVisits['items']>([]);
  const first = rows.slice(0, MOST_AT_ONCE);
  const isAll = first.length > 0 && first.every(({ id }) => chosen.has(id));
  const act = () =>
    confirm.mutate(
      [...chosen].map(([id, version]) => ({ id, version })),
      {
        onSuccess: ({ items }) => {
          setAsking(false);
          onChoose(new Map());
          setRefused(items.filter(({ refusal }) => refusal !== null));
          say(w('confirmedMany', { count: items.filter(({ refusal }) => refusal === null).length }));
        },
        onError: () => setAsking(false),
      },
    );
  return (
    <div className="mb-4 flex flex-col gap-3">
      {confirm.error && <ProblemNotice problem={confirm.error} onRetry={act} />}
      {refused.length > 0 && (
        <Notice tone="warning" takesFocus title={w('refusedMany', { count: refused.length })}>
          <Refused items={refused} rows={rows} />
        </Notice>
      )}
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

function Refused({ items, rows }: { items: ConfirmedVisits['items']; rows: readonly VisitRow[] }) {
  const days = useDays();
  const nameOf = useMunicipalityName();
  return (
    <ul className="list-disc ps-5">
      {items.map(({ id, refusal }) => {
        const row = rows.find((one) => one.id === id);
        return (
          <li key={id}>
            {row && (
              <Link href={`/visits/${id}`}>
                {nameOf(row.municipality)}　{days.short((row.heldOn ?? row.plannedOn)!)}
              </Link>
            )}
            　{refusal?.detail}
          </li>
        );
      })}
    </ul>
  );
}
