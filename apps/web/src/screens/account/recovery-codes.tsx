import { Button, Notice } from '@banso/ui';
import { useCommonWords } from '../../i18n/common-words.js';
import { useAccountWords } from './account-words.js';

/** Recovery codes at the one moment when they are shown; printed, they stand alone on the sheet. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const w = useAccountWords();
  const common = useCommonWords();
  return (
    <Notice
      tone="warning"
      takesFocus
      title={w('codesTitle')}
      actions={
        <>
          <Button size="small" onPress={() => window.print()}>
            {common('print')}
          </Button>
          <Button size="small" variant="secondary" onPress={onKept}>
            {w('codesKept')}
          </Button>
        </>
      }
    >
      <p>{w('codesText')}</p>
      <ol className="my-3 grid list-inside list-decimal gap-x-8 gap-y-1 font-mono lg:grid-cols-2">
        {codes.map((code) => (
          <li key={code} className="break-all">
            {code}
          </li>
        ))}
      </ol>
    </Notice>
  );
}
