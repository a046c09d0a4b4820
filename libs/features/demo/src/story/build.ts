import { type CivilDay, type OpenDays, japaneseOpenDays } from '@banso/domain';
import { assignmentsOf } from './assignments.js';
import { storyDays } from './days.js';
import type { DemoStory, TenantKey } from './demo-story.js';
import { engagementOf } from './engagement.js';
import { judgementsOf } from './judgements.js';
import { DEMO_NOTICE } from './notice.js';
import { BUREAU } from './organisations.js';
import { NAGANO_ORGANISATIONS } from './organisations-nagano.js';
import { SAITAMA_ORGANISATIONS } from './organisations-saitama.js';
import { YAMANASHI_ORGANISATIONS } from './organisations-yamanashi.js';
import { bureauPeople, peopleOf } from './people.js';
import { NAGANO_PEOPLE } from './people-nagano.js';
import { SAITAMA_PEOPLE } from './people-saitama.js';
import { YAMANASHI_PEOPLE } from './people-yamanashi.js';
import { NAGANO_PLOTS } from './plots-nagano.js';
import { SAITAMA_PLOTS } from './plots-saitama.js';
import { tenantsOf } from './tenants.js';
import { transfersOf } from './transfer.js';

/**
 * The demo tenants as they look on a day: the same day always gives the same story, and every day Nagano and Saitama
 * are in full swing, while Yamanashi has only just been founded. Nothing is read or written. @throws Error when the day
 * leaves the years the calendar knows.
 */
export function demoStory(today: CivilDay): DemoStory {
  const days = storyDays(today);
  const tenants = tenantsOf(today);
  const calendarOf = (tenant: TenantKey): OpenDays =>
    japaneseOpenDays(tenants.find(({ key }) => key === tenant)?.closedDays.map(({ day }) => day));
  const calendars = {
    nagano: calendarOf('nagano'),
    saitama: calendarOf('saitama'),
    yamanashi: calendarOf('yamanashi'),
  };
  const people = [
    ...peopleOf('nagano', NAGANO_PEOPLE, days),
    ...peopleOf('saitama', SAITAMA_PEOPLE, days),
    ...peopleOf('yamanashi', YAMANASHI_PEOPLE, days),
    ...bureauPeople(days),
  ];
  const byKey = new Map(people.map((person) => [person.key, person]));
  const engagements = [
    ...NAGANO_PLOTS.map((plot) => engagementOf('nagano', plot, days, calendars.nagano, byKey)),
    ...SAITAMA_PLOTS.map((plot) => engagementOf('saitama', plot, days, calendars.saitama, byKey)),
  ];
  return {
    today,
    notice: DEMO_NOTICE,
    tenants,
    organisations: [BUREAU, ...NAGANO_ORGANISATIONS, ...SAITAMA_ORGANISATIONS, ...YAMANASHI_ORGANISATIONS],
    people,
    assignments: assignmentsOf(engagements, days),
    engagements,
    transfers: transfersOf(engagements, days, calendars.nagano),
    judgements: judgementsOf(days, calendars),
  };
}
