import type { OpenDays } from '@banso/domain';
import type { Course } from './course.js';
import type { StoryDays } from './days.js';
import type { DemoCounterpart, DemoTeamMember, WorkingTenantKey } from './demo-story.js';
import type { Plot } from './plot.js';
import type { Played } from './scenes.js';
import type { People } from './team.js';
import type { Local } from './texts/fill.js';

/** Everything known of one engagement while its parts are written. */
export interface Scope {
  readonly tenant: WorkingTenantKey;
  /** Code and theme: what the keys of all its parts begin with. */
  readonly key: string;
  readonly plot: Plot;
  readonly course: Course;
  readonly days: StoryDays;
  readonly calendar: OpenDays;
  readonly people: People;
  readonly team: readonly DemoTeamMember[];
  readonly counterparts: readonly DemoCounterpart[];
  /** One for each held visit. */
  readonly scenes: readonly Played[];
  readonly local: Local;
}

/** A person's name. @throws Error when nobody has the key. */
export function nameOf(people: People, key: string): string {
  const person = people.get(key);
  if (!person) throw new Error(`No such person in the demo: ${key}`);
  return person.name;
}
