import { addDays, type CivilDay, publicClosureOf } from '@banso/domain';

/*
 * The rules of the domain once more, written from its text and not from the product's functions, so that the two can
 * disagree. Only which days are national holidays is shared: it is a table of days, not a rule.
 */

export interface Visit {
  id: string;
  plannedOn: CivilDay;
  heldOn: CivilDay | null;
  /** When the version in force was written. */
  recordedOn: CivilDay | null;
  confirmed: boolean;
  types: readonly string[];
}
export interface Item {
  id: string;
  dueOn: CivilDay;
  isDone: boolean;
  /** Who has it from which day on, the earliest first. */
  owners: Array<{ person: string; from: CivilDay }>;
}
export interface Packet {
  id: string;
  leaver: string;
  successor: string;
  announcedOn: CivilDay;
  effectiveOn: CivilDay;
  state: 'drafting' | 'handedOver' | 'received';
}
export interface Term {
  person: string;
  role: 'lead' | 'deputy';
  from: CivilDay;
  until: CivilDay | null;
}
export interface Walk {
  id: string;
  code: string;
  startedOn: CivilDay;
  closedOn: CivilDay | null;
  /** The last one is open while it has no end, which is the day of resuming. */
  pauses: Array<{ from: CivilDay; until: CivilDay | null }>;
  terms: Term[];
  visits: Visit[];
  items: Item[];
  packets: Packet[];
}

/** Section 3: closed are Saturdays, Sundays, national holidays, and 12/29–1/3. */
export function isOpen(day: CivilDay): boolean {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const weekday = new Date(Date.UTC(year, month - 1, date)).getUTCDay();
  const isYearEnd = (month === 12 && date >= 29) || (month === 1 && date <= 3);
  return weekday !== 0 && weekday !== 6 && !isYearEnd && publicClosureOf(day) !== 'holiday';
}

export function isPaused({ pauses }: Walk): boolean {
  return pauses.at(-1)?.until === null;
}

/** Rule 4.1: the anchor one month later, clamped to the month's end, moved forward to an open day. */
export function dueOf({ startedOn, visits, pauses }: Walk): CivilDay {
  const since = [startedOn, ...visits.map(({ heldOn }) => heldOn), ...pauses.map(({ until }) => until)];
  const anchor = since.reduce<CivilDay>((last, day) => (day !== null && day > last ? day : last), startedOn);
  const [year, month, date] = anchor.split('-').map(Number) as [number, number, number];
  const [y, m] = month === 12 ? [year + 1, 1] : [year, month + 1];
  const length = [
    31,
    y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ][m - 1]!;
  let day = `${y}-${String(m).padStart(2, '0')}-${String(Math.min(date, length)).padStart(2, '0')}` as CivilDay;
  while (!isOpen(day)) day = addDays(day, 1);
  return day;
}

/** Rule 4.1: one word for how an engagement stands. */
export function statusOf(walk: Walk, today: CivilDay): string {
  if (walk.closedOn !== null) return 'closed';
  if (isPaused(walk)) return 'paused';
  const due = dueOf(walk);
  const planned = walk.visits
    .filter(({ heldOn }) => heldOn === null)
    .map(({ plannedOn }) => plannedOn)
    .sort();
  const ahead = planned.find((day) => day >= today);
  if (today > due) return 'overdue';
  if (planned.some((day) => day < today)) return 'recordMissing';
  return (ahead !== undefined && ahead <= due) || addDays(today, 7) < due ? 'onTrack' : 'planNow';
}

export function openDaysAfter(day: CivilDay, count: number): CivilDay {
  let on = day;
  for (let left = count; left > 0;) if (isOpen((on = addDays(on, 1)))) left--;
  return on;
}

/** Who holds a part on a day. */
export function holdersOf(
  walk: Walk,
  role: Term['role'],
  day: CivilDay,
  isHere: (person: string) => boolean,
): string[] {
  return walk.terms
    .filter(
      (term) =>
        term.role === role && term.from <= day && (term.until === null || term.until >= day) && isHere(term.person),
    )
    .map(({ person }) => person);
}

/**
 * Rule 4.2: which reminders stand today, as `subject/step/person`; of each person's steps on one subject the latest.
 * @param isHere whether somebody is in office today; @param hears whether a role of theirs still runs, in office or not
 */
