import { Button, Dialog } from '@banso/ui';
import { useState } from 'react';
import { type TextOf, useTextVersions } from '../api/text-versions.js';
import { useCommonWords } from '../i18n/common-words.js';
import { useDays } from '../i18n/days.js';
import { QueryView } from '../shell/query-view.js';
import { TextDifference } from './text-difference.js';

/** Opens what a text of the story said before (以前の内容): author, moment, reason, and what was changed. */
export function EarlierTexts({ of, label }: { of: TextOf; label: string }) {
  const w = useCommonWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        variant="text"
        className="no-print"
        aria-label={`${label} ${w('earlierTexts')}`}
        onPress={() => setOpen(true)}
      >
        {w('earlierTexts')}
      </Button>
      {isOpen && <EarlierTextsDialog of={of} label={label} onClose={() => setOpen(false)} />}
    </>
  );
}

function EarlierTextsDialog({ of, label, onClose }: { of: TextOf; label: string; onClose: () => void }) {
  const w = useCommonWords();
  const days = useDays();
  const versions = useTextVersions(of);
  return (
    <Dialog title={w('earlierTextsOf', { label })} wide isOpen onClose={onClose}>
      <QueryView query={versions} lines={4}>
        {(items) => (
          <ol className="flex flex-col gap-4">
            {items.map(({ version, text, reason, by, at }, place) => (
              <li key={version} className="border-s-4 border-key-200 ps-3">
                <p className="font-700">
                  {w('nthText', { n: version, name: by?.name ?? w('unknownWriter'), when: at ? days.dated(at) : '' })}
                </p>
                {reason && (
                  <p>
                    {w('correctionReason')}：{reason}
                  </p>
                )}
                {items[place + 1] ? (
                  <TextDifference before={items[place + 1]!.text} after={text} />
                ) : (
                  <p className="whitespace-pre-line">{text}</p>
                )}
              </li>
            ))}
          </ol>
        )}
      </QueryView>
    </Dialog>
  );
}
