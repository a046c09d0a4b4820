import { type CivilDay, type Stage, addDays, addOpenDays, daysBetween } from '@banso/domain';
import { at } from './days.js';
import type { DemoRecord, DemoTeamMember } from './demo-story.js';
import { personKey } from './people.js';
import type { Random } from './random.js';
import type { Played } from './scenes.js';
import { type Scope, nameOf } from './scope.js';
import { leadOn, teamOn } from './team.js';
import { ASIDES_AFTER, ASIDES_BEFORE, ON_THE_SPOT } from './texts/asides.js';
import { fill } from './texts/fill.js';
import { MATERIALS, OPINIONS } from './texts/opinions.js';

/** Open days after which a record has been looked at by the superior. */
const CONFIRMED_AFTER_OPEN_DAYS = 5;
const CONFIRMING = { nagano: 'rie', saitama: 'chiharu' } as const;
const COMES: Readonly<Record<DemoTeamMember['role'], number>> = {
  lead: 1,
  deputy: 0.8,
  prefecturalStaff: 0.5,
  healthOfficeStaff: 0.6,
  professor: 0.5,
  peerSupporter: 0.4,
  expert: 0.3,
};

/** What is settled of a visit before its record is written. */
export interface HeldVisit {
  readonly heldOn: CivilDay;
  readonly mode: DemoRecord['mode'];
  readonly startsAt: string;
  readonly scene: Played;
  /** Which of the engagement's held visits, counted from 0. */
  readonly place: number;
  readonly nextVisitOn: CivilDay | null;
  readonly isLast: boolean;
}

/** Writes the record of a held visit. */
export function recordOf(
  scope: Scope,
  { heldOn, mode, startsAt, scene, place, nextVisitOn, isLast }: HeldVisit,
  random: Random,
): DemoRecord {
  const { team, people, local, counterparts, plot, days } = scope;
  const words = (template: string): string => fill(template, local, random);
  const came = teamOn(team, heldOn).filter(
    ({ role }) => (role === 'peerSupporter' && scene.needsPeer) || random.chance(COMES[role]),
  );
  const deputy = came.find(({ role }) => role === 'deputy');
  const writtenByKey = deputy && random.chance(0.2) ? deputy.personKey : leadOn(team, heldOn);
  const confirmed = daysBetween(heldOn, days.today) > 8 && !(isLast && plot.unconfirmed);
  const confirmedOn = addOpenDays(heldOn, random.between(2, CONFIRMED_AFTER_OPEN_DAYS), scope.calendar);
  const startHour = Number(startsAt.slice(0, 2));
  const isConfirmed = confirmed && confirmedOn < days.today;
  return {
    heldOn,
    mode,
    startedAt: startsAt,
    endedAt: `${startHour + (random.chance(0.3) ? 1 : 2)}:${startsAt.slice(3)}`,
    participantsOurs: came.map(({ personKey: key }) => ({ personKey: key, name: nameOf(people, key) })),
    participantsTheirs: counterparts
      .filter(({ from, until }) => from <= heldOn && (until === null || heldOn <= until))
      .filter(
        ({ isMain, post }) =>
          isMain || (post.endsWith('課長') ? random.chance(0.25) || scene.facts.includes('課長') : random.chance(0.7)),
      )
      .map(({ post, name }) => `${post} ${name}`),
    purpose: words(scene.purpose),
    facts: words(withAside(scene.facts, mode, random)),
    municipalitySaid: quoted(words(scene.said)),
    questions: quoted(words(scene.question)),
    advice: words(scene.advice),
    material: random.chance(0.5) ? random.pick(MATERIALS) : '',
    decisions: words(scene.decided),
    opinion: words(opinionOf(scene.stage, place, came)),
    opinionInternal: random.chance(0.85),
    supportTypes: scene.types,
    stage: scene.stage,
    nextVisitOn,
    writtenByKey,
    recordedAt: recordedAt(heldOn, days.today, random),
    confirmedByKey: isConfirmed ? personKey(scope.tenant, CONFIRMING[scope.tenant]) : null,
    confirmedAt: isConfirmed
      ? at(confirmedOn, `${random.between(9, 16)}:${random.between(10, 59)}`.padStart(5, '0'))
      : null,
  };
}

/** Spoken words in brackets: no full stop before the closing one, and quotations within in the double form. */
function quoted(words: string): string {
  return `「${words.replace(/。$/, '').replaceAll('「', '『').replaceAll('」', '』')}」`;
}

/** The facts with a sentence before or after, or plain. */
function withAside(facts: string, mode: DemoRecord['mode'], random: Random): string {
  const fits = (aside: string): boolean => mode === 'onSite' || !ON_THE_SPOT.test(aside);
  const draw = random.next();
  if (draw < 0.35) return `${random.pick(ASIDES_BEFORE.filter(fits))}${facts}`;
  return draw < 0.75 ? `${facts}${random.pick(ASIDES_AFTER.filter(fits))}` : facts;
}

/** One opinion after the other, leaving out those on somebody who was not there. */
function opinionOf(stage: Stage, place: number, came: readonly DemoTeamMember[]): string {
  const fitting = OPINIONS[stage].filter(
    (opinion) =>
      (!opinion.includes('教授') || came.some(({ role }) => role === 'professor')) &&
      (!opinion.includes('ピアの') || came.some(({ role }) => role === 'peerSupporter')),
  );
  return fitting[place % fitting.length] ?? '';
}

/** In the evening of the visit, or the morning after when that is past. */
function recordedAt(heldOn: CivilDay, today: CivilDay, random: Random): string {
  const nextMorning = random.chance(0.3) && addDays(heldOn, 1) < today;
  return nextMorning
    ? at(addDays(heldOn, 1), `09:${random.between(10, 50)}`)
    : at(heldOn, `17:${random.between(10, 50)}`);
}
