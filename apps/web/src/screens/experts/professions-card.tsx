import { Button, Card, TextArea, useToast } from '@banso/ui';
import { useKeepProfessions, useProfessions } from '../../api/dispatches.js';
import { versionOnScreen } from '../../api/version-read.js';
import { useForm } from '../../forms/use-form.js';
import { useReloadScreen } from '../../forms/use-reload.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { useExpertsWords } from './experts-words.js';

type Professions = NonNullable<ReturnType<typeof useProfessions>['data']>;

/** The list of professions, one on each line. */
export function ProfessionsCard({ professions }: { professions: Professions }) {
  const w = useExpertsWords();
  const say = useToast();
  const keep = useKeepProfessions();
  const onReload = useReloadScreen(['professions'], keep);
  const form = useForm(
    { names: professions.names.join('\n') },
    ({ names }) => {
      const lines = linesOf(names);
      return { names: lines.length > 0 && new Set(lines).size === lines.length ? undefined : w('professionsMissing') };
    },
    keep.error,
  );
  return (
    <Card title={w('professions')}>
      <form
        ref={form.ref}
        noValidate
        className="flex flex-col gap-3"
        onSubmit={form.submit(({ names }) =>
          keep.mutate(
            { version: versionOnScreen(professions), names: linesOf(names) },
            { onSuccess: () => say(w('saved')) },
          ),
        )}
      >
        {keep.error && <ProblemNotice problem={keep.error} onReload={onReload} />}
        <TextArea
          label={w('professions')}
          hint={w('professionsHint')}
          rows={8}
          value={form.values.names}
          onChange={form.set('names')}
          error={form.errors.names}
        />
        <div>
          <Button type="submit" variant="secondary" isPending={keep.isPending}>
            {w('save')}
          </Button>
        </div>
      </form>
    </Card>
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
