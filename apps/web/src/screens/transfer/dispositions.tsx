import { HOLDING_KINDS, HOLDING_KIND_LABELS, isOneOf } from '@banso/domain';
import { Button, Card, Chip, Dialog, Notice, useToast } from '@banso/ui';
import { useMemo, useState } from 'react';
import { useDisposeTransfer, useLatestTransfer } from '../../api/transfers.js';
import type { TransferPreview } from '../../api/types.js';
import { useAsRead, useFollowing } from '../../forms/use-as-read.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useLabel } from '../../i18n/days.js';
import { useLang } from '../../i18n/i18n.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { useMay } from '../../shell/session-context.js';
import { BulkChoice } from './bulk-choice.js';
import { ConfirmDialog } from './confirm-dialog.js';
import {
  choicesOf,
  chosenFor,
  conflictsOf,
  groupsOf,
  isSameSet,
  isWhole,
  toSend,
  type Choice,
  type Choices,
} from './disposition-plan.js';
import { HeldGroupView } from './held-group-view.js';
import { LoadCard } from './load-card.js';
import { type KeptRoles, keptRolesOf, RolesCard } from './roles-card.js';
import { useTransferWords } from './transfer-words.js';
import { useDispositionMerge } from './use-disposition-merge.js';

/**
 * Choosing what becomes of everything, with the load of those who take over beside it. Nothing moves before it is
 * confirmed.
 */
