import { HOLDING_KIND_LABELS } from '@banso/domain';
import { Badge, Button, Disclosure, Link } from '@banso/ui';
import { useId } from 'react';
import type { HeldItem, TransferPreview } from '../../api/types.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { useMunicipalityName } from '../../shell/session-context.js';
import { ChoiceFields } from './choice-fields.js';
import { chosenFor, hasHolder, isWhole, type Choice, type Choices, type HeldGroup } from './disposition-plan.js';
import { useTransferWords } from './transfer-words.js';

interface GroupProps {
  group: HeldGroup;
  preview: TransferPreview;
  choices: Choices;
  conflictsBy: ReadonlyMap<string, string[]>;
  isReadOnly: boolean;
  /** undecided items are marked after somebody tried to confirm */
  isMarked: boolean;
  onChoose: (key: string, choice: Choice | null) => void;
}

/** One engagement of the leaver: who takes it over, and what goes along. */
export function HeldGroupView(props: GroupProps) {
  const w = useTransferWords();
  const headingId = useId();
  const nameOf = useMunicipalityName();
  const { group } = props;
  const part = group.deciding.find(({ kind }) => kind === 'lead' || kind === 'deputy' || kind === 'member');
  const name = group.municipality ? nameOf(group.municipality) : w('noPart');
  return (
    <section
      aria-labelledby={headingId}
      className="card rounded-12 border border-solid-gray-420 bg-white px-4 py-3 sm:px-5"
    >
      <h3 id={headingId} className="flex flex-wrap items-baseline gap-x-3 text-std-18B-160 font-700">
        {group.engagementId ? (
          <Link href={`/engagements/${group.engagementId}`} isPlain>
            {name}
          </Link>
        ) : (
          name
        )}
        <span className="text-dns-14N-130 font-400 text-solid-gray-700">{part ? part.text : w('noPart')}</span>
      </h3>
      {group.deciding.map((item) => (
        <Deciding key={item.key} item={item} {...props} />
      ))}
      {group.following.length > 0 && <BeforeCommit {...props} />}
    </section>
  );
}

function Deciding({
  item,
  preview,
  choices,
  conflictsBy,
  isReadOnly,
  isMarked,
  onChoose,
}: GroupProps & { item: HeldItem }) {
  const days = useDays();
  const w = useTransferWords();
  const label = useLabel();
  const isPart = item.kind === 'lead' || item.kind === 'deputy' || item.kind === 'member';
  return (
    <div className="mt-2 border-t border-solid-gray-200 pt-3 first-of-type:border-0 first-of-type:pt-0">
      <p className="mb-2 flex flex-wrap items-baseline gap-x-2">
        <Badge tone={item.kind === 'lead' ? 'info' : 'neutral'}>{label(HOLDING_KIND_LABELS[item.kind])}</Badge>
        {!isPart && (
          <span>
            {item.text}
            {item.dueOn && `　${days.monthDay(item.dueOn)}`}
          </span>
        )}
      </p>
      {!isReadOnly && item.rule === 'needsHolder' && (
        <p className="mb-2 text-dns-14N-130 text-solid-gray-700">{w('mustGetHolder')}</p>
      )}
      {isReadOnly ? (
        <Decided item={item} preview={preview} choices={choices} />
      ) : (
        <ChoiceFields
          item={item}
          preview={preview}
          choices={choices}
          isMarked={isMarked}
          onChoose={(choice) => onChoose(item.key, choice)}
        />
      )}
      <Conflicts messages={conflictsBy.get(item.key)} />
      <Result item={item} day={preview.transfer.effectiveOn} />
    </div>
  );
}

