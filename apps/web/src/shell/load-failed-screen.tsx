import { Button, Notice } from '@banso/ui';
import { useCommonWords } from '../i18n/common-words.js';
import { useShellWords } from './shell-words.js';

/** When a screen cannot be drawn: its file did not arrive, or it has a fault. */
export function LoadFailedScreen() {
  const w = useShellWords();
  const common = useCommonWords();
  return (
    <div className="mx-auto max-w-xl p-6">
      <Notice
        tone="danger"
        title={w('openingFailed')}
        actions={
          <Button variant="secondary" size="small" onPress={() => location.reload()}>
            {common('retry')}
          </Button>
        }
      >
        {w('openingFailedText')}
      </Notice>
    </div>
  );
}
