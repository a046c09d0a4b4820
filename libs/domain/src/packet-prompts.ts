import { type CivilDay, addDays } from './civil-day.js';
import { AHEAD_DAYS } from './handover.js';
import type { CourseKind, HandoverPacketDraft, HumanField } from './handover-packet.js';
import type { Label } from './lang.js';
import { wareki } from './wareki.js';

/** A beginning for a human part, drawn from the records: to be taken over with one press and written on. */
export type PacketPrompt = Label;

/**
 * Days without a visit after which the writer is asked why. The coverage calls the same silence "silent" (rule 4.4).
 */
const SILENT_DAYS = 90;

/**
 * What the records suggest for each part that people must write: what changed on the way (経緯), what is under way
 * (方針), what is late or has nobody working on it (未処理・懸案), who is new (留意事項). Only facts become prompts: what
 * they mean is what people have to write. Source: domain rule 4.3.
 */
export function packetPrompts(packet: HandoverPacketDraft): Record<HumanField, PacketPrompt[]> {
  return {
    history: historyOf(packet),
    policy: policyOf(packet),
    pending: pendingOf(packet),
    cautions: cautionsOf(packet),
  };
}

/** The text with a prompt taken over at its end, on a line of its own. */
export function withPrompt(text: string, prompt: string): string {
  return text.trim() === '' ? prompt : `${text.trimEnd()}\n${prompt}`;
}

const TURNS: Partial<Record<CourseKind, (day: string, text: string) => string>> = {
  start: (day) => `${day}に支援を始めたきっかけ：`,
  stageChange: (day, text) => `${day}に段階が変わった理由（${text}）：`,
  pause: (day, text) => `${day}から休止した事情（${text}）：`,
  resume: (day) => `${day}に再開できた理由：`,
  counterpartChange: (day, text) => `${day}に先方が${text}さんに代わり、変わったこと：`,
};
const TURNS_EN: typeof TURNS = {
  start: (day) => `Why the support began on ${day}: `,
  stageChange: (day, text) => `Why the stage changed on ${day} (${text}): `,
  pause: (day, text) => `Why it paused on ${day} (${text}): `,
  resume: (day) => `Why it could go on from ${day}: `,
  counterpartChange: (day, text) => `What changed when ${text} came on ${day}: `,
};

function historyOf({ course }: HandoverPacketDraft): PacketPrompt[] {
  return course.flatMap(({ kind, on, text }) => {
    const [ja, en] = [TURNS[kind], TURNS_EN[kind]];
    return ja && en ? [{ ja: ja(wareki(on), text), en: en(on, text) }] : [];
  });
}

function policyOf({ challenges, initiatives, present }: HandoverPacketDraft): PacketPrompt[] {
  const [trueOne] = challenges.filter(({ isTrueOne }) => isTrueOne);
  return [
    ...(trueOne
      ? [
          {
            ja: `真の課題「${trueOne.text}」に向けて、これから：`,
            en: `Next for the true challenge “${trueOne.text}”: `,
          },
        ]
      : []),
    ...(initiatives ?? [])
      .filter(({ state }) => state === 'trying' || state === 'running')
      .map(({ text }) => ({ ja: `取組「${text}」は、これから：`, en: `Next for “${text}”: ` })),
    { ja: `いまの段階${present.stage}から次に進むために：`, en: `To move on from stage ${present.stage}: ` },
  ];
}

function pendingOf({ promises, challenges, initiatives, yearPlan }: HandoverPacketDraft): PacketPrompt[] {
  const isUnderWay = (initiatives ?? []).some(({ state }) => state !== 'stopped');
  return [
    ...promises
      .filter(({ isOverdue }) => isOverdue)
      .map(({ text, dueOn, owner }) => ({
        ja: `期限を過ぎた宿題「${text}」（${[dueOn && `期限${wareki(dueOn)}`, owner].filter(Boolean).join('、')}）の状況：`,
        en: `State of the overdue “${text}” (${[dueOn && `due ${dueOn}`, owner].filter(Boolean).join(', ')}): `,
      })),
    ...yearPlan
      .filter(({ kind }) => kind === 'missedMilestone')
      .map(({ text, on }) => ({
        ja: `予定日を過ぎた節目「${text}」（${wareki(on)}）の見通し：`,
        en: `What becomes of the missed milestone “${text}” (${on}): `,
      })),
    ...(isUnderWay
      ? []
      : challenges.map(({ text }) => ({
          ja: `課題「${text}」には、まだ取組がない。`,
          en: `Nothing is being done about “${text}” yet. `,
        }))),
  ];
}

function cautionsOf({ counterparts, present, lastVisits, draftedOn, ahead }: HandoverPacketDraft): PacketPrompt[] {
  const [last] = lastVisits;
  const leaving = counterparts.filter(
    ({ until }) => until !== null && until >= draftedOn && until <= addDays(draftedOn, AHEAD_DAYS),
  );
  const isSilent = present.status === 'active' && last !== undefined && addDays(last.heldOn, SILENT_DAYS) < draftedOn;
  return [
    ...counterparts
      .filter(({ isNew }) => isNew)
      .map(({ name, post, from }) => ({
        ja: `先方の${post} ${name}さんは${wareki(from)}からの新任。伝えておきたいこと：`,
        en: `${name} (${post}) is new since ${from}. What to tell: `,
      })),
    ...leaving.map(({ name, post, until }) => ({
      ja: `先方の${post} ${name}さんは${wareki(until as CivilDay)}まで。`,
      en: `${name} (${post}) leaves on ${until}. `,
    })),
    ...(isSilent
      ? [
          {
            ja: `最後の訪問（${wareki(last.heldOn)}）から間が空いている事情：`,
            en: `Why there was no visit since ${last.heldOn}: `,
          },
        ]
      : []),
    ...(ahead.some(({ kind }) => kind === 'plannedVisit')
      ? []
      : [{ ja: '次の訪問の日程は未定。先方の都合：', en: 'The next visit is not planned yet. What suits them: ' }]),
  ];
}
