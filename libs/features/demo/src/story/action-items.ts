import { type CivilDay, addDays, earlierOf, laterOf } from '@banso/domain';
import { openFrom } from './days.js';
import type { DemoActionItem, DemoVisit } from './demo-story.js';
import { type Random, randomOf } from './random.js';
import { type Scope, nameOf } from './scope.js';
import { leadOn } from './team.js';
import { fill } from './texts/fill.js';
import { EVIDENCES } from './texts/opinions.js';

/** The homework given at the held visits: long done, but for that of the last visit of an active engagement. */
export function actionItemsOf(scope: Scope, visits: readonly DemoVisit[]): DemoActionItem[] {
  const held = visits.filter(({ record }) => record !== null);
  const runs = scope.plot.ending.kind !== 'closed' && scope.plot.ending.kind !== 'paused';
  return held.flatMap((visit, place) => {
    const scene = scope.scenes[place];
    const random = randomOf(`homework-${scope.key}-${held.length - place}`);
    const isOpen = runs && place === held.length - 1;
    const ours = isOpen && scope.plot.homework ? scope.plot.homework : scene?.ours ? [[scene.ours, null] as const] : [];
    const theirs = scene?.theirs ? [[scene.theirs, null] as const] : [];
    return [
      ...ours.map(([text, dueIn], n) =>
        itemOf(scope, visit, { side: 'ours', text, dueIn, isOpen, key: `action-${visit.key}-ours-${n + 1}` }, random),
      ),
      ...theirs.map(([text, dueIn], n) =>
        itemOf(
          scope,
          visit,
          {
            side: 'theirs',
            text,
            dueIn,
            isOpen: isOpen && random.chance(0.8),
            key: `action-${visit.key}-theirs-${n + 1}`,
          },
          random,
        ),
      ),
    ];
  });
}

interface Given {
  readonly key: string;
  readonly side: DemoActionItem['side'];
  readonly text: string;
  /** Days from today; null to leave it to chance. */
  readonly dueIn: number | null;
  readonly isOpen: boolean;
}

function itemOf(
  scope: Scope,
  visit: DemoVisit,
  { key, side, text, dueIn, isOpen }: Given,
  random: Random,
): DemoActionItem {
  const { days, calendar, local } = scope;
  const createdOn = visit.plannedOn;
  const yesterday = addDays(days.today, -1);
  const dueOn = openFrom(
    laterOf(
      addDays(createdOn, 5),
      isOpen ? addDays(days.today, dueIn ?? random.between(-3, 16)) : addDays(createdOn, random.between(12, 27)),
    ),
    calendar,
  );
  const owner = ownerOf(scope, side, isOpen ? days.today : createdOn);
  const base = { key, side, text: fill(text, local, random), ...owner, visitKey: visit.key, createdOn, dueOn };
  if (isOpen) return { ...base, state: 'open', doneOn: null, evidence: '' };
  const doneOn = earlierOf(laterOf(addDays(dueOn, random.between(-7, 2)), addDays(createdOn, 1)), yesterday);
  if (random.chance(0.05)) return { ...base, state: 'dropped', doneOn, evidence: '進め方が変わったため取りやめ' };
  return { ...base, state: 'done', doneOn: laterOf(doneOn, createdOn), evidence: random.pick(EVIDENCES) };
}

function ownerOf(
  { team, people, counterparts }: Scope,
  side: DemoActionItem['side'],
  on: CivilDay,
): { ownerKey: string | null; ownerName: string } {
  if (side === 'ours') {
    const ownerKey = leadOn(team, on);
    return { ownerKey, ownerName: nameOf(people, ownerKey) };
  }
  const contact = counterparts.find(
    ({ isMain, from, until }) => isMain && from <= on && (until === null || on <= until),
  );
  return { ownerKey: null, ownerName: contact?.name ?? '先方担当者' };
}
