import { Button, ComboBox } from '@banso/ui';
import { useState } from 'react';
import type { TransferPreview } from '../../api/types.js';
import { chosenFor, isWhole, type Choices } from './disposition-plan.js';
import { useCandidateOptions } from './use-candidate-options.js';
import { useTransferWords } from './transfer-words.js';

/** Gives everything to one person, or only what is still undecided. */
export function BulkChoice({
  preview,
  choices,
  onChoose,
}: {
  preview: TransferPreview;
  choices: Choices;
  onChoose: (choices: Choices, said: string) => void;
}) {
  const w = useTransferWords();
  const options = useCandidateOptions(preview, choices);
  const [personId, setPersonId] = useState<string | null>(null);
  const [error, setError] = useState<string | undefined>();
  const fill = (isEverything: boolean) => {
    const person = preview.candidates.find((candidate) => candidate.person.id === personId)?.person;
    if (!person) {
      setError(w('bulkMissing'));
      return;
    }
    const wanted = preview.items.filter(
      (item) => item.follows === null && (isEverything || !isWhole(chosenFor(item, choices))),
    );
    const filled = Object.fromEntries(
      wanted.map(({ key }) => [key, { kind: 'successor' as const, successorId: person.id, reason: '' }]),
    );
    // All means all: choices made for single things that would go along are given up as well.
    onChoose(
      isEverything ? filled : { ...choices, ...filled },
      w('bulkDone', { count: wanted.length, name: person.name }),
    );
  };
  return (
    <div role="group" aria-label={w('bulk')} className="flex flex-wrap items-end gap-3">
      <ComboBox
        label={w('bulkPerson')}
        className="w-full sm:w-80"
        options={options(null)}
        value={personId}
        onChange={(id) => {
          setPersonId(id);
          setError(undefined);
        }}
        error={error}
      />
      <Button variant="secondary" onPress={() => fill(false)}>
        {w('bulkUndecided')}
      </Button>
      <Button variant="text" onPress={() => fill(true)}>
        {w('bulkAll')}
      </Button>
    </div>
  );
}
