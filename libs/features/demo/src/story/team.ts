import { type CivilDay, type TeamRole, addDays, addMonths, earlierOf, laterOf } from '@banso/domain';
import type { Course } from './course.js';
import type { StoryDays } from './days.js';
import type { DemoPerson, DemoTeamMember, WorkingTenantKey } from './demo-story.js';
import { personKey } from './people.js';
import type { Plot } from './plot.js';
import { SUCCESSORS, TRANSFER_KEY } from './transfer-plan.js';

/** The people of a tenant by key. */
export type People = ReadonlyMap<string, DemoPerson>;

/** The support team of an engagement with all its terms, past, present and already decided. */
export function teamOf(
  tenant: WorkingTenantKey,
  key: string,
  plot: Plot,
  course: Course,
  days: StoryDays,
  people: People,
): DemoTeamMember[] {
  const { startedOn, closedOn } = course;
  const changedOn = plot.leadChanged === 'recent' ? days.recent : days.turn;
  const leads: Wanted[] = plot.earlierLead
    ? [
        { word: plot.earlierLead, role: 'lead', from: startedOn, until: addDays(changedOn, -1) },
        { word: plot.lead, role: 'lead', from: changedOn, until: closedOn },
      ]
    : [{ word: plot.lead, role: 'lead', from: startedOn, until: closedOn }];
  const wanted: Wanted[] = [
    ...leads,
    { word: plot.deputy, role: 'deputy', from: startedOn, until: closedOn },
    { word: plot.office, role: 'healthOfficeStaff', from: startedOn, until: closedOn },
    {
      word: plot.professor,
      role: 'professor',
      from: startedOn,
      until: plot.assignmentEnded ? addDays(days.turn, -1) : closedOn,
    },
    { word: plot.peer, role: 'peerSupporter', from: addMonths(startedOn, 2), until: closedOn },
    { word: plot.expert, role: 'expert', from: addMonths(startedOn, 4), until: closedOn },
  ];
  const terms = wanted.flatMap((term) =>
    term.word ? [heldWithinRole(tenant, { ...term, word: term.word }, people)] : [],
  );
  return terms
    .flatMap((term) => handedOver(tenant, term, days))
    .map((term, place) => ({ key: `member-${key}-${place + 1}`, ...term }));
}

/** The members of a team on a day. */
export function teamOn(team: readonly DemoTeamMember[], day: CivilDay): DemoTeamMember[] {
  return team.filter(({ from, until }) => from <= day && (until === null || day <= until));
}

/** The key of the one who leads on a day. @throws Error when nobody does. */
export function leadOn(team: readonly DemoTeamMember[], day: CivilDay): string {
  const lead = teamOn(team, day).find(({ role }) => role === 'lead');
  if (!lead) throw new Error(`Nobody leads on ${day}: ${team[0]?.key}`);
  return lead.personKey;
}

interface Wanted {
  readonly word: string | undefined;
  readonly role: TeamRole;
  readonly from: CivilDay;
  readonly until: CivilDay | null;
}

type Term = Omit<DemoTeamMember, 'key'>;

/**
 * Nobody is in a team before or after their time in the post; what the announced transfer cuts is left to `handedOver`.
 */
function heldWithinRole(
  tenant: WorkingTenantKey,
  { word, role, from, until }: Wanted & { word: string },
  people: People,
): Term {
  const key = personKey(tenant, word);
  const post = people.get(key)?.roles[0];
  if (!post) throw new Error(`No such person in the demo: ${key}`);
  const lastDay =
    post.until !== null && !(word in SUCCESSORS && tenant === 'nagano')
      ? until
        ? earlierOf(until, post.until)
        : post.until
      : until;
  return { personKey: key, role, from: laterOf(from, post.from), until: lastDay, beginsBy: null, endsBy: null };
}

/** Splits the open terms of the one who leaves: until the day before, and the successor's from the day on. */
function handedOver(tenant: WorkingTenantKey, term: Term, { effectiveOn }: StoryDays): Term[] {
  const word = term.personKey.slice(`person-${tenant}-`.length);
  const successor = tenant === 'nagano' && term.until === null ? SUCCESSORS[word]?.[term.role] : undefined;
  if (!successor) return [term];
  return [
    { ...term, until: addDays(effectiveOn, -1), endsBy: TRANSFER_KEY },
    { ...term, personKey: personKey(tenant, successor), from: effectiveOn, until: null, beginsBy: TRANSFER_KEY },
  ];
}
