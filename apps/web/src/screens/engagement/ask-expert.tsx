import { Button, type ButtonVariant } from '@banso/ui';
import { useState } from 'react';
import type { Engagement } from '../../api/types.js';
import { AddNeedDialog, type SourceOfNeed } from '../dispatches/add-need-dialog.js';
import { useEngagementWords } from './engagement-words.js';
import { useMayChange } from './use-may-change.js';

/** Asks for experts (専門職を頼む), for the engagement or for something of it; nothing for whoever may not. */
export function AskExpert({
  engagement,
  source,
  variant = 'text',
}: {
  engagement: Engagement;
  source?: SourceOfNeed;
  variant?: ButtonVariant;
}) {
  const w = useEngagementWords();
  const may = useMayChange(engagement);
  const [isAsking, setAsking] = useState(false);
  if (!may('dispatch:request')) return null;
  return (
    <>
      <Button
        size="small"
        variant={variant}
        aria-label={source ? `${source.text} ${w('askExpert')}` : undefined}
        onPress={() => setAsking(true)}
      >
        {w('askExpert')}
      </Button>
      {isAsking && <AddNeedDialog engagementId={engagement.id} source={source} onClose={() => setAsking(false)} />}
    </>
  );
}
