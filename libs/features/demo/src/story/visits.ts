import { type CivilDay, type VisitMode, addDays, addOpenDays } from '@banso/domain';
import { at, openFrom } from './days.js';
import type { DemoVisit } from './demo-story.js';
import { type Random, randomOf } from './random.js';
import { recordOf } from './records.js';
import type { Scope } from './scope.js';
import { leadOn } from './team.js';
import { ON_THE_SPOT } from './texts/asides.js';
import { fill } from './texts/fill.js';
import { CANCELLATION_REASONS } from './texts/opinions.js';
import { THEMES } from './texts/themes.js';
import { LEAVER } from './transfer-plan.js';

const STARTS = ['10:00', '13:30', '14:00', '15:00'] as const;

/** All visits of an engagement, oldest first: held, called off, waiting for their record, and to come. */
export function visitsOf(scope: Scope): DemoVisit[] {
  const visits = [...heldVisits(scope), ...calledOffVisits(scope), ...unrecordedVisits(scope), ...plannedVisits(scope)];
  return visits.sort((a, b) => (a.plannedOn < b.plannedOn ? -1 : 1));
}

function heldVisits(scope: Scope): DemoVisit[] {
  const { course, key, plot } = scope;
  return course.held.map((heldOn, place) => {
    // Seeded by place from the end: the latest visits stay as they are when the story grows older at its beginning.
    const fromEnd = course.held.length - place;
    const random = randomOf(`visit-${key}-${fromEnd}`);
    const scene = scope.scenes[place];
    if (!scene) throw new Error(`No scene for a visit of ${plot.name}`);
    const isLast = fromEnd === 1;
    const mode =
      isLast || plot.onlineCounts === false || ON_THE_SPOT.test(`${scene.purpose}${scene.facts}`)
        ? 'onSite'
        : modeOf(random);
    const startsAt = random.pick(STARTS);
    const nextVisitOn = course.held[place + 1] ?? course.unrecorded ?? course.planned[0] ?? null;
    const record = recordOf(scope, { heldOn, mode, startsAt, scene, place, nextVisitOn, isLast }, random);
    return {
      ...plannedPart(scope, `held-${place + 1}`, heldOn, course.held[place - 1] ?? course.startedOn, mode, startsAt),
      purpose: record.purpose,
      status: record.confirmedAt === null ? 'recorded' : 'confirmed',
      record,
      cancellation: null,
      draft: null,
    };
  });
}

function calledOffVisits(scope: Scope): DemoVisit[] {
  return scope.course.calledOff.map((day, place) => {
    const random = randomOf(`called-off-${scope.key}-${place}`);
    return {
      ...plannedPart(scope, `called-off-${place + 1}`, day, addDays(day, -14), 'onSite', '13:30'),
      status: 'cancelled',
      record: null,
      draft: null,
      cancellation: { reason: random.pick(CANCELLATION_REASONS), at: at(day, '08:40'), byKey: leadOn(scope.team, day) },
    };
  });
}

function unrecordedVisits(scope: Scope): DemoVisit[] {
  const { course, plot, team } = scope;
  const day = course.unrecorded;
  if (!day) return [];
  const purpose = '取組の様子を見て、続け方を話す';
  return [
    {
      ...plannedPart(scope, 'unrecorded', day, course.held.at(-1) ?? course.startedOn, 'onSite', '14:00'),
      purpose,
      status: 'planned',
      record: null,
      cancellation: null,
      draft: {
        byKey: leadOn(team, day),
        savedAt: at(day, '16:42'),
        content: {
          heldOn: day,
          mode: 'onSite',
          supportTypes: ['A'],
          facts: `${plot.name}の担当者と保健師に会い、先月から続けている取組の様子を聞いた。参加者は増えているが、`,
        },
      },
    },
  ];
}

function plannedVisits(scope: Scope): DemoVisit[] {
  const { course, plot, days, calendar } = scope;
  const random = randomOf(`planned-${scope.key}`);
  const mode: VisitMode = plot.next?.online
    ? 'online'
    : plot.onlineCounts === false || plot.next
      ? 'onSite'
      : modeOf(random);
  const startsAt = plot.next?.startsAt ?? random.pick(STARTS);
  const before = course.held.at(-1) ?? course.startedOn;
  // What the leaver has planned beyond the last day is part of what is handed over.
  const beyond =
    plot.lead === LEAVER && !course.planned.some((day) => day >= days.effectiveOn)
      ? [openFrom(addDays(days.effectiveOn, 6), calendar)]
      : [];
  return [...course.planned, ...beyond].map((day, place) => ({
    ...plannedPart(
      scope,
      `planned-${place + 1}`,
      day,
      before,
      place === 0 ? mode : 'onSite',
      place === 0 ? startsAt : '13:30',
    ),
    status: 'planned' as const,
    record: null,
    cancellation: null,
    draft: null,
  }));
}

/** What every visit has, however it went on; planned at the visit before. */
function plannedPart(
  scope: Scope,
  word: string,
  day: CivilDay,
  plannedAfter: CivilDay,
  mode: VisitMode,
  startsAt: string,
) {
  const { key, team, plot, local } = scope;
  const plannedOnDay = plannedAfter < day ? plannedAfter : addOpenDays(day, -3, scope.calendar);
  return {
    key: `visit-${key}-${word}`,
    plannedOn: day,
    startsAt,
    mode,
    place: placeOf(scope, mode),
    purpose: fill(purposeAhead(scope), local, randomOf(`purpose-${key}-${word}`)),
    plannedByKey: leadOn(team, plannedOnDay),
    plannedAt: at(plannedOnDay, plot.stage > 1 ? '16:00' : '15:30'),
  };
}

/** What the next visit is for: the beat of the theme that comes next, or looking back when all are played. */
function purposeAhead({ plot, scenes }: Scope): string {
  const played = new Set(scenes.map(({ purpose }) => purpose));
  return (
    THEMES[plot.theme].scenes.find(({ purpose }) => !played.has(purpose))?.purpose ?? '取組のふりかえりと来年度の見通し'
  );
}

function placeOf({ plot, tenant }: Scope, mode: VisitMode): string {
  if (mode === 'online') return 'オンライン会議';
  if (mode === 'ourOffice') return tenant === 'nagano' ? '県庁 地域包括ケア課' : '県庁 地域包括ケア課 打合せ室';
  return plot.name.endsWith('市') ? '市役所 会議室' : '役場2階';
}

function modeOf(random: Random): VisitMode {
  if (random.chance(0.24)) return 'online';
  return random.chance(0.08) ? 'ourOffice' : 'onSite';
}
