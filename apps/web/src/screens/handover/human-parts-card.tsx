import { COMPLETENESS_ITEMS, COMPLETENESS_LABELS, HUMAN_FIELDS, HUMAN_FIELD_LABELS, isOneOf, type HumanField } from '@banso/domain';
import { Button, Card, Notice, TextArea } from '@banso/ui';
import type { Handover } from '../../api/types.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useLabel } from '../../i18n/days.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { useHandoverWords } from './handover-words.js';
import type { HumanParts, PacketSaved } from './use-human-parts.js';

const HINTS = { history: 'historyHint', policy: 'policyHint', pending: 'pendingHint', cautions: 'cautionsHint' } as const;
const ROWS: Record<HumanField, number> = { history: 4, policy: 3, pending: 3, cautions: 3 };

/** The four parts only people can write, and in words what is still missing. */
export function HumanPartsCard({ packet, parts }: { packet: Handover; parts: HumanParts }) {
  const w = useHandoverWords();
  const label = useLabel();
  return (
    <Card title={w('human')} aside={parts.isWriting ? <SaveState where={parts.where} /> : undefined}>
      {parts.problem && !parts.problem.isOffline && <div className="mb-3"><ProblemNotice problem={parts.problem} onReload={parts.reload} takesFocus={false} /></div>}
      {parts.isFromDevice && <Notice className="mb-3" title={w('fromDevice')} />}
      {parts.isWriting ? <Fields parts={parts} /> : (
        <dl className="flex flex-col gap-3">
          {HUMAN_FIELDS.map((field) => (
            <div key={field}>
              <dt className="font-700">{label(HUMAN_FIELD_LABELS[field])}</dt>
              <dd className="whitespace-pre-line">{packet.human[field] || <span className="text-solid-gray-700">{w('notWritten')}</span>}</dd>
            </div>
          ))}
        </dl>
      )}
      {packet.mayWrite && !parts.isWriting && (
        <p className="mt-3 flex flex-wrap items-center gap-3"><Button size="small" variant="secondary" onPress={parts.startWriting}>{w('rewrite')}</Button><span className="text-dns-14N-130">{w('rewriteText')}</span></p>
      )}
      <Missing packet={packet} parts={parts} />
    </Card>
  );
}

function Fields({ parts }: { parts: HumanParts }) {
  const w = useHandoverWords();
  const common = useCommonWords();
  const label = useLabel();
  return (
    <div className="flex flex-col gap-4">
      <div className="grid gap-4 xl:grid-cols-2">
        {HUMAN_FIELDS.map((field, place) => (
          <div key={field} className={place < 2 ? 'xl:col-span-2' : undefined}>
            <TextArea label={label(HUMAN_FIELD_LABELS[field])} hint={w(HINTS[field])} isRequired rows={ROWS[field]} value={parts.texts[field]} onChange={parts.set(field)} error={parts.problem?.byField[field]} />
            {parts.theirs[field] !== undefined && (
              <Notice
                tone="warning"
                className="mt-2"
                title={w('theirText', { field: label(HUMAN_FIELD_LABELS[field]) })}
                actions={<><Button size="small" variant="secondary" onPress={() => parts.takeTheirs(field)}>{w('takeTheirs')}</Button><Button size="small" variant="text" onPress={() => parts.keepMine(field)}>{w('keepMine')}</Button></>}
              >
                <p className="whitespace-pre-line">{parts.theirs[field] || w('notWritten')}</p>
              </Notice>
            )}
          </div>
        ))}
      </div>
      <p><Button size="small" variant="secondary" isPending={parts.where === 'saving'} onPress={() => void parts.save()}>{common('save')}</Button></p>
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
  const names = (items: readonly string[]) => items.map((item) => (isOneOf(COMPLETENESS_ITEMS, item) ? label(COMPLETENESS_LABELS[item]) : item)).join('、');
  return (
    <div className="mt-4 border-t border-solid-gray-200 pt-3">
      <p role="status" className={human.length > 0 ? 'font-700 text-error-2' : 'font-700 text-success-2'}>{human.length > 0 ? w('missingHuman', { count: human.length, parts: names(human) }) : `✓ ${w('nothingMissing')}`}</p>
      {others.length > 0 && <p className="text-dns-14N-130 text-solid-gray-700">{w('missingOther', { parts: names(others) })}</p>}
    </div>
  );
}

const SAVED_WORDS = {
  device: 'savedDevice', saving: 'saving', server: 'savedServer', offline: 'savedOffline', nowhere: 'notSavedDevice', stale: 'saveStale', failed: 'saveFailed',
} as const;

/** Where what was typed is safe; spoken only when that changes. */
function SaveState({ where }: { where: PacketSaved }) {
  const w = useHandoverWords();
  const isBad = where === 'nowhere' || where === 'stale' || where === 'failed' || where === 'offline';
  return <span role="status" className={isBad ? 'font-700 text-error-2' : undefined}>{where === 'nothingYet' ? '' : `${isBad ? '！' : where === 'saving' ? '' : '✓'} ${w(SAVED_WORDS[where])}`}</span>;
}
