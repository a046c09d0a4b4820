import { DISPOSITION_KINDS, type DispositionKind } from '@banso/domain';
import { ComboBox, Select, TextField } from '@banso/ui';
import type { HeldItem, TransferPreview } from '../../api/types.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { chosenFor, hasHolder, type Choice, type Choices } from './disposition-plan.js';
import { useCandidateOptions } from './use-candidate-options.js';
import { useTransferWords } from './transfer-words.js';

/** How an item goes on, and to whom or why not. */
export function ChoiceFields({
  item,
  preview,
  choices,
  isMarked,
  onChoose,
}: {
  item: HeldItem;
  preview: TransferPreview;
  choices: Choices;
  isMarked: boolean;
  onChoose: (choice: Choice) => void;
}) {
  const w = useTransferWords();
  const common = useCommonWords();
  const options = useCandidateOptions(preview, choices);
  const choice = chosenFor(item, choices) ?? { kind: 'successor' as const, successorId: null, reason: '' };
  const kinds = DISPOSITION_KINDS.filter((kind) => !hasHolder(item) || kind !== 'end');
  const change = (part: Partial<Choice>) => onChoose({ ...choice, ...part });
  return (
    <div className="grid gap-3 sm:grid-cols-[11rem_minmax(0,1fr)]">
      <Select
        label={w('how')}
        options={kinds.map((kind) => ({ value: kind, label: w(kind) }))}
        value={choice.kind}
        onChange={(kind: DispositionKind) => change({ kind, successorId: kind === 'end' ? null : choice.successorId })}
      />
      {choice.kind === 'end' ? (
        <TextField
          label={w('reason')}
          isRequired
          value={choice.reason}
          onChange={(reason) => change({ reason })}
          error={isMarked && !choice.reason.trim() ? common('required') : undefined}
        />
      ) : (
        <ComboBox
          label={w('who', { how: w(choice.kind) })}
          isRequired
          options={options(item.engagementId)}
          value={choice.successorId}
          onChange={(successorId) => change({ successorId })}
          error={isMarked && choice.successorId === null ? common('chooseOne') : undefined}
        />
      )}
    </div>
  );
}
