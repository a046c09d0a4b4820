import { Button, Card, Checkbox, DayField, Select, TextField } from '@banso/ui';
import type { ActionItem, ActionSide } from '../../api/types.js';
import { useDayWriting } from '../../forms/use-day-writing.js';
import { useDays } from '../../i18n/days.js';
import { useSideName } from '../../parts/side-name.js';
import { NO_HOMEWORK, type HomeworkDraft } from './record-draft.js';
import type { RecordSubject } from './record-subject.js';
import { useVisitRecordWords } from './visit-record-words.js';

/** What was promised last time, to be ticked off. */
export function LastHomeworkCard({
  homework,
  done,
  onChange,
}: {
  homework: ActionItem[];
  done: string[];
  onChange: (ids: string[]) => void;
}) {
  const w = useVisitRecordWords();
  const days = useDays();
  const sideName = useSideName();
  const toggle = (id: string, isDone: boolean) =>
    onChange(isDone ? [...done, id] : done.filter((other) => other !== id));
  return (
    <Card
      title={w('lastHomework')}
      aside={homework.length > 0 ? w('lastHomeworkCount', { count: done.length }) : undefined}
    >
      {homework.length === 0 && <p className="text-solid-gray-700">{w('lastHomeworkEmpty')}</p>}
      <ul>
        {homework.map((item) => (
          <li key={item.id}>
            <Checkbox isSelected={done.includes(item.id)} onChange={(isDone) => toggle(item.id, isDone)}>
              <span className="block">{item.text}</span>
              <span className="block text-dns-14N-130 text-solid-gray-700">
                {sideName(item.side, item.municipality)}　{item.ownerName}　{days.bare(item.dueOn)}
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** What either side promises this time. */
export function NewHomeworkCard({
  subject,
  homework,
  defaultDue,
  errors,
  onChange,
}: {
  subject: RecordSubject;
  homework: HomeworkDraft[];
  /** taken for a new line: usually promises are due at the next visit */
  defaultDue: string | null;
  errors: Readonly<Record<string, string | undefined>>;
  onChange: (homework: HomeworkDraft[]) => void;
}) {
  const w = useVisitRecordWords();
  return (
    <Card title={w('newHomework')}>
      <ol className="flex flex-col gap-4">
        {homework.map((line, place) => (
          // Lines have no other name than their place.
          <li key={place} className="border-b border-solid-gray-200 pb-3 last:border-0">
            <HomeworkLine
              subject={subject}
              line={line}
              place={place}
              errors={errors}
              onChange={(changed) => onChange(homework.map((other, at) => (at === place ? changed : other)))}
              onRemove={() => onChange(homework.filter((_, at) => at !== place))}
            />
          </li>
        ))}
      </ol>
      <Button
        variant="text"
        className="-ms-1.5"
        onPress={() => onChange([...homework, { ...NO_HOMEWORK, dueOn: defaultDue }])}
      >
        {w(homework.length === 0 ? 'homeworkFirst' : 'homeworkMore')}
      </Button>
    </Card>
  );
}

function HomeworkLine({
  subject,
  line,
  place,
  errors,
  onChange,
  onRemove,
}: {
  subject: RecordSubject;
  line: HomeworkDraft;
  place: number;
  errors: Readonly<Record<string, string | undefined>>;
  onChange: (line: HomeworkDraft) => void;
  onRemove: () => void;
}) {
  const w = useVisitRecordWords();
  const sideName = useSideName();
  const name = w('homeworkNth', { count: place + 1 });
  const who = (side: ActionSide, owner: string) => `${sideName(side, subject.municipality)}　${owner}`;
  const options = [
    ...subject.ours.map(({ id, name: owner }) => ({ value: `ours:${id}`, label: who('ours', owner) })),
    ...subject.theirs.map((owner) => ({ value: `theirs:${owner}`, label: who('theirs', owner) })),
    { value: 'ours:', label: w('homeworkAnyone', { side: sideName('ours', subject.municipality) }) },
    { value: 'theirs:', label: w('homeworkAnyone', { side: sideName('theirs', subject.municipality) }) },
  ];
  const choose = (value: string) => {
    const owner = value.slice(value.indexOf(':') + 1);
    if (value.startsWith('theirs:')) onChange({ ...line, side: 'theirs', ownerId: null, ownerName: owner });
    else
      onChange({
        ...line,
        side: 'ours',
        ownerId: owner || null,
        ownerName: subject.ours.find(({ id }) => id === owner)?.name ?? '',
      });
  };
  return (
    <div role="group" aria-label={name} className="flex flex-col gap-2">
      <TextField
        label={w('homeworkText')}
        value={line.text}
        onChange={(text) => onChange({ ...line, text })}
        error={errors[`actionItems.${place}.text`]}
      />
      <Select
        label={w('homeworkWho')}
        options={options}
        value={line.side === 'ours' ? `ours:${line.ownerId ?? ''}` : `theirs:${line.ownerName}`}
        onChange={choose}
      />
      <DayField
        {...useDayWriting('coming')}
        label={w('homeworkDue')}
        value={line.dueOn}
        onChange={(dueOn) => onChange({ ...line, dueOn })}
        error={errors[`actionItems.${place}.dueOn`]}
      />
      <p>
        <Button
          variant="text"
          size="small"
          className="-ms-1.5"
          aria-label={`${name} ${w('homeworkRemove')}`}
          onPress={onRemove}
        >
          {w('homeworkRemove')}
        </Button>
      </p>
    </div>
  );
}
