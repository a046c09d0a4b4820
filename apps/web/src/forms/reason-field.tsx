import { TextArea } from '@banso/ui';
import { useCommonWords } from '../i18n/common-words.js';

/** Why a text that stood before is corrected; shown once it differs, since only then it is asked for. */
export function ReasonField({
  isAsked,
  value,
  onChange,
  error,
}: {
  isAsked: boolean;
  value: string;
  onChange: (reason: string) => void;
  error?: string;
}) {
  const w = useCommonWords();
  if (!isAsked) return null;
  return (
    <TextArea
      label={w('correctionReason')}
      hint={w('correctionReasonHint')}
      isRequired
      rows={2}
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}

/** Whether a text that stood there is about to be corrected: what was empty is written for the first time. */
export function isCorrected(before: string, after: string): boolean {
  return before !== '' && after.trim() !== before;
}
