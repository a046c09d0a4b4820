import { TextArea, useToast } from '@banso/ui';
import { useChangeThemes, useLatestThemes, usePeerThemes } from '../../api/peers.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useAsRead } from '../../forms/use-as-read.js';
import { useForm } from '../../forms/use-form.js';
import { useMerge } from '../../forms/use-merge.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { usePeersWords } from './peers-words.js';

interface Themes {
  version: number;
  themes: string[];
}

const asRead = ({ themes }: Themes) => ({ themes: themes.join('\n') });

/** The themes that the office uses, one a line. */
export function ThemesDialog({ onClose }: { onClose: () => void }) {
  const themes = usePeerThemes();
  return themes.data ? <ThemesForm themes={themes.data} onClose={onClose} /> : null;
}

function ThemesForm({ themes, onClose }: { themes: Themes; onClose: () => void }) {
  const w = usePeersWords();
  const common = useCommonWords();
  const say = useToast();
  const verb = useChangeThemes();
  const read = useAsRead(themes);
  const form = useForm(
    () => asRead(themes),
    () => ({}),
    verb.error,
  );
  const merge = useMerge(form, {
    fields: [{ key: 'themes', label: w('themesTitle') }],
    read,
    valuesOf: asRead,
    latest: useLatestThemes(),
    onSettled: () => verb.reset(),
  });
  const save = (typed: { themes: string }) =>
    verb.mutate(
      {
        version: read.version,
        themes: typed.themes
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean),
      },
      {
        onSuccess: () => {
          say(w('themesSaved'));
          onClose();
        },
      },
    );
  return (
    <FormDialog
      title={w('themesTitle')}
      submitLabel={common('save')}
      isPending={verb.isPending}
      problem={verb.error}
      merge={merge}
      formRef={form.ref}
      onSubmit={form.submit(save)}
      onClose={onClose}
    >
      <TextArea
        label={w('themesLines')}
        rows={12}
        value={form.values.themes}
        onChange={form.set('themes')}
        error={form.errors.themes}
      />
    </FormDialog>
  );
}
