import type { OpenDays } from '@banso/domain';
import { actionItemsOf } from './action-items.js';
import { counterpartsOf } from './counterparts.js';
import { courseOf } from './course.js';
import type { StoryDays } from './days.js';
import type { DemoEngagement, WorkingTenantKey } from './demo-story.js';
import { challengesOf, initiativesOf, milestonesOf, stagesOf, surroundingsOf } from './growth.js';
import { localOf } from './locals.js';
import type { Plot } from './plot.js';
import { scenesOf } from './scenes.js';
import type { Scope } from './scope.js';
import { type People, teamOf, teamOn } from './team.js';
import { visitsOf } from './visits.js';

/** The key of the engagement a plot tells. */
export function engagementKey(tenant: WorkingTenantKey, { code, theme }: Pick<Plot, 'code' | 'theme'>): string {
  return `engagement-${tenant}-${code}-${theme}`;
}

/** Tells one plot in full. */
export function engagementOf(
  tenant: WorkingTenantKey,
  plot: Plot,
  days: StoryDays,
  calendar: OpenDays,
  people: People,
): DemoEngagement {
  const key = `${plot.code}-${plot.theme}`;
  const course = courseOf(plot, days, calendar);
  const team = teamOf(tenant, key, plot, course, days, people);
  const counterparts = counterpartsOf(key, plot, course, days);
  const scenes = scenesOf(key, plot, course.held, {
    hasPeer: (day) => teamOn(team, day).some(({ role }) => role === 'peerSupporter'),
    contactChangedOn: plot.contactChanged ? (plot.contactChanged === 'recent' ? days.recent : days.turn) : null,
  });
  const scope: Scope = {
    tenant,
    key,
    plot,
    course,
    days,
    calendar,
    people,
    team,
    counterparts,
    scenes,
    local: localOf(key, plot),
  };
  const visits = visitsOf(scope);
  const stages = stagesOf(scope);
  return {
    key: engagementKey(tenant, plot),
    tenant,
    municipalityCode: plot.code,
    municipalityName: plot.name,
    programmeKey: plot.programme,
    startedOn: course.startedOn,
    cadenceMonths: plot.cadence ?? 1,
    onlineCounts: plot.onlineCounts ?? true,
    status: plot.ending.kind === 'paused' || plot.ending.kind === 'closed' ? plot.ending.kind : 'active',
    stage: stages.at(-1)?.stage ?? 0,
    vision: plot.vision,
    challenges: challengesOf(scope),
    initiatives: initiativesOf(scope),
    milestones: milestonesOf(scope),
    stages,
    team,
    counterparts,
    visits,
    actionItems: actionItemsOf(scope, visits),
    pauses: course.pauses.map((pause, place) => ({ key: `pause-${key}-${place + 1}`, ...pause })),
    closure:
      plot.ending.kind === 'closed' && course.closedOn
        ? { closedOn: course.closedOn, reason: plot.ending.reason, outcome: plot.ending.outcome }
        : null,
    ...surroundingsOf(scope, visits),
  };
}
