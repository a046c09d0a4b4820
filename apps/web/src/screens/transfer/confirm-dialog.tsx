import { HOLDING_KINDS, HOLDING_KIND_LABELS, ROLE_LABELS } from '@banso/domain';
import { Button, Dialog, DialogActions } from '@banso/ui';
import type { HeldItem, TransferPreview } from '../../api/types.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { chosenFor, type Choices } from './disposition-plan.js';
import type { KeptRoles } from './roles-card.js';
import { useTransferWords } from './transfer-words.js';

/** Says once more what will go to whom before it is confirmed. */
export function ConfirmDialog({
  preview,
  choices,
  keptRoles,
  isPending,
  onConfirm,
  onClose,
}: {
  preview: TransferPreview;
  choices: Choices;
  keptRoles: KeptRoles;
  isPending: boolean;
  onConfirm: () => void;
  onClose: () => void;
}) {
  const w = useTransferWords();
  const common = useCommonWords();
  const days = useDays();
  const label = useLabel();
  const takers = new Map<string, HeldItem[]>();
  for (const item of preview.items) {
    const choice = chosenFor(item, choices);
    const name = preview.candidates.find(({ person }) => person.id === choice?.successorId)?.person.name ?? '';
    const taker =
      choice?.kind === 'end'
        ? w('confirmEnd')
        : w(choice?.kind === 'interim' ? 'confirmInterim' : 'confirmTo', { name });
    takers.set(taker, [...(takers.get(taker) ?? []), item]);
  }
  const stays = ({ holdingId, mustStay }: TransferPreview['roles'][number]): boolean =>
    mustStay || keptRoles[holdingId] !== undefined;
  const [ends, kept] = [preview.roles.filter((role) => !stays(role)), preview.roles.filter(stays)];
  const named = (roles: TransferPreview['roles']): string =>
    roles.map(({ role, organisation }) => w('roleOf', { role: label(ROLE_LABELS[role]), organisation })).join('・');
  const packets = new Set(
    preview.items.filter(({ kind }) => kind === 'lead' || kind === 'deputy').map(({ engagementId }) => engagementId),
  ).size;
  return (
    <Dialog isOpen title={w('confirmTitle')} onClose={onClose}>
      <p>{w('confirmText', { day: days.full(preview.transfer.effectiveOn) })}</p>
      <dl className="my-3 flex flex-col gap-3">
        {[...takers].map(([taker, items]) => (
          <div key={taker} className="rounded-8 bg-solid-gray-50 px-4 py-2">
            <dt className="font-700">{taker}</dt>
            <dd>
              {HOLDING_KINDS.map((kind) => ({ kind, count: items.filter((item) => item.kind === kind).length }))
                .filter(({ count }) => count > 0)
                .map(({ kind, count }) => w('heldCounts', { kind: label(HOLDING_KIND_LABELS[kind]), count }))
                .join('・')}
            </dd>
          </div>
        ))}
      </dl>
      {ends.length > 0 && <p>{w('confirmRoles', { roles: named(ends) })}</p>}
      {kept.length > 0 && <p>{w('confirmRolesKept', { roles: named(kept) })}</p>}
      {packets > 0 && <p>{w('confirmPackets', { count: packets })}</p>}
      <p>{w('confirmUndo')}</p>
      <DialogActions>
        <Button isPending={isPending} onPress={onConfirm}>
          {w('confirmDo')}
        </Button>
        <Button variant="secondary" onPress={onClose}>
          {common('cancel')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
