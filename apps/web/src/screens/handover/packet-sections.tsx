import {
  ACTION_SIDE_LABELS,
  ENGAGEMENT_STATUS_LABELS,
  INITIATIVE_STATE_LABELS,
  ORGANISATION_KIND_LABELS,
  STAGE_LABELS,
  VISIT_MODE_LABELS,
  type AheadEntry,
  type HandoverPacketDraft,
  type PacketPerson,
} from '@banso/domain';
import { Badge, Table, type Column } from '@banso/ui';
import type { ReactNode } from 'react';
import { useDays, useLabel } from '../../i18n/days.js';
import { SupportTypes } from '../../parts/support-types.js';
import { useHandoverWords } from './handover-words.js';

/** One section of a drafted packet, to be folded on the screen or set on paper. */
export interface PacketSection {
  key: string;
  title: string;
  content: ReactNode;
}

/** Every section of a drafted packet in the order of the paper. */
export function usePacketSections(facts: HandoverPacketDraft): PacketSection[] {
  const w = useHandoverWords();
  const counted = (title: string, count: number) => w('sectionCount', { title, count });
  return [
    { key: 'cover', title: w('cover'), content: <Cover facts={facts} /> },
    {
      key: 'counterparts',
      title: counted(w('counterparts'), facts.counterparts.length),
      content: <Counterparts facts={facts} />,
    },
    { key: 'purpose', title: w('purpose'), content: <Purpose facts={facts} /> },
    { key: 'course', title: counted(w('course'), facts.course.length), content: <Course facts={facts} /> },
    { key: 'status', title: w('status'), content: <Status facts={facts} /> },
    { key: 'promises', title: counted(w('promises'), facts.promises.length), content: <Promises facts={facts} /> },
    {
      key: 'ahead',
      title: counted(w('ahead'), facts.ahead.length),
      content: <Ahead title={w('ahead')} entries={facts.ahead} />,
    },
    {
      key: 'yearPlan',
      title: counted(w('yearPlan'), facts.yearPlan.length),
      content: <Ahead title={w('yearPlan')} entries={facts.yearPlan} />,
    },
    {
      key: 'relatedBodies',
      title: counted(w('relatedBodies'), facts.relatedBodies.length),
      content: <RelatedBodies facts={facts} />,
    },
    { key: 'material', title: counted(w('material'), facts.material.length), content: <Material facts={facts} /> },
    { key: 'lastVisits', title: w('lastVisits'), content: <LastVisits facts={facts} /> },
  ];
}

interface FactsProps {
  facts: HandoverPacketDraft;
}

function Cover({ facts: { cover, municipality } }: FactsProps) {
  const w = useHandoverWords();
  const days = useDays();
  const person = (who: PacketPerson | null) => (who ? [who.post, who.name].filter(Boolean).join(' ') : w('notWritten'));
  return (
    <Pairs
      pairs={[
        [w('municipality'), `${municipality.prefecture} ${municipality.name}`],
        [w('programme'), cover.programme],
        [w('announcedOn'), days.full(cover.announcedOn)],
        [w('effectiveDay'), days.full(cover.effectiveOn)],
        [w('predecessor'), person(cover.predecessor)],
        [w('successor'), cover.successor ? person(cover.successor) : w('noSuccessor')],
        [w('witness'), person(cover.witness)],
      ]}
    />
  );
}

function Counterparts({ facts: { counterparts } }: FactsProps) {
  const w = useHandoverWords();
  const days = useDays();
  return (
    <Rows
      caption={w('counterparts')}
      rows={counterparts}
      columns={[
        {
          key: 'name',
          header: w('name'),
          isRowHeader: true,
          cell: (person) => (
            <span>
              {person.name} {person.isNew && <Badge tone="info">{w('isNew')}</Badge>}
            </span>
          ),
        },
        { key: 'post', header: w('post'), cell: (person) => person.post },
        {
          key: 'term',
          header: w('term'),
          cell: (person) =>
            person.until
              ? w('termUntil', { from: days.short(person.from), until: days.short(person.until) })
              : w('termSince', { from: days.short(person.from) }),
        },
      ]}
    />
  );
}

