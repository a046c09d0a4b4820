import { Button, Card, TextArea, useToast } from '@banso/ui';
import { professionsNow, useKeepProfessions, type useProfessions } from '../../api/dispatches.js';
import { useAsRead } from '../../forms/use-as-read.js';
import { useForm } from '../../forms/use-form.js';
import { useMerge } from '../../forms/use-merge.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { useExpertsWords } from './experts-words.js';

type Professions = NonNullable<ReturnType<typeof useProfessions>['data']>;

/** The list of professions, one on each line. */
export function ProfessionsCard({ professions }: { professions: Professions }) {
  const w = useExpertsWords();
  const say = useToast();
  const keep = useKeepProfessions();
  const read = useAsRead(professions);
  const form = useForm(
    valuesOf(professions),
    ({ names }) => {
      const lines = linesOf(names);
      return { names: lines.length > 0 && new Set(lines).size === lines.length ? undefined : w('professionsMissing') };
    },
    keep.error,
  );
  const merge = useMerge(form, {
    fields: [{ key: 'names', label: w('professions') }],
    read,
    valuesOf,
    latest: professionsNow,
    onSettled: () => keep.reset(),
  });
  return (
    <Card title={w('professions')}>
      {merge.panel}
      <form
        hidden={Boolean(merge.panel)}
        ref={form.ref}
        noValidate
        className="flex flex-col gap-3"
        onSubmit={form.submit(({ names }) =>
          keep.mutate(
            { version: read.version, names: linesOf(names) },
            {
              onSuccess: (saved) => {
                read.adopt(saved);
                say(w('saved'));
              },
            },
          ),
        )}
      >
        {keep.error && <ProblemNotice problem={keep.error} onCompare={merge.compare} />}
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

function valuesOf({ names }: Professions): { names: string } {
  return { names: names.join('\n') };
}
