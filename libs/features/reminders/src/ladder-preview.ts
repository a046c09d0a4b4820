import {
  addDays,
  type CivilDay,
  civilDay,
  dueDayOf,
  type DueReminder,
  isInWindow,
  type LadderStep,
  type LadderWindow,
  type Lang,
  type OpenDays,
  RECIPIENT_ROLE_LABELS,
  RECIPIENT_ROLES,
  type RecipientRole,
  REMINDER_STEP_LABELS,
  REMINDER_STEPS,
  reminderInWords,
  type ReminderStep,
  type ReminderSubject,
  remindersDue,
  windowsOf,
} from '@banso/domain';
import type { Actor } from '@banso/database';
import { Calendars } from '@banso/directory';
import { Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { type AlikeHearing, AlikeManagers } from './alike-managers.js';
import { asOf } from './as-of.js';
import { LADDER_REFUSALS } from './ladder.errors.js';
import { type EngagementPast, namesOf, pastsCounted, pastsOf, pause } from './ladder-preview.queries.js';
import type { PreviewLadder } from './ladder.request.js';
import type { LadderPreview, PreviewCount, PreviewItem } from './ladder.response.js';
import { LadderService, managedTenant } from './ladder.service.js';
import { Ladders } from './ladders.js';
import { PeopleReach } from './people-reach.js';
import { subjectsOf } from './reminder-subjects.js';

/** Engagements that are tried out in one request; more would keep others waiting. */
export const PREVIEW_LIMIT = 3_000;
/** Items that are listed one by one. */
const LISTED = 500;

/** A reminder that would have been sent, to one or several people alike. */
interface Sent {
  key: string;
  day: CivilDay;
  past: EngagementPast;
  step: ReminderStep;
  reach: readonly string[];
  as: RecipientRole;
  /** Put into words for the items that are listed, not for all. */
  reminder: DueReminder;
  subject: ReminderSubject;
}

const CANNOT_KNOW: Record<Lang, readonly string[]> = {
  ja: [
    '毎朝8時30分の時点で記録にあったことから計算しています。その日のうちに解消したお知らせも数えます。',
    '訪問の予定日・宿題の期限・訪問の間隔は、変更前の値が残っていないため、いまの値で計算しています。',
    '取りやめた宿題は、いつ取りやめたかが残っていないため、数えていません。',
    '閉庁日と担当区域は、いまの登録で計算しています。',
    '専門職の派遣についてのお知らせは、計算に含めていません。',
  ],
  en: [
    'It goes by what was recorded at 8:30 each morning, and counts reminders that were settled on the same day.',
    'Planned days of visits, due days of action items and the cadence are taken as they are now: earlier values are not kept.',
    'Action items that were dropped are left out: the day they were dropped is not kept.',
    'Closed days and areas are taken as they are now.',
    'Reminders about dispatches of experts are left out.',
  ],
};

/**
 * What would have been sent in a past month, day by day from the records, under the present and under proposed numbers.
 */
@Injectable()
export class LadderPreviews {
  constructor(
    private readonly ladder: LadderService,
    private readonly calendars: Calendars,
  ) {}

  /** @throws previewTooLarge, and validationFailed as a change would */
  async preview(actor: Actor, request: PreviewLadder, lang: Lang): Promise<LadderPreview> {
    const tenantId = managedTenant(actor);
    const programmeId = request.programmeId ?? null;
    const now = await Ladders.of(actor, tenantId);
    const proposed = now.with({ programmeId, numbers: await this.ladder.checked(actor, now, request) });
    const count = await pastsCounted(actor, tenantId, programmeId);
    if (count > PREVIEW_LIMIT) throw new Refusal(LADDER_REFUSALS.previewTooLarge, { count, limit: PREVIEW_LIMIT });
    const month = request.month ?? addDays(civilDay(`${actor.today.slice(0, 7)}-01`), -1).slice(0, 7);
    const days = daysOf(month);
    const pasts = await pastsOf(actor, tenantId, programmeId, days[0]!, days.at(-1)!);
    const calendar = await this.calendars.ofTenant(actor, tenantId);
    const reach = new Map<CivilDay, PeopleReach>();
    for (const day of days) reach.set(day, await PeopleReach.of(actor, tenantId, day));
    const managers = new AlikeManagers(reach);
    const sent = { now: [] as Sent[], proposed: [] as Sent[] };
    const moved = movedBy({ now, proposed }, calendar);
    for (const [index, past] of pasts.entries()) {
      const found = sentIn(days, past, { now, proposed }, moved, managers.of(past), calendar);
      sent.now.push(...found.now);
      sent.proposed.push(...found.proposed);
      if (index % 20 === 19) await pause(actor);
    }
    const all = merged(sent.now, sent.proposed);
    const items = all
      .slice(0, LISTED)
      .flatMap(({ sent: one, under }) => one.reach.map((recipient) => ({ sent: one, under, recipient })))
      .slice(0, LISTED);
    const names = await namesOf(
      actor,
      items.map(({ recipient }) => recipient),
    );
    return {
      month,
      now: mailsOf(sent.now),
      proposed: mailsOf(sent.proposed),
      engagements: pasts.length,
      bySteps: counted(
        REMINDER_STEPS,
        (step) => REMINDER_STEP_LABELS[step][lang],
        sent,
        ({ step }) => step,
      ),
      byRecipients: counted(
        RECIPIENT_ROLES,
        (role) => RECIPIENT_ROLE_LABELS[role][lang],
        sent,
        ({ as }) => as,
      ),
      items: items.map((item) => shown(item, names, lang)),
      leftOff: mailsOf(all.map(({ sent: one }) => one)) - items.length,
      cannotKnow: [...CANNOT_KNOW[lang]],
    };
  }
}

const BOTH = ['now', 'proposed'] as const;

/**
 * What is new on each day of a month. The day before the month is looked at first: what stood then was sent earlier. As
 * the keeper does, a day opens only the latest step of each person, and what was there already is not sent again. The
 * rule is asked only on days on which a subject's facts changed or a step of it came: on the others there is nothing
 * new.
 */
function sentIn(
  days: readonly CivilDay[],
  past: EngagementPast,
  ladders: Record<(typeof BOTH)[number], Ladders>,
  moved: Moved,
  managers: AlikeHearing,
  calendar: OpenDays,
): Record<(typeof BOTH)[number], Sent[]> {
  const before = addDays(days[0]!, -1);
  const seen = { now: new Set<string>(), proposed: new Set<string>() };
  const sent: Record<(typeof BOTH)[number], Sent[]> = { now: [], proposed: [] };
  // How each subject stood on the day before; one that was not there is new again.
  let stood = new Map<string, string>();
  for (const day of [before, ...days]) {
    const watch = asOf(past, day, calendar);
    const stands = new Map<string, string>();
    const former = stood;
    stood = stands;
    if (watch.status === 'closed') continue;
    for (const subject of subjectsOf(watch, managers.on(day === before ? days[0]! : day), day, calendar)) {
      const [of, facts] = [`${subject.kind} ${subject.id}`, JSON.stringify(subject)];
      const isSame = former.get(of) === facts;
      stands.set(of, facts);
      for (const which of BOTH) {
        if (isSame && !moved(which, past.programmeId, subject, day)) continue;
        for (const reminder of remindersDue(subject, day, calendar, ladders[which].holding(past.programmeId))) {
          const { key, step, recipient, as } = reminder;
          if (day !== before && reminder.state === 'open' && !seen[which].has(key))
            sent[which].push({ key, day, past, step, reach: managers.peopleOf(recipient), as, reminder, subject });
          seen[which].add(key);
        }
      }
    }
  }
  return sent;
}

type Moved = (which: (typeof BOTH)[number], programmeId: string, subject: ReminderSubject, day: CivilDay) => boolean;

/**
 * Whether a step of a subject can have come on that very day; of a handover, whose steps count from two days, always.
 */
function movedBy(ladders: Record<(typeof BOTH)[number], Ladders>, calendar: OpenDays): Moved {
  // Most programmes share the office's ladder.
  const windows = new Map<readonly LadderStep[], Map<CivilDay, LadderWindow[]>>();
  return (which, programmeId, subject, day) => {
    if (subject.kind === 'handover') return true;
    const dueOn = dueDayOf(subject);
    if (dueOn === null) return false;
    const ladder = ladders[which].holding(programmeId);
    const byDay = windows.get(ladder) ?? new Map<CivilDay, LadderWindow[]>();
    windows.set(ladder, byDay);
    let own = byDay.get(day);
    if (!own) byDay.set(day, (own = windowsOf(ladder, addDays(day, -1), day, calendar)));
    return own.some((window) => window.subject === subject.kind && isInWindow(window, dueOn));
  };
}

interface Merged {
  sent: Sent;
  under: 'both' | 'now' | 'proposed';
}

/** Both lists as one, what differs first, each by day. */
function merged(now: readonly Sent[], proposed: readonly Sent[]): Merged[] {
  const nameOf = (sent: Sent): string => `${sent.key} ${sent.day}`;
  const [inNow, inProposed] = [now, proposed].map((list) => new Set(list.map(nameOf)));
  const items = [
    ...now.map((sent): Merged => ({ sent, under: inProposed!.has(nameOf(sent)) ? 'both' : 'now' })),
    ...proposed.filter((sent) => !inNow!.has(nameOf(sent))).map((sent): Merged => ({ sent, under: 'proposed' })),
  ];
  return items.sort(
    (a, b) =>
      Number(a.under === 'both') - Number(b.under === 'both') ||
      (a.sent.day < b.sent.day ? -1 : a.sent.day > b.sent.day ? 1 : 0),
  );
}

function counted<Of extends string>(
  all: readonly Of[],
  labelOf: (of: Of) => string,
  sent: { now: Sent[]; proposed: Sent[] },
  of: (sent: Sent) => Of,
): PreviewCount[] {
  const count = (list: readonly Sent[], which: Of): number => mailsOf(list.filter((one) => of(one) === which));
  return all
    .map((which) => ({
      of: which,
      label: labelOf(which),
      now: count(sent.now, which),
      proposed: count(sent.proposed, which),
    }))
    .filter(({ now, proposed }) => now + proposed > 0);
}

/** How many reminders that is, one for each person. */
const mailsOf = (list: readonly Sent[]): number => list.reduce((count, { reach }) => count + reach.length, 0);

function shown(
  { sent: { day, past, step, as, reminder, subject }, under, recipient }: Merged & { recipient: string },
  names: ReadonlyMap<string, string>,
  lang: Lang,
): PreviewItem {
  return {
    day,
    municipality: past.municipality,
    programme: past.programme,
    step,
    label: REMINDER_STEP_LABELS[step][lang],
    recipient: names.get(recipient) ?? '—',
    as,
    why: reminderInWords(reminder, subject, lang),
    under,
  };
}

function daysOf(month: string): CivilDay[] {
  const first = civilDay(`${month}-01`);
  const days: CivilDay[] = [];
  for (let day = first; day.startsWith(month); day = addDays(day, 1)) days.push(day);
  return days;
}