function Purpose({ facts: { vision, challenges, initiatives = [] } }: FactsProps) {
  const w = useHandoverWords();
  const label = useLabel();
  return (
    <>
      <Text title={w('vision')} text={vision} />
      <div>
        <p className="font-700">{w('challenges')}</p>
        {challenges.length === 0 ? (
          <Nothing />
        ) : (
          <ul className="list-disc ps-6">
            {challenges.map(({ text, isTrueOne }) => (
              <li key={text}>
                {text} {isTrueOne && <Badge tone="info">{w('trueOne')}</Badge>}
              </li>
            ))}
          </ul>
        )}
      </div>
      <div>
        <p className="font-700">{w('initiatives')}</p>
        {initiatives.length === 0 ? (
          <Nothing />
        ) : (
          <ul className="list-disc ps-6">
            {initiatives.map(({ text, state }) => (
              <li key={text}>
                {text}　<span className="text-solid-gray-700">{label(INITIATIVE_STATE_LABELS[state])}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}

function Course({ facts: { course } }: FactsProps) {
  const w = useHandoverWords();
  const days = useDays();
  return (
    <Rows
      caption={w('course')}
      rows={course}
      columns={[
        {
          key: 'on',
          header: w('courseDay'),
          isRowHeader: true,
          className: 'whitespace-nowrap',
          cell: ({ on }) => days.short(on),
        },
        {
          key: 'what',
          header: w('courseWhat'),
          cell: ({ kind, text, supportTypes }) => (
            <span>
              {w(`kind_${kind}`)}
              {text && `　${text}`} <SupportTypes types={supportTypes} />
            </span>
          ),
        },
      ]}
    />
  );
}

function Status({ facts: { present } }: FactsProps) {
  const w = useHandoverWords();
  const days = useDays();
  const label = useLabel();
  return (
    <Pairs
      pairs={[
        [w('statusStage'), `${present.stage}　${label(STAGE_LABELS[present.stage])}`],
        [w('statusNow'), label(ENGAGEMENT_STATUS_LABELS[present.status])],
        [w('statusDue'), present.nextVisitDueOn ? days.full(present.nextVisitDueOn) : w('noDay')],
      ]}
    />
  );
}

function Promises({ facts: { promises } }: FactsProps) {
  const w = useHandoverWords();
  const days = useDays();
  const label = useLabel();
  return (
    <Rows
      caption={w('promises')}
      rows={promises}
      columns={[
        { key: 'text', header: w('promise'), isRowHeader: true, cell: ({ text }) => text },
        {
          key: 'side',
          header: w('side'),
          cell: ({ side, owner }) => [label(ACTION_SIDE_LABELS[side]), owner].filter(Boolean).join(' '),
        },
        {
          key: 'dueOn',
          header: w('dueOn'),
          className: 'whitespace-nowrap',
          cell: ({ dueOn, isOverdue }) => (
            <span>
              {dueOn ? days.short(dueOn) : w('noDay')} {isOverdue && <Badge tone="danger">{w('overdue')}</Badge>}
            </span>
          ),
        },
      ]}
    />
  );
}

function Ahead({ title, entries }: { title: string; entries: readonly AheadEntry[] }) {
  const w = useHandoverWords();
  const days = useDays();
  return (
    <Rows
      caption={title}
      rows={entries}
      columns={[
        {
          key: 'on',
          header: w('courseDay'),
          isRowHeader: true,
          className: 'whitespace-nowrap',
          cell: ({ on }) => days.short(on),
        },
        {
          key: 'what',
          header: w('courseWhat'),
          cell: ({ kind, text }) => (
            <span>
              {w(`ahead_${kind}`)}
              {text && `　${text}`}
            </span>
          ),
        },
      ]}
    />
  );
}

function RelatedBodies({ facts: { relatedBodies } }: FactsProps) {
  const w = useHandoverWords();
  const label = useLabel();
  return (
    <Rows
      caption={w('relatedBodies')}
      rows={relatedBodies}
      columns={[
        {
          key: 'name',
          header: w('body'),
          isRowHeader: true,
          cell: ({ name, kind }) => (
            <span>
              {name} <span className="font-400 text-solid-gray-700">{label(ORGANISATION_KIND_LABELS[kind])}</span>
            </span>
          ),
        },
        { key: 'part', header: w('part'), cell: ({ part }) => part },
      ]}
    />
  );
}

function Material({ facts: { material } }: FactsProps) {
  const w = useHandoverWords();
  const days = useDays();
  return (
    <Rows
      caption={w('material')}
      rows={material}
      columns={[
        { key: 'title', header: w('materialTitle'), isRowHeader: true, cell: ({ title }) => title },
        {
          key: 'where',
          header: w('materialWhere'),
          cell: ({ where, on }) => [where, on && days.short(on)].filter(Boolean).join('　'),
        },
      ]}
    />
  );
}

function LastVisits({ facts: { lastVisits } }: FactsProps) {
  const w = useHandoverWords();
  const days = useDays();
  const label = useLabel();
  if (lastVisits.length === 0) return <Nothing />;
  return (
    <ul className="flex flex-col gap-4">
      {lastVisits.map((visit) => (
        <li key={visit.heldOn + visit.purpose} className="break-inside-avoid border-s-4 border-key-200 ps-3">
          <p className="font-700">
            {days.full(visit.heldOn)}　{label(VISIT_MODE_LABELS[visit.mode])}{' '}
            <SupportTypes types={visit.supportTypes} />
          </p>
          <p>{visit.purpose}</p>
          <Text title={w('visitFacts')} text={visit.facts} />
          {visit.decisions && <Text title={w('visitDecisions')} text={visit.decisions} />}
          {visit.opinion && <Text title={w('visitOpinion')} text={visit.opinion} />}
          {visit.otherOpinions?.map(({ body, text }) => (
            <Text key={body} title={w('opinionOf', { body })} text={text} />
          ))}
          {visit.remarks?.map(({ by, body, on, text }) => (
            <Text key={by + on + text} title={w('remarkOf', { by, body, day: days.short(on) })} text={text} />
          ))}
          {visit.corrections?.map((c) => (
            <Text
              key={c.version}
              title={w('recordCorrected', { n: c.version, day: days.short(c.on), by: c.by, reason: c.reason })}
              text={[c.factsBefore, c.decisionsBefore].filter(Boolean).join('\n')}
            />
          ))}
          {visit.opinionIsWithheld && <Text title={w('visitOpinion')} text={w('opinionWithheld')} />}
        </li>
      ))}
    </ul>
  );
}

function Text({ title, text }: { title: string; text: string }) {
  return (
    <div>
      <p className="font-700">{title}</p>
      {text ? <p className="whitespace-pre-line">{text}</p> : <Nothing />}
    </div>
  );
}

function Nothing() {
  const w = useHandoverWords();
  return <p className="text-solid-gray-700">{w('empty')}</p>;
}

function Pairs({ pairs }: { pairs: readonly (readonly [string, string])[] }) {
  return (
    <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[8rem_minmax(0,1fr)]">
      {pairs.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-solid-gray-700">{name}</dt>
          <dd className="max-sm:mb-2">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A dated or named list as a table; the place in the list is its key, since a drafted packet never reorders. */
function Rows<Row>({ caption, rows, columns }: { caption: string; rows: readonly Row[]; columns: Column<Row>[] }) {
  if (rows.length === 0) return <Nothing />;
  return (
    <Table
      caption={caption}
      isCaptionHidden
      columns={columns}
      rows={rows}
      rowKey={(row) => String(rows.indexOf(row))}
    />
  );
}
