import { addDays, civilDay, ROLE_LABELS } from '@banso/domain';
import { Card, Checkbox, TextField } from '@banso/ui';
import type { TransferPreview } from '../../api/types.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { useTransferWords } from './transfer-words.js';

/** The roles that somebody wants to keep, each with its reason, by role holding. */
export type KeptRoles = Readonly<Record<string, string>>;

/** What the server knows of them. */
export function keptRolesOf(roles: TransferPreview['roles']): KeptRoles {
  return Object.fromEntries(
    roles.filter(({ kept, mustStay }) => kept && !mustStay).map(({ holdingId, reason }) => [holdingId, reason]),
  );
}

/** The leaver's roles: they end with the effective day unless one is kept, which takes a reason. */
export function RolesCard({
  preview,
  kept,
  isReadOnly,
  isMarked,
  onKeep,
}: {
  preview: TransferPreview;
  kept: KeptRoles;
  isReadOnly: boolean;
  /** a missing reason is marked after somebody tried to confirm */
  isMarked: boolean;
  onKeep: (next: KeptRoles) => void;
}) {
  const w = useTransferWords();
  const days = useDays();
  const label = useLabel();
  const { roles, transfer } = preview;
  const lastDay = days.full(addDays(civilDay(transfer.effectiveOn), -1));
  const stateOf = (mustStay: boolean, isKept: boolean, open: boolean): string => {
    if (mustStay) return w('roleMustStay');
    if (isKept) return w('roleKept');
    return open ? w(isReadOnly ? 'roleLeftOpen' : 'roleOpen') : w('roleEnds', { day: lastDay });
  };
  if (roles.length === 0) return null;
  return (
    <Card title={w('roles')}>
      <p className="mb-3">{w('rolesText', { name: transfer.person.name })}</p>
      <ul className="flex flex-col gap-4">
        {roles.map(({ holdingId, role, organisation, mustStay, open }) => {
          const name = w('roleOf', { role: label(ROLE_LABELS[role]), organisation });
          const reason = kept[holdingId];
          const { [holdingId]: _, ...others } = kept;
          return (
            <li key={holdingId}>
              <p className="flex flex-wrap items-baseline gap-x-3">
                <span className="font-700">{name}</span>
                <span>{stateOf(mustStay, reason !== undefined, open)}</span>
              </p>
              {!mustStay && !isReadOnly && (
                <Checkbox
                  isSelected={reason !== undefined}
                  onChange={(keeps) => onKeep(keeps ? { ...kept, [holdingId]: '' } : others)}
                >
                  {w('roleKeep', { name })}
                </Checkbox>
              )}
              {reason !== undefined &&
                (isReadOnly ? (
                  <p className="text-dns-14N-130 text-solid-gray-700">{w('roleReasonSaid', { reason })}</p>
                ) : (
                  <TextField
                    label={w('roleReason')}
                    hint={w('roleReasonHint')}
                    isRequired
                    value={reason}
                    onChange={(text) => onKeep({ ...kept, [holdingId]: text })}
                    error={isMarked && !reason.trim() ? w('roleReasonMissing') : undefined}
                  />
                ))}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
