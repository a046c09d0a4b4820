import { addDays, type CivilDay, publicClosureOf } from '@banso/domain';

/*
 * The rules of the domain once more, written from its text and not from the product's functions, so that the two can
 * disagree. Only the public calendar (which days are holidays) is shared: it is a table of days, not a rule.
 */

export interface Visit { id: string; plannedOn: CivilDay; heldOn: CivilDay | null; recordedOn: CivilDay | null; confirmed: boolean; types: readonly string[] }
export interface Term { person: string; role: 'lead' | 'deputy'; from: CivilDay; until: CivilDay | null }
export interface Walk {
  id: string;
  code: string;
  startedOn: CivilDay;
  closedOn: CivilDay | null;
  terms: Term[];
  visits: Visit[];
}

export function isOpen(day: CivilDay): boolean {
  return publicClosureOf(day) === null;
}

/** Rule 4.1: the anchor one month later, clamped to the month's end, moved forward to an open day. */
export function dueOf({ startedOn, visits }: Walk): CivilDay {
  const anchor = visits.reduce((last, { heldOn }) => (heldOn !== null && heldOn > last ? heldOn : last), startedOn);
  const [year, month, date] = anchor.split('-').map(Number) as [number, number, number];
  const [y, m] = month === 12 ? [year + 1, 1] : [year, month + 1];
  const length = [31, y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1]!;
  let day = `${y}-${String(m).padStart(2, '0')}-${String(Math.min(date, length)).padStart(2, '0')}` as CivilDay;
  while (!isOpen(day)) day = addDays(day, 1);
  return day;
}

/** Rule 4.1: one word for how an engagement stands. */
export function statusOf(walk: Walk, today: CivilDay): string {
  if (walk.closedOn !== null) return 'closed';
  const due = dueOf(walk);
  const planned = walk.visits.filter(({ heldOn }) => heldOn === null).map(({ plannedOn }) => plannedOn).sort();
  const ahead = planned.find((day) => day >= today);
  if (today > due) return 'overdue';
  if (planned.some((day) => day < today)) return 'recordMissing';
  return (ahead !== undefined && ahead <= due) || addDays(today, 7) < due ? 'onTrack' : 'planNow';
}

export function openDaysAfter(day: CivilDay, count: number): CivilDay {
  let on = day;
  for (let left = count; left > 0; ) if (isOpen((on = addDays(on, 1)))) left--;
  return on;
}

/** Who holds a part on a day. */
export function holdersOf(walk: Walk, role: Term['role'], day: CivilDay, isHere: (person: string) => boolean): string[] {
  return walk.terms.filter((term) => term.role === role && term.from <= day && (term.until === null || term.until >= day) && isHere(term.person)).map(({ person }) => person);
}

/** Rule 4.2: which reminders stand today, as `subject/step/person`; of each person's steps on one subject the latest. */
export function remindersOf(walk: Walk, today: CivilDay, managers: readonly string[], isHere: (person: string) => boolean): string[] {
  const lead = holdersOf(walk, 'lead', today, isHere);
  const deputy = holdersOf(walk, 'deputy', today, isHere);
  const instead = lead.length > 0 ? lead : managers;
  const team = [...new Set([...lead, ...deputy])];
  const standing: string[] = [];
  const stand = (subject: string, comings: Array<{ step: string; on: CivilDay; people: readonly string[] }>): void => {
    const latest = new Map<string, string>();
    for (const { step, people } of comings.filter(({ on }) => on <= today).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) for (const person of people) latest.set(person, step);
    for (const [person, step] of latest) standing.push(`${subject}/${step}/${person}`);
  };

  const waiting = walk.visits.filter(({ heldOn }) => heldOn === null);
  if (walk.closedOn === null) {
    const due = dueOf(walk);
    const ahead = waiting.map(({ plannedOn }) => plannedOn).filter((day) => day >= today).sort()[0];
    if (ahead === undefined || ahead > addDays(due > today ? due : today, 14)) {
      const weekly: Array<{ step: string; on: CivilDay; people: readonly string[] }> = [];
      for (let on = addDays(due, 14); on <= today; on = addDays(on, 7)) weekly.push({ step: 'visitOverdueWeekly', on, people: managers });
      stand(walk.id, [
        { step: 'visitDueSoon', on: addDays(due, -7), people: instead }, { step: 'visitDueToday', on: due, people: instead },
        { step: 'visitOverdue', on: openDaysAfter(due, 3), people: [...instead, ...deputy] }, { step: 'visitOverdueManager', on: addDays(due, 7), people: managers }, ...weekly,
      ]);
    }
  }
  for (const { id, plannedOn } of waiting) {
    if (today <= plannedOn) stand(id, [{ step: 'visitTomorrow', on: addDays(plannedOn, -1), people: team.length > 0 ? team : managers }]);
    stand(id, [{ step: 'recordMissing', on: openDaysAfter(plannedOn, 1), people: instead }, { step: 'recordMissingManager', on: openDaysAfter(plannedOn, 5), people: managers }]);
  }
  for (const { id, recordedOn, confirmed } of walk.visits) {
    if (recordedOn !== null && !confirmed) stand(id, [{ step: 'unconfirmedManager', on: openDaysAfter(recordedOn, 5), people: managers }]);
  }
  return standing.sort();
}

/** Rule 4.4: how often each kind of support was given in each month, as `code/type/month` → number. */
export function deliveredOf(walks: readonly Walk[]): Map<string, number> {
  const counted = new Map<string, number>();
  for (const { code, visits } of walks) {
    for (const { heldOn, types } of visits) {
      if (heldOn !== null) for (const type of types) counted.set(`${code}/${type}/${heldOn.slice(0, 7)}-01`, (counted.get(`${code}/${type}/${heldOn.slice(0, 7)}-01`) ?? 0) + 1);
    }
  }
  return counted;
}
