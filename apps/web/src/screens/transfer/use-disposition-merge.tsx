import { DISPOSITION_KIND_LABELS, HOLDING_KIND_LABELS, ROLE_LABELS } from '@banso/domain';
import type { TransferPreview } from '../../api/types.js';
import type { MergeField } from '../../forms/merge.js';
import type { AsRead } from '../../forms/use-as-read.js';
import { type Merge, useMerge } from '../../forms/use-merge.js';
import { useLabel } from '../../i18n/days.js';
import { useMunicipalityName } from '../../shell/session-context.js';
import { type Choice, type Choices, choicesOf } from './disposition-plan.js';
import { type KeptRoles, keptRolesOf } from './roles-card.js';
import { useTransferWords } from './transfer-words.js';

/** What two managers decide at once, flat: a choice for each item, a reason for each role that is kept. */
type Decided = Record<string, Choice | string | null>;
const ROLE = 'role ';

/** Lets two managers plan one transfer: what the other has decided stands beside one's own choices, item by item. */
export function useDispositionMerge(
  preview: TransferPreview,
  mine: { choices: Choices; keptRoles: KeptRoles },
  options: {
    read: AsRead<TransferPreview>;
    latest: () => Promise<TransferPreview>;
    onMerged: (choices: Choices, keptRoles: KeptRoles) => void;
  },
): Merge {
  const w = useTransferWords();
  const label = useLabel();
  const nameOf = useMunicipalityName();
  const fields: MergeField<Decided>[] = [
    ...preview.items.map(({ key, kind, text, municipality }): MergeField<Decided> => ({
      key,
      label: [municipality && nameOf(municipality), label(HOLDING_KIND_LABELS[kind]), text].filter(Boolean).join('　'),
      show: (choice: Choice | null) => inWords(choice),
    })),
    ...preview.roles.map(({ holdingId, role, organisation }): MergeField<Decided> => ({
      key: `${ROLE}${holdingId}`,
      label: w('roleOf', { role: label(ROLE_LABELS[role]), organisation }),
      show: (reason: string | null | undefined) => ((reason ?? null) === null ? '' : `${w('roleKept')}　${reason}`),
    })),
  ];
  const inWords = (choice: Choice | null | undefined): string => {
    // What came to the leaver since was in nobody's hands when this was read.
    if (!choice) return '';
    const person = preview.candidates.find(({ person: one }) => one.id === choice.successorId)?.person.name;
    return [label(DISPOSITION_KIND_LABELS[choice.kind]), person, choice.reason].filter(Boolean).join('　');
  };
  return useMerge<Decided, TransferPreview>(
    {
      values: flat(preview, mine.choices, mine.keptRoles),
      setValues: (decided) => options.onMerged(...unflat(decided)),
    },
    {
      fields,
      read: options.read,
      valuesOf: (row) => flat(row, choicesOf(row.items), keptRolesOf(row.roles)),
      latest: options.latest,
    },
  );
}

function flat(preview: TransferPreview, choices: Choices, keptRoles: KeptRoles): Decided {
  return Object.fromEntries([
    ...preview.items.map(({ key }) => [key, choices[key] ?? null] as const),
    ...preview.roles.map(({ holdingId }) => [`${ROLE}${holdingId}`, keptRoles[holdingId] ?? null] as const),
  ]);
}

function unflat(decided: Decided): [Choices, KeptRoles] {
  const made = Object.entries(decided).filter((entry): entry is [string, Choice | string] => entry[1] !== null);
  return [
    Object.fromEntries(made.filter((entry): entry is [string, Choice] => typeof entry[1] !== 'string')),
    Object.fromEntries(
      made
        .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
        .map(([key, reason]) => [key.slice(ROLE.length), reason]),
    ),
  ];
}
