import type { ComboBoxOption } from '@banso/ui';
import type { TransferPreview } from '../../api/types.js';
import { useDays } from '../../i18n/days.js';
import { addedTo, hasReach, type Choices } from './disposition-plan.js';
import { useTransferWords } from './transfer-words.js';

/** The people to choose from, each with the load now and after; out of reach is said in words. */
export function useCandidateOptions(
  preview: TransferPreview,
  choices: Choices,
): (engagementId: string | null) => ComboBoxOption[] {
  const w = useTransferWords();
  const days = useDays();
  const candidates = preview.candidates.map((candidate) => {
    const { leads, deputies, organisation, carried, limit, leavesOn } = candidate;
    const added = addedTo(candidate.person.id, preview.items, choices);
    const load =
      added.leads + added.deputies === 0
        ? w('candidate', { organisation, leads, deputies })
        : w('candidateMoves', {
            organisation,
            leads,
            deputies,
            leadsAfter: leads + added.leads,
            deputiesAfter: deputies + added.deputies,
          });
    const total = w('total', { after: carried + added.leads + added.deputies, limit });
    return {
      candidate,
      load: [load, total, ...(leavesOn === null ? [] : [w('leavesToo', { day: days.short(leavesOn) })])].join('　'),
    };
  });
  return (engagementId) =>
    candidates.map(({ candidate, load }) => ({
      value: candidate.person.id,
      label: candidate.person.name,
      detail: hasReach(candidate, engagementId) ? load : `${load}　${w('outOfReach')}`,
      search: `${candidate.organisation} ${candidate.post ?? ''}`,
    }));
}
