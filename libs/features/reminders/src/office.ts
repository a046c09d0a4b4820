import { type CivilDay, japaneseOpenDays, type OpenDays } from '@banso/domain';
import type { Actor } from '@banso/database';
import type { Calendars } from '@banso/directory';
import { type LadderSet, Ladders } from './ladders.js';
import { type PersonReach, PeopleReach } from './people-reach.js';

/**
 * What a tenant's reminders rest on beside the engagements: the calendar, who may hear of what today, and the ladders.
 */
export interface Office {
  today: CivilDay;
  calendar: OpenDays;
  closedDays: CivilDay[];
  reach: PeopleReach;
  ladders: Ladders;
}

/** The office of a tenant today. */
export async function officeOf(actor: Actor, tenantId: number, calendars: Calendars): Promise<Office> {
  const [closedDays, reach, ladders] = await Promise.all([
    calendars.ownClosedDays(actor, tenantId),
    PeopleReach.of(actor, tenantId),
    Ladders.of(actor, tenantId),
  ]);
  return { today: actor.today, calendar: japaneseOpenDays(closedDays), closedDays, reach, ladders };
}

/** The office in a form that can be kept and compared with a later one. */
export interface OfficePicture {
  closedDays: CivilDay[];
  ladders: readonly LadderSet[];
  people: PersonReach[];
}

export function pictureOf({ closedDays, ladders, reach }: Office): OfficePicture {
  return { closedDays, ladders: ladders.sets, people: reach.rows() };
}

/** What has changed between two pictures, as far as reminders can tell: everything, or what reaches certain people. */
export function changesBetween(
  before: OfficePicture,
  now: OfficePicture,
): { everything: boolean; ladders: boolean; people: string[] } {
  const differ = (a: unknown, b: unknown): boolean => canonical(a) !== canonical(b);
  const managers = ({ people }: OfficePicture): string[] =>
    people.filter((row) => row.manager).map((row) => row.personId);
  const [then, today] = [before, now].map(({ people }) => new Map(people.map((row) => [row.personId, row])));
  const ladders = differ(before.ladders, now.ladders);
  return {
    ladders,
    // Managers stand in for whoever is missing, so another manager can change any reminder.
    everything: ladders || differ(before.closedDays, now.closedDays) || differ(managers(before), managers(now)),
    people: [...new Set([...then!.keys(), ...today!.keys()])].filter((person) =>
      differ(then!.get(person) ?? null, today!.get(person) ?? null),
    ),
  };
}

/** JSON with the keys of every object in order: the database keeps them in an order of its own. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
