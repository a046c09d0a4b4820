import { Button, Notice, useToast } from '@banso/ui';
import { useCommonWords } from '../i18n/common-words.js';

/** A secret at the one moment when it is shown, to be selected or copied. */
export function ShownOnce({ title, text, secret }: { title: string; text: string; secret: string }) {
  const w = useCommonWords();
  const say = useToast();
  const copy = () => void navigator.clipboard?.writeText(secret).then(() => say(w('copied')));
  return (
    <Notice
      tone="warning"
      takesFocus
      title={title}
      actions={
        'clipboard' in navigator && (
          <Button size="small" variant="secondary" onPress={copy}>
            {w('copy')}
          </Button>
        )
      }
    >
      <p>{text}</p>
      <p>
        <code className="break-all select-all">{secret}</code>
      </p>
    </Notice>
  );
}
