import {
  COMPLETENESS_ITEMS,
  COMPLETENESS_LABELS,
  HUMAN_FIELDS,
  HUMAN_FIELD_LABELS,
  isOneOf,
  packetPrompts,
  withPrompt,
  type HumanField,
  type PacketPrompt,
} from '@banso/domain';
import { Button, Card, Notice, TextArea } from '@banso/ui';
import { useRef } from 'react';
import { factsOf } from '../../api/handovers.js';
import type { Handover } from '../../api/types.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useLabel } from '../../i18n/days.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { useHandoverWords } from './handover-words.js';
import type { HumanParts, PacketSaved } from './use-human-parts.js';

const HINTS = {
  history: 'historyHint',
  policy: 'policyHint',
  pending: 'pendingHint',
  cautions: 'cautionsHint',
} as const;
const ROWS: Record<HumanField, number> = { history: 4, policy: 3, pending: 3, cautions: 3 };

/** So many beginnings are offered at once; taking one over makes room for the next. */
const PROMPTS_SHOWN = 4;

/** The four parts only people can write, and in words what is still missing. */
export function HumanPartsCard({ packet, parts }: { packet: Handover; parts: HumanParts }) {
  const w = useHandoverWords();
  const label = useLabel();
  return (
    <Card title={w('human')} aside={parts.isWriting ? <SaveState where={parts.where} /> : undefined}>
      {parts.problem && !parts.problem.isOffline && (
        <div className="mb-3">
          <ProblemNotice problem={parts.problem} takesFocus={false} />
        </div>
      )}
      {parts.isFromDevice && <Notice className="mb-3" title={w('fromDevice')} />}
      {parts.isWriting ? (
        <Fields packet={packet} parts={parts} />
      ) : (
        <dl className="flex flex-col gap-3">
          {HUMAN_FIELDS.map((field) => (
            <div key={field}>
              <dt className="font-700">{label(HUMAN_FIELD_LABELS[field])}</dt>
              <dd className="whitespace-pre-line">
                {packet.human[field] || <span className="text-solid-gray-700">{w('notWritten')}</span>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {packet.mayWrite && !parts.isWriting && (
        <p className="mt-3 flex flex-wrap items-center gap-3">
          <Button size="small" variant="secondary" onPress={parts.startWriting}>
            {w('rewrite')}
          </Button>
          <span className="text-dns-14N-130">{w('rewriteText')}</span>
        </p>
      )}
      <Missing packet={packet} parts={parts} />
    </Card>
  );
}

function Fields({ packet, parts }: { packet: Handover; parts: HumanParts }) {
  const prompts = packetPrompts(factsOf(packet));
  const w = useHandoverWords();
  const common = useCommonWords();
  const label = useLabel();
  return (
    <div className="flex flex-col gap-4">
      <div className="grid gap-4 xl:grid-cols-2">
        {HUMAN_FIELDS.map((field, place) => (
          <div key={field} className={place < 2 ? 'xl:col-span-2' : undefined}>
            <TextArea
              label={label(HUMAN_FIELD_LABELS[field])}
              hint={w(HINTS[field])}
              isRequired
              rows={ROWS[field]}
              value={parts.texts[field]}
              onChange={parts.set(field)}
              error={parts.problem?.byField[field]}
            />
            <Prompts field={field} prompts={prompts[field]} parts={parts} />
            {parts.theirs[field] !== undefined && (
              <Notice
                tone="warning"
                className="mt-2"
                takesFocus={false}
                title={w('theirText', { field: label(HUMAN_FIELD_LABELS[field]) })}
                actions={
                  <>
                    <Button size="small" variant="secondary" onPress={() => parts.takeTheirs(field)}>
                      {w('takeTheirs')}
                    </Button>
                    <Button size="small" variant="secondary" onPress={() => parts.takeBoth(field)}>
                      {common('mergeBoth')}
                    </Button>
                    <Button size="small" variant="text" onPress={() => parts.keepMine(field)}>
                      {w('keepMine')}
                    </Button>
                  </>
                }
              >
                <p className="whitespace-pre-line">{parts.theirs[field] || w('notWritten')}</p>
              </Notice>
            )}
          </div>
        ))}
      </div>
      <p className="flex flex-wrap items-center gap-3">
        <Button size="small" variant="secondary" isPending={parts.where === 'saving'} onPress={parts.saveOnPurpose}>
          {common('save')}
        </Button>
        {parts.where === 'undecided' && <span className="font-700 text-error-2">！ {w('saveUndecided')}</span>}
      </p>
    </div>
  );
}

/** Beginnings drawn from the records; a press takes one over and it is written on there. */
function Prompts({
  field,
  prompts,
  parts,
}: {
  field: HumanField;
  prompts: readonly PacketPrompt[];
  parts: HumanParts;
}) {
  const w = useHandoverWords();
  const label = useLabel();
  const place = useRef<HTMLDivElement>(null);
  const left = prompts.filter(
    ({ ja, en }) => !parts.texts[field].includes(ja.trim()) && !parts.texts[field].includes(en.trim()),
  );
  if (left.length === 0) return null;
  const take = (prompt: PacketPrompt) => {
    parts.set(field)(withPrompt(parts.texts[field], label(prompt)));
    place.current?.parentElement?.querySelector('textarea')?.focus();
  };
  return (
    <div ref={place} className="mt-2 rounded-8 bg-solid-gray-50 px-3 py-2">
      <p className="text-dns-14N-130 text-solid-gray-800">{w('prompts')}</p>
      <ul aria-label={w('promptsOf', { field: label(HUMAN_FIELD_LABELS[field]) })}>
        {left.slice(0, PROMPTS_SHOWN).map((prompt) => (
          <li key={prompt.ja}>
            <Button
              variant="text"
              size="small"
              className="shrink text-start font-400 no-underline"
              onPress={() => take(prompt)}
            >
              <span aria-hidden className="font-700">
                ＋
              </span>
              {label(prompt)}
            </Button>
          </li>
        ))}
      </ul>
      {left.length > PROMPTS_SHOWN && (
        <p className="text-dns-14N-130 text-solid-gray-700">
          {w('promptsMore', { count: left.length - PROMPTS_SHOWN })}
        </p>
      )}
    </div>
  );
}

/** What is missing, in words: first what is needed for the next step, then what would make it better. */
function Missing({ packet, parts }: { packet: Handover; parts: HumanParts }) {
  const w = useHandoverWords();
  const label = useLabel();
  if (packet.state !== 'drafting' && packet.state !== 'checked') return null;
  const human = HUMAN_FIELDS.filter((field) => parts.texts[field].trim() === '');
  const others = packet.missing.filter((item) => isOneOf(COMPLETENESS_ITEMS, item) && !isOneOf(HUMAN_FIELDS, item));
  const names = (items: readonly string[]) =>
    items.map((item) => (isOneOf(COMPLETENESS_ITEMS, item) ? label(COMPLETENESS_LABELS[item]) : item)).join('、');
  return (
    <div className="mt-4 border-t border-solid-gray-200 pt-3">
      <p role="status" className={human.length > 0 ? 'font-700 text-error-2' : 'font-700 text-success-2'}>
        {human.length > 0
          ? w('missingHuman', { count: human.length, parts: names(human) })
          : `✓ ${w('nothingMissing')}`}
      </p>
      {others.length > 0 && (
        <p className="text-dns-14N-130 text-solid-gray-700">{w('missingOther', { parts: names(others) })}</p>
      )}
    </div>
  );
}

const SAVED_WORDS = {
  device: 'savedDevice',
  saving: 'saving',
  server: 'savedServer',
  offline: 'savedOffline',
  nowhere: 'notSavedDevice',
  stale: 'saveStale',
  undecided: 'saveUndecided',
  checkedMeanwhile: 'saveChecked',
  failed: 'saveFailed',
} as const;

/** Where what was typed is safe; spoken only when that changes. */
function SaveState({ where }: { where: PacketSaved }) {
  const w = useHandoverWords();
  const isBad = !['nothingYet', 'device', 'saving', 'server'].includes(where);
  return (
    <span role="status" className={isBad ? 'font-700 text-error-2' : undefined}>
      {where === 'nothingYet' ? '' : `${isBad ? '！' : where === 'saving' ? '' : '✓'} ${w(SAVED_WORDS[where])}`}
    </span>
  );
}