function BeforeCommit({ group, preview, choices, conflictsBy, isReadOnly, isMarked, onChoose }: GroupProps) {
  const w = useTransferWords();
  const label = useLabel();
  const kinds = [...new Set(group.following.map(({ kind }) => kind))];
  const summary = kinds
    .map((kind) =>
      w('heldCounts', {
        kind: label(HOLDING_KIND_LABELS[kind]),
        count: group.following.filter((item) => item.kind === kind).length,
      }),
    )
    .join('・');
  const needsLook = group.following.some((item) => choices[item.key] || (conflictsBy.get(item.key)?.length ?? 0) > 0);
  return (
    <div className="mt-3">
      <Disclosure
        key={String(needsLook)}
        defaultExpanded={needsLook}
        title={
          <span>
            {w('followers')}：<span className="font-400">{summary}</span>
          </span>
        }
      >
        <p className="text-dns-14N-130 text-solid-gray-700">{w('follows')}</p>
        <ul className="flex flex-col">
          {group.following.map((item) => (
            <li key={item.key} className="border-t border-solid-gray-200 py-2 first:border-0">
              <FollowerLine item={item} />
              {!isReadOnly &&
                hasHolder(item) &&
                (choices[item.key] ? (
                  <>
                    <ChoiceFields
                      item={item}
                      preview={preview}
                      choices={choices}
                      isMarked={isMarked}
                      onChoose={(choice) => onChoose(item.key, choice)}
                    />
                    <Button size="small" variant="text" className="-ms-1.5" onPress={() => onChoose(item.key, null)}>
                      {w('backToFollow')}
                    </Button>
                  </>
                ) : (
                  <Button
                    size="small"
                    variant="text"
                    className="-ms-1.5"
                    aria-label={`${item.text} ${w('ownChoice')}`}
                    onPress={() => onChoose(item.key, { kind: 'successor', successorId: null, reason: '' })}
                  >
                    {w('ownChoice')}
                  </Button>
                ))}
              {isReadOnly && choices[item.key] && <Decided item={item} preview={preview} choices={choices} />}
              <Conflicts messages={conflictsBy.get(item.key)} />
              <Result item={item} day={preview.transfer.effectiveOn} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

function FollowerLine({ item }: { item: HeldItem }) {
  const w = useTransferWords();
  const days = useDays();
  const label = useLabel();
  return (
    <p className="flex flex-wrap items-baseline gap-x-2">
      <span className="text-dns-14N-130 text-solid-gray-700">{label(HOLDING_KIND_LABELS[item.kind])}</span>
      <span>{item.text}</span>
      {item.dueOn && (
        <span className="text-dns-14N-130 text-solid-gray-700">
          {w(item.kind === 'actionItem' ? 'dueOn' : 'on', { day: days.monthDay(item.dueOn) })}
        </span>
      )}
    </p>
  );
}

/** What confirming has written for an item. */
function Result({ item, day }: { item: HeldItem; day: string }) {
  const w = useTransferWords();
  const days = useDays();
  if (item.result === null) return null;
  const said = {
    termMoved: 'resultTermMoved',
    termEnded: 'resultTermEnded',
    ownerMoved: 'resultOwnerMoved',
    follows: 'resultFollows',
    noted: 'resultNoted',
  } as const;
  return <p className="mt-1 text-dns-14N-130 text-green-900">✓ {w(said[item.result], { day: days.monthDay(day) })}</p>;
}

/** What was decided, where nothing can be changed any more. */
function Decided({ item, preview, choices }: { item: HeldItem; preview: TransferPreview; choices: Choices }) {
  const w = useTransferWords();
  const choice = chosenFor(item, choices);
  if (!isWhole(choice)) return <p>{w('undecided')}</p>;
  if (choice.kind === 'end') return <p>{w('decidedEnd', { reason: choice.reason })}</p>;
  const name =
    preview.candidates.find(({ person }) => person.id === choice.successorId)?.person.name ??
    item.disposition?.successor?.name ??
    '';
  return <p>{w('decidedTo', { how: w(choice.kind), name })}</p>;
}

function Conflicts({ messages }: { messages: string[] | undefined }) {
  if (!messages || messages.length === 0) return null;
  return (
    <ul className="mt-1 text-dns-14B-130 font-700 text-error-2">
      {messages.map((message) => (
        <li key={message}>！ {message}</li>
      ))}
    </ul>
  );
}
