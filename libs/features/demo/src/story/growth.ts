import { type CivilDay, addDays, addMonths } from '@banso/domain';
import { openFrom } from './days.js';
import type {
  DemoChallenge,
  DemoEngagement,
  DemoInitiative,
  DemoMilestone,
  DemoStage,
  DemoVisit,
} from './demo-story.js';
import { randomOf } from './random.js';
import type { Scope } from './scope.js';
import { leadOn } from './team.js';
import { fill } from './texts/fill.js';
import { STAGE_REASONS } from './texts/opinions.js';
import type { Theme } from './texts/scene.js';
import { THEMES } from './texts/themes.js';

/** The stages reached: 0 at the start, each further one on the visit at which it was seen. */
export function stagesOf(scope: Scope): DemoStage[] {
  const { course, scenes, team, key, local } = scope;
  const random = randomOf(`stages-${key}`);
  const reached: { stage: DemoStage['stage']; since: CivilDay }[] = [{ stage: 0, since: course.startedOn }];
  scenes.forEach(({ stage }, place) => {
    const since = course.held[place];
    if (since && stage > (reached.at(-1)?.stage ?? 0)) reached.push({ stage, since });
  });
  return reached.map(({ stage, since }) => ({
    key: `stage-${key}-${stage}`,
    stage,
    since,
    reason: fill(random.pick(STAGE_REASONS[stage]), local, random),
    byKey: leadOn(team, since),
  }));
}

/**
 * The challenge first assumed, withdrawn when the true one was found; before that it is all there is. Others beside it.
 */
export function challengesOf({ plot, course, scenes, key, local }: Scope): DemoChallenge[] {
  const theme = THEMES[plot.theme];
  const random = randomOf(`challenges-${key}`);
  const text = (template: string): string => fill(template, local, random);
  const beginning = course.held[0] ?? course.startedOn;
  const found = foundOn(theme, scenes, course.held);
  const beside = theme.beside.slice(0, plot.stage === 0 ? 1 : random.between(1, 2));
  return [
    { text: text(theme.assumed), isTrue: false, notedOn: beginning, withdrawnOn: found },
    ...(found
      ? [{ text: text(plot.realChallenge ?? theme.real), isTrue: true, notedOn: found, withdrawnOn: null }]
      : []),
    ...beside.map((template) => ({
      text: text(template),
      isTrue: false,
      notedOn: course.held[1] ?? beginning,
      withdrawnOn: null,
    })),
  ].map((challenge, place) => ({ key: `challenge-${key}-${place + 1}`, ...challenge }));
}

/** One to three initiatives, the further on the further along. */
export function initiativesOf({ plot, course, scenes, key, local }: Scope): DemoInitiative[] {
  const random = randomOf(`initiatives-${key}`);
  const movedOn = course.held[scenes.findIndex(({ stage }) => stage >= 2)] ?? null;
  const count = Math.max(1, plot.stage);
  return THEMES[plot.theme].initiatives.slice(0, count).map((template, place) => {
    const state = stateOf(plot.stage, place, course.closedOn !== null);
    return {
      key: `initiative-${key}-${place + 1}`,
      text: fill(template, local, random),
      state,
      startedOn: state === 'idea' ? null : movedOn,
    };
  });
}

/** One point passed, when moving, and one or two ahead on the road map. */
export function milestonesOf({ plot, course, scenes, key, days, calendar, local }: Scope): DemoMilestone[] {
  if (course.closedOn) return [];
  const random = randomOf(`milestones-${key}`);
  const moved = course.held[scenes.findIndex(({ stage }) => stage >= 2)];
  const ahead = openFrom(addMonths(addDays(days.today, random.between(5, 25)), 1), calendar);
  const points = [
    ...(moved ? [{ on: moved, text: '取組を試し始める' }] : []),
    { on: ahead, text: plot.stage < 2 ? '課題を係で共有する' : fill(THEMES[plot.theme].milestone, local, random) },
    {
      on: openFrom(addMonths(ahead, 3), calendar),
      text: plot.stage < 2 ? '試すことを一つ決める' : '1年のふりかえりを住民と行う',
    },
  ];
  return points.map((point, place) => ({ key: `milestone-${key}-${place + 1}`, ...point }));
}

/** Who else has to do with it, and where the papers are. */
export function surroundingsOf(
  { plot, tenant, team }: Scope,
  visits: readonly DemoVisit[],
): Pick<DemoEngagement, 'relatedBodies' | 'material'> {
  const university = tenant === 'nagano' ? '長野県看護大学' : '埼玉県立大学';
  const first = visits[0]?.plannedOn.slice(0, 4) ?? '';
  return {
    relatedBodies: [
      { name: `${plot.name}社会福祉協議会`, kind: 'other', part: '生活支援コーディネーターの所属' },
      { name: THEMES[plot.theme].partner, kind: 'other', part: '取組の相手' },
      ...(team.some(({ role }) => role === 'professor')
        ? [{ name: university, kind: 'university' as const, part: '問いかけと分析の助言' }]
        : []),
    ],
    material: [
      { title: '経過表', where: `共有フォルダ／伴走支援／${plot.name}` },
      { title: `聞き取りメモ（${first}年から）`, where: `課の書庫 ${plot.code.slice(3, 5)}番の綴り` },
    ],
  };
}

/**
 * The visit at which the true challenge was put into words: the last of the theme's beats of stage 1; null before it is
 * played.
 */
function foundOn(theme: Theme, scenes: Scope['scenes'], held: readonly CivilDay[]): CivilDay | null {
  const found = theme.scenes.findLast(({ stage }) => stage === 1)?.purpose;
  const played = scenes.findIndex(({ purpose }) => purpose === found);
  // With fewer visits than beats it may have been left out: then it was found before anybody moved.
  const place = played >= 0 ? played : scenes.findIndex(({ stage }) => stage >= 2);
  return held[place] ?? null;
}

function stateOf(stage: number, place: number, closed: boolean): DemoInitiative['state'] {
  if (stage < 2) return 'idea';
  if (stage === 2) return place === 0 ? 'trying' : 'idea';
  if (place === 2) return closed ? 'stopped' : 'trying';
  return 'running';
}