export function remindersOf(
  walk: Walk,
  today: CivilDay,
  managers: readonly string[],
  isHere: (person: string) => boolean,
  hears: (person: string) => boolean,
): string[] {
  const lead = holdersOf(walk, 'lead', today, isHere);
  const deputy = holdersOf(walk, 'deputy', today, isHere);
  const instead = lead.length > 0 ? lead : managers;
  const team = [...new Set([...lead, ...deputy])];
  const standing: string[] = [];
  const stand = (subject: string, comings: Array<{ step: string; on: CivilDay; people: readonly string[] }>): void => {
    const latest = new Map<string, string>();
    for (const { step, people } of comings
      .filter(({ on }) => on <= today)
      .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)))
      for (const person of people) latest.set(person, step);
    for (const [person, step] of latest) standing.push(`${subject}/${step}/${person}`);
  };

  const waiting = walk.visits.filter(({ heldOn }) => heldOn === null);
  if (walk.closedOn === null && !isPaused(walk)) {
    const due = dueOf(walk);
    const ahead = waiting
      .map(({ plannedOn }) => plannedOn)
      .filter((day) => day >= today)
      .sort()[0];
    if (ahead === undefined || ahead > addDays(due > today ? due : today, 14)) {
      const weekly: Array<{ step: string; on: CivilDay; people: readonly string[] }> = [];
      for (let on = addDays(due, 14); on <= today; on = addDays(on, 7))
        weekly.push({ step: 'visitOverdueWeekly', on, people: managers });
      stand(walk.id, [
        { step: 'visitDueSoon', on: addDays(due, -7), people: instead },
        { step: 'visitDueToday', on: due, people: instead },
        { step: 'visitOverdue', on: openDaysAfter(due, 3), people: [...instead, ...deputy] },
        { step: 'visitOverdueManager', on: addDays(due, 7), people: managers },
        ...weekly,
      ]);
    }
  }
  for (const { id, plannedOn } of waiting) {
    if (today <= plannedOn)
      stand(id, [{ step: 'visitTomorrow', on: addDays(plannedOn, -1), people: team.length > 0 ? team : managers }]);
    stand(id, [
      { step: 'recordMissing', on: openDaysAfter(plannedOn, 1), people: instead },
      { step: 'recordMissingManager', on: openDaysAfter(plannedOn, 5), people: managers },
    ]);
  }
  for (const { id, recordedOn, confirmed } of walk.visits) {
    if (recordedOn !== null && !confirmed)
      stand(id, [{ step: 'unconfirmedManager', on: openDaysAfter(recordedOn, 5), people: managers }]);
  }
  const orManagers = (person: string | undefined): readonly string[] => (person && hears(person) ? [person] : managers);
  for (const { id, dueOn, owners } of walk.items.filter(({ isDone }) => !isDone)) {
    const owner = orManagers(owners.filter(({ from }) => from <= today).at(-1)?.person);
    stand(id, [
      { step: 'actionDueSoon', on: addDays(dueOn, -3), people: owner },
      { step: 'actionOverdue', on: addDays(dueOn, 1), people: owner },
    ]);
  }
  for (const { id, leaver, successor, announcedOn, effectiveOn, state } of walk.packets) {
    if (state === 'received') continue;
    const people = orManagers(leaver);
    const untilHandedOver = [
      { step: 'handoverAnnounced', on: announcedOn, people },
      { step: 'handoverSoon', on: addDays(effectiveOn, -7), people },
      { step: 'handoverNear', on: addDays(effectiveOn, -3), people },
      { step: 'handoverTomorrow', on: addDays(effectiveOn, -1), people },
    ];
    stand(id, [
      ...(state === 'drafting' ? untilHandedOver : []),
      {
        step: 'handoverNotReceived',
        on: addDays(effectiveOn, 5),
        people: [...people, ...orManagers(successor), ...managers],
      },
    ]);
  }
  return standing.sort();
}

/** Rule 4.4: how often each kind of support was given in each month, as `code/type/month` → number. */
export function deliveredOf(walks: readonly Walk[]): Map<string, number> {
  const counted = new Map<string, number>();
  for (const { code, visits } of walks) {
    for (const { heldOn, types } of visits) {
      if (heldOn !== null)
        for (const type of types)
          counted.set(
            `${code}/${type}/${heldOn.slice(0, 7)}-01`,
            (counted.get(`${code}/${type}/${heldOn.slice(0, 7)}-01`) ?? 0) + 1,
          );
    }
  }
  return counted;
}
