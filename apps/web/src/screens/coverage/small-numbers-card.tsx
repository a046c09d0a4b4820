import { Button, Card, Select, useToast } from '@banso/ui';
import { useState } from 'react';
import { useSetSmallNumbers, useSmallNumbers } from '../../api/bureau.js';
import type { SmallNumbersSetting } from '../../api/types.js';
import { useAsRead, useFollowing } from '../../forms/use-as-read.js';
import { useDays } from '../../i18n/days.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { QueryView } from '../../shell/query-view.js';
import { useCoverageWords } from './coverage-words.js';

/** Up to which count a regional bureau is told this office's numbers as a range; for managers. */
export function SmallNumbersCard() {
  const setting = useSmallNumbers();
  return (
    <div className="no-print mt-8">
      <QueryView query={setting} lines={2}>
        {(data) => <SmallNumbersForm newest={data} again={async () => (await setting.refetch()).data} />}
      </QueryView>
    </div>
  );
}

function SmallNumbersForm({
  newest,
  again,
}: {
  newest: SmallNumbersSetting;
  again: () => Promise<SmallNumbersSetting | undefined>;
}) {
  const w = useCoverageWords();
  const days = useDays();
  const say = useToast();
  const read = useAsRead(newest);
  const [until, setUntil] = useState(read.row.smallUntil);
  const set = useSetSmallNumbers();
  const { least, most, smallUntil, changedAt, changedBy } = read.row;
  const show = (row: SmallNumbersSetting) => {
    read.adopt(row);
    setUntil(row.smallUntil);
  };
  useFollowing(read, newest, until !== smallUntil, show);
  const reload = async () => {
    const latest = await again();
    if (latest) show(latest);
    set.reset();
  };
  const save = () =>
    set.mutate(
      { smallUntil: until, version: read.version },
      {
        onSuccess: (saved) => {
          show(saved);
          say(w('smallNumbersSaved'));
        },
      },
    );
  const options = Array.from({ length: most - least + 1 }, (_, n) => least + n).map((count) => ({
    value: String(count),
    label: w('smallNumbersOption', { until: count }),
  }));
  return (
    <Card
      title={w('smallNumbers')}
      aside={changedAt ? w('smallNumbersBy', { day: days.moment(changedAt), name: changedBy ?? '' }) : undefined}
    >
      {set.error && <ProblemNotice problem={set.error} onReload={reload} onRetry={save} />}
      <p className="mb-3">{w('smallNumbersText', { until })}</p>
      <div className="flex flex-wrap items-end gap-3">
        <Select
          label={w('smallNumbersChoice')}
          className="w-36"
          options={options}
          value={String(until)}
          onChange={(value) => setUntil(Number(value))}
        />
        {until !== smallUntil && <Button onPress={save}>{w('smallNumbersSave')}</Button>}
      </div>
    </Card>
  );
}
