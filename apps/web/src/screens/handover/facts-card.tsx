import { STAGE_LABELS } from '@banso/domain';
import { Badge, Button, Card, Disclosure } from '@banso/ui';
import { useState } from 'react';
import { factsOf } from '../../api/handovers.js';
import type { Handover } from '../../api/types.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { useHandoverWords } from './handover-words.js';
import { usePacketSections } from './packet-sections.js';

/** What was gathered from the records: the few lines one needs at once, everything else folded. */
export function FactsCard({ packet }: { packet: Handover }) {
  const w = useHandoverWords();
  const days = useDays();
  const sections = usePacketSections(factsOf(packet));
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const isAllOpen = open.size === sections.length;
  const toggle = (key: string, isOpen: boolean) =>
    setOpen((before) => new Set(isOpen ? [...before, key] : [...before].filter((other) => other !== key)));
  return (
    <Card
      title={w('facts')}
      aside={
        packet.frozenAt
          ? w('factsFrozen', { day: days.moment(packet.frozenAt) })
          : w('factsFrom', { moment: days.moment(packet.draftedAt) })
      }
    >
      <Summary packet={packet} />
      <div className="mt-3">
        <Disclosure
          title={
            <span>
              {w('sections')}
              <span className="ms-2 font-400 text-solid-gray-700 max-sm:hidden">{w('sectionsHint')}</span>
            </span>
          }
        >
          <p className="text-end">
            <Button
              size="small"
              variant="text"
              onPress={() => setOpen(new Set(isAllOpen ? [] : sections.map(({ key }) => key)))}
            >
              {w(isAllOpen ? 'closeAll' : 'openAll')}
            </Button>
          </p>
          <div className="-mt-2 flex flex-col gap-2">
            {sections.map(({ key, title, content }) => (
              <Disclosure
                key={key}
                title={title}
                isExpanded={open.has(key)}
                onExpandedChange={(isOpen) => toggle(key, isOpen)}
              >
                {content}
              </Disclosure>
            ))}
          </div>
        </Disclosure>
      </div>
    </Card>
  );
}

function Summary({ packet }: { packet: Handover }) {
  const facts = factsOf(packet);
  const w = useHandoverWords();
  const days = useDays();
  const label = useLabel();
  const { stage, nextVisitDueOn } = facts.present;
  const visits = facts.course.filter(({ kind }) => kind === 'visit').length;
  const counterparts = facts.counterparts.filter(({ until }) => until === null);
  const plans = facts.ahead
    .filter(({ kind }) => kind !== 'visitDue')
    .slice(0, 4)
    .map(({ on, kind, text }) => `${days.bare(on)} ${text || w(`ahead_${kind}`)}`);
  return (
    <ul className="rounded-8 bg-solid-gray-50 px-4 py-3">
      <li className="flex flex-wrap gap-x-5">
        <span className="font-700">{w('present', { stage, words: label(STAGE_LABELS[stage]) })}</span>
        <span>{w('presentVisits', { count: visits })}</span>
        {facts.lastVisits.length > 0 && (
          <span>{w('presentLast', { days: facts.lastVisits.map(({ heldOn }) => days.bare(heldOn)).join('・') })}</span>
        )}
        <span>
          {w('presentPromises', {
            count: facts.promises.length,
            overdue: facts.promises.filter(({ isOverdue }) => isOverdue).length,
          })}
        </span>
        {nextVisitDueOn && <span>{w('presentNextDue', { day: days.monthDay(nextVisitDueOn) })}</span>}
      </li>
      {counterparts.map((person) => (
        <li key={person.name + person.from}>
          {w('presentCounterpart', { post: person.post, name: person.name })}
          {w('since', { day: days.short(person.from) })} {person.isNew && <Badge tone="info">{w('isNew')}</Badge>}
        </li>
      ))}
      {plans.length > 0 && <li>{w('presentAhead', { plans: plans.join('、') })}</li>}
    </ul>
  );
}