export function Dispositions({ preview }: { preview: TransferPreview }) {
  const w = useTransferWords();
  const common = useCommonWords();
  const label = useLabel();
  const lang = useLang();
  const may = useMay();
  const say = useToast();
  const { transfer, items, counts } = preview;
  const dispose = useDisposeTransfer();
  // What somebody else decides meanwhile is shown at once only where nothing was decided here.
  const read = useAsRead(preview, (row) => row.transfer.version);
  const known = useMemo(() => choicesOf(read.row.items), [read.row]);
  const [choices, setChoices] = useState<Choices>(known);
  const [isConfirming, setConfirming] = useState(false);
  const [wasRefused, setRefused] = useState(false);
  const knownRoles = useMemo(() => keptRolesOf(read.row.roles), [read.row]);
  const [keptRoles, setKeptRoles] = useState<KeptRoles>(knownRoles);
  const isTouched = !isSameSet(known, choices) || JSON.stringify(knownRoles) !== JSON.stringify(keptRoles);
  const show = (row: TransferPreview) => {
    read.adopt(row);
    setChoices(choicesOf(row.items));
    setKeptRoles(keptRolesOf(row.roles));
  };
  useFollowing(read, preview, isTouched, show);

  const mayDecide = may('transfer:register') && (transfer.state === 'registered' || transfer.state === 'confirmed');
  const undecided = items.filter((item) => !isWhole(chosenFor(item, choices)));
  const said = dispose.error?.byField ?? {};
  const conflictsBy = new Map(
    items.map((item) => [
      item.key,
      [...new Set([...(said[item.key] ? [said[item.key] ?? ''] : []), ...conflictsOf(item, choices, preview, lang)])],
    ]),
  );
  const rules = {
    follows: items.filter(({ rule }) => rule === 'follows').length,
    own: items.filter(({ rule }) => rule === 'followsOrOwn').length,
    needs: items.filter(({ rule }) => rule === 'needsHolder').length,
  };
  const conflicting = items.filter(({ key }) => (conflictsBy.get(key)?.length ?? 0) > 0);

  const rolesWithoutReason = Object.values(keptRoles).filter((reason) => !reason.trim()).length;
  const amiss = undecided.length + conflicting.length + rolesWithoutReason;

  const choose = (key: string, choice: Choice | null) => {
    dispose.reset();
    setChoices(({ [key]: _, ...others }) => (choice === null ? others : { ...others, [key]: choice }));
  };
  const keepRoles = Object.entries(keptRoles)
    .filter(([, reason]) => reason.trim())
    .map(([holdingId, reason]) => ({ holdingId, reason: reason.trim() }));
  const decided = { id: transfer.id, version: read.version, items: toSend(choices), keepRoles };
  const send = (confirm: boolean) =>
    dispose.mutate(
      { ...decided, confirm },
      {
        onSuccess: (answer) => {
          show(answer);
          setConfirming(false);
          setRefused(false);
          say(w(confirm ? 'confirmed' : 'savedDraft'));
        },
        onError: () => setConfirming(false),
      },
    );
  const review = () => {
    dispose.reset();
    if (amiss > 0) setRefused(true);
    else setConfirming(true);
  };
  const merge = useDispositionMerge(
    preview,
    { choices, keptRoles },
    {
      read,
      latest: useLatestTransfer(transfer.id),
      onMerged: (nextChoices, nextRoles) => {
        dispose.reset();
        setChoices(nextChoices);
        setKeptRoles(nextRoles);
      },
    },
  );

  return (
    <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="flex min-w-0 flex-col gap-4">
        <Card
          title={w('held')}
          aside={
            <span className="flex flex-wrap gap-1.5">
              {Object.entries(counts).map(
                ([kind, count]) =>
                  isOneOf(HOLDING_KINDS, kind) && (
                    <Chip key={kind}>{w('heldCounts', { kind: label(HOLDING_KIND_LABELS[kind]), count })}</Chip>
                  ),
              )}
            </span>
          }
        >
          <p className="mb-3">{w('followsNote', rules)}</p>
          {mayDecide && (
            <BulkChoice
              preview={preview}
              choices={choices}
              onChoose={(next, text) => {
                dispose.reset();
                setChoices(next);
                say(text);
              }}
            />
          )}
        </Card>
        {dispose.error &&
          (dispose.error.errors.length > 0 ? (
            <Notice tone="danger" title={w('refused')}>
              {w('refusedText')}
            </Notice>
          ) : (
            <ProblemNotice problem={dispose.error} onCompare={merge.compare} onRetry={() => dispose.reset()} />
          ))}
        {wasRefused && amiss > 0 && (
          <Notice tone="danger" title={w('cannotConfirm')}>
            {[
              undecided.length > 0 && w('cannotUndecided', { count: undecided.length }),
              conflicting.length > 0 && w('cannotConflicting', { count: conflicting.length }),
              rolesWithoutReason > 0 && w('cannotRoles'),
              w('cannotText'),
            ]
              .filter(Boolean)
              .join(' ')}
          </Notice>
        )}
        <RolesCard
          preview={preview}
          kept={keptRoles}
          isReadOnly={!mayDecide}
          isMarked={wasRefused}
          onKeep={(next) => {
            dispose.reset();
            setKeptRoles(next);
          }}
        />
        {groupsOf(items).map((group) => (
          <HeldGroupView
            key={group.key}
            group={group}
            preview={preview}
            choices={choices}
            conflictsBy={conflictsBy}
            isReadOnly={!mayDecide}
            isMarked={wasRefused}
            onChoose={choose}
          />
        ))}
      </div>
      <div className="flex flex-col gap-4 xl:sticky xl:top-18">
        <LoadCard preview={preview} choices={choices} />
        {mayDecide && (
          <section
            aria-label={w('confirm')}
            className="card rounded-12 border border-solid-gray-420 bg-white px-4 py-4 sm:px-5"
          >
            <p role="status" className="font-700">
              {w('decided', { all: items.length, count: items.length - undecided.length })}
            </p>
            {isTouched && <p className="text-dns-14B-130 font-700 text-orange-1100">{w('unsaved')}</p>}
            <div className="mt-3 flex flex-col gap-2">
              <Button isPending={dispose.isPending && isConfirming} onPress={review}>
                {w('confirm')}
              </Button>
              {transfer.state === 'registered' && (
                <Button variant="secondary" isPending={dispose.isPending && !isConfirming} onPress={() => send(false)}>
                  {w('saveDraft')}
                </Button>
              )}
            </div>
          </section>
        )}
      </div>
      <Dialog title={common('compare')} wide isOpen={merge.panel !== null} onClose={merge.close}>
        {merge.panel}
      </Dialog>
      {isConfirming && (
        <ConfirmDialog
          preview={preview}
          choices={choices}
          keptRoles={keptRoles}
          isPending={dispose.isPending}
          onConfirm={() => send(true)}
          onClose={() => setConfirming(false)}
        />
      )}
    </div>
  );
}
