import {
  addDays,
  bareMonthDay,
  type CivilDay,
  isVisitInSight,
  type LadderStep,
  type Lang,
  monthDay,
  type Role,
  ROLE_LABELS,
  stepOf,
  TEAM_ROLE_LABELS,
  type TeamRole,
  wareki,
} from '@banso/domain';

/** Why an engagement asks for a visit: 前回10/20 ＋ 1か月 ＝ 11/20（金）。訪問の予定がありません。11/27に上司へお知らせします。 */
export function dueReason(
  facts: { dueInWords: string | null; dueOn: CivilDay; plannedOn: CivilDay | null; ladder: readonly LadderStep[] },
  overdue: boolean,
  today: CivilDay,
  lang: Lang,
): string {
  const { dueOn, plannedOn } = facts;
  const reckoning =
    facts.dueInWords ??
    (lang === 'ja' ? `訪問の期限は${monthDay(dueOn)}` : `The visit is due on ${monthDay(dueOn, lang)}`);
  const plan =
    plannedOn === null
      ? { ja: '訪問の予定がありません。', en: 'No visit is planned.' }
      : {
          ja: `${monthDay(plannedOn)}に訪問の予定があります。`,
          en: `A visit is planned for ${monthDay(plannedOn, lang)}.`,
        };
  const managerOn = addDays(dueOn, stepOf(facts.ladder, 'visitOverdueManager').offset);
  const answered = isVisitInSight(facts, today);
  const next =
    !overdue || answered || managerOn <= today
      ? { ja: '', en: '' }
      : {
          ja: `${bareMonthDay(managerOn)}に上司へお知らせします。`,
          en: ` Your manager will be told on ${bareMonthDay(managerOn, lang)}.`,
        };
  return lang === 'ja' ? `${reckoning}。${plan.ja}${next.ja}` : `${reckoning}. ${plan.en}${next.en}`;
}

/**
 * A draft of the record that waits to be written on; `by` names the predecessor whose it is, null stands for the
 * reader's own.
 */
export interface DraftThere {
  savedAt: string;
  by: string | null;
}

/** 11/19（木）に訪問の予定でした。記録がまだありません。前任の梓川 太郎さんの下書きが残っています（11/19 16:42）。 */
export function missingReason(plannedOn: CivilDay, draft: DraftThere | null, lang: Lang): string {
  const planned =
    lang === 'ja'
      ? `${monthDay(plannedOn)}に訪問の予定でした。記録がまだありません。`
      : `A visit was planned for ${monthDay(plannedOn, lang)}. There is no record yet.`;
  if (!draft) return planned;
  const { by } = draft;
  const when = minuteInTokyo(draft.savedAt);
  if (lang === 'ja') return `${planned}${by ? `前任の${by}さんの` : ''}下書きが残っています（${when}）。`;
  return `${planned} ${by ? `Your predecessor ${by} has left a draft` : 'A draft was saved'} (${when}).`;
}

/** 11/20の訪問記録が、穂高 係長さんから差し戻されました。「先方の発言を足してください」 */
export function returnedReason(
  { by, heldOn, comment }: { by: string; heldOn: CivilDay; comment: string },
  lang: Lang,
): string {
  if (lang === 'en') return `${by} has sent back the record of ${bareMonthDay(heldOn, lang)}: “${comment}”`;
  return `${bareMonthDay(heldOn)}の訪問記録が、${by}さんから差し戻されました。「${comment}」`;
}

/** 信濃 花子さんの11/12の訪問記録です。 A visit of another year is named with its year. */
export function confirmationReason(writer: string, heldOn: CivilDay, today: CivilDay, lang: Lang): string {
  const day =
    heldOn.slice(0, 4) === today.slice(0, 4) ? bareMonthDay(heldOn, lang) : lang === 'ja' ? wareki(heldOn) : heldOn;
  return lang === 'ja' ? `${writer}さんの${day}の訪問記録です。` : `${writer}’s record of the visit on ${day}.`;
}

/** 4/1から主担当がいなくなります。担当を決めてください。 */
export function unownedReason(
  { from, inName }: { from: CivilDay; inName: string | null },
  today: CivilDay,
  lang: Lang,
): string {
  if (from > today)
    return lang === 'ja'
      ? `${monthDay(from)}から主担当がいなくなります。担当を決めてください。`
      : `Nobody leads this engagement from ${monthDay(from, lang)}. Please name a lead.`;
  if (inName !== null)
    return lang === 'ja'
      ? `主担当の${inName}さんは、いま在籍していません。担当を決めてください。`
      : `${inName} leads in name but is not in office. Please name a lead.`;
  return lang === 'ja'
    ? '主担当がいません。担当を決めてください。'
    : 'Nobody leads this engagement. Please name a lead.';
}

/** 4/1（木）の異動のあと、主担当がいなくなる案件が12件あります（長野市・松本市・上田市ほか）。 */
export function leavingReason(
  { effectiveOn, engagements, names }: { effectiveOn: CivilDay; engagements: number; names: readonly string[] },
  lang: Lang,
): string {
  const first = names.slice(0, 3);
  const more = names.length > first.length;
  if (lang === 'en')
    return (
      `From ${monthDay(effectiveOn, lang)} nobody leads ${engagements} of the engagements ` +
      `(${first.join(', ')}${more ? ' and others' : ''}).`
    );
  const where = `${first.join('・')}${more ? 'ほか' : ''}`;
  return `${monthDay(effectiveOn)}の異動のあと、主担当がいなくなる案件が${engagements}件あります（${where}）。`;
}

/** 梓川 太郎さん → あなた　大桑村・上松町の引継書が届いています。未受領 2件 */
export function handoverText(
  facts: { incoming: boolean; other: string | null; municipalities: readonly string[]; delivered: number },
  lang: Lang,
): string {
  const { incoming, municipalities, delivered } = facts;
  const count = municipalities.length;
  const names = municipalities.slice(0, 3);
  if (lang === 'en') {
    const about = `${names.join(', ')}${count > 3 ? ` and ${count - 3} more` : ''}`;
    const route = incoming ? `${facts.other ?? 'Nobody'} → you` : `You → ${facts.other ?? 'not yet decided'}`;
    return `${route}: ${about}. ${incoming ? (delivered > 0 ? `${delivered} to receive` : `${count} being written`) : `${count - delivered} to hand over`}`;
  }
  const about = `${names.join('・')}${count > 3 ? `ほか${count - 3}件` : ''}の引継書`;
  if (!incoming)
    return `あなた → ${facts.other ? `${facts.other}さん` : '後任は未定'}　${about}${delivered < count ? `をお書きください。あと${count - delivered}件` : 'の受領を待っています。'}`;
  return `${facts.other ?? '前任'}さん → あなた　${about}${delivered > 0 ? `が届いています。未受領 ${delivered}件` : 'を前任が作成しています。'}`;
}

/** 4/1（木）に信濃 花子さんから引き継ぎました。引継書を読んで、受領してください。 */
export function inheritedReason(
  facts: { state: string; effectiveOn: CivilDay; predecessor: string; correction: string },
  today: CivilDay,
  lang: Lang,
): string {
  const { state, effectiveOn, predecessor, correction } = facts;
  const isMine = effectiveOn <= today;
  if (lang === 'en') {
    const from = `${isMine ? 'Yours since' : 'Yours from'} ${monthDay(effectiveOn, lang)}, from ${predecessor}.`;
    if (state !== 'handedOver') return `${from} The packet is still being written; what there is can be read.`;
    return correction
      ? `${from} It was corrected (${correction}). Please read and receive it again.`
      : `${from} Please read the packet and receive it.`;
  }
  const from = `${monthDay(effectiveOn)}${isMine ? `に${predecessor}さんから引き継ぎました。` : `から、${predecessor}さんの案件を引き継ぎます。`}`;
  if (state !== 'handedOver') return `${from}引継書はまだ書きかけです。いまの内容を読めます。`;
  return correction
    ? `${from}引継書が訂正されました（${correction}）。もう一度読んで、受領してください。`
    : `${from}引継書を読んで、受領してください。`;
}

/** 飯綱町の引継書に、高原 次郎さんから質問が2件届いています。 */
export function questionText(municipality: string, asker: string | null, count: number, lang: Lang): string {
  return lang === 'ja'
    ? `${municipality}の引継書に、${asker ?? '後任'}さんから質問が${count}件届いています。`
    : `${asker ?? 'Your successor'} has asked ${count} question${count > 1 ? 's' : ''} about ${municipality}.`;
}

/** 飯綱町の引継書に、信濃 花子さんから回答が届きました。 */
export function answerText(municipality: string, answerer: string | null, lang: Lang): string {
  return lang === 'ja'
    ? `${municipality}の引継書に、${answerer ?? '前任'}さんから回答が届きました。`
    : `${answerer ?? 'Your predecessor'} has answered about ${municipality}.`;
}

/** 飯綱町の先方担当者が交代しました（新任 12/1）。 */
export function newcomerText(municipality: string, from: CivilDay, today: CivilDay, lang: Lang): string {
  if (lang === 'en')
    return `The contact of ${municipality} ${from > today ? 'will change' : 'has changed'} (from ${bareMonthDay(from, lang)}).`;
  return `${municipality}の先方担当者が交代${from > today ? 'します' : 'しました'}（新任 ${bareMonthDay(from)}）。`;
}

/** 筑北村：経緯を知る人がいない（主担当 4/1から、先方 5/1から） */
export function nobodyKnowsText(municipality: string, reason: string, lang: Lang): string {
  return lang === 'ja' ? `${municipality}：${reason}` : `${municipality}: ${reason}`;
}

/** 信濃 花子さんは4/1（木）に異動しましたが、役割「担当職員」（地域包括ケア課）が続いています。 */
export function roleLeftOpenText(
  {
    person,
    role,
    organisation,
    leftOn,
  }: { person: { name: string }; role: Role; organisation: string; leftOn: CivilDay },
  lang: Lang,
): string {
  return lang === 'ja'
    ? `${person.name}さんは${monthDay(leftOn)}に異動しましたが、役割「${ROLE_LABELS[role].ja}」（${organisation}）が続いています。いまも記録を読めます。システム管理者に役割の終了を頼んでください。`
    : `${person.name} left on ${monthDay(leftOn, lang)}, but the role ${ROLE_LABELS[role].en} (${organisation}) runs on, and with it the right to read. Ask the administrator to end it.`;
}

/** An open term that has crossed one of a transfer before its announcement. */
export interface Clash {
  kind: 'part' | 'end';
  role: TeamRole;
  municipality: string;
  /** Of `part` who was to take over, of `end` whose term it is; `other` was named openly. */
  person: string;
  other: string | null;
  leaver: string | null;
  onDay: CivilDay;
  otherDay: CivilDay;
}

/** What clashed with a transfer, and what became of it: the open term stands; of two ends the earlier counts. */
export function clashText(
  { kind, role, municipality, person, other, leaver, onDay, otherDay }: Clash,
  lang: Lang,
): string {
  const part = TEAM_ROLE_LABELS[role][lang];
  const earlier = onDay < otherDay ? onDay : otherDay;
  if (kind === 'end') {
    return lang === 'ja'
      ? `${municipality}：${person}さんの${part}は、異動では${monthDay(onDay)}まで、その後の入力では${monthDay(otherDay)}までです。早いほうの${monthDay(earlier)}で終わります。`
      : `${municipality}: ${person}’s term as ${part} ends on ${monthDay(onDay, lang)} by the transfer and on ${monthDay(otherDay, lang)} by a later entry. The earlier day, ${monthDay(earlier, lang)}, counts.`;
  }
  const [from, replaces] = [monthDay(otherDay, lang), otherDay > onDay];
  if (lang === 'ja')
    return `${municipality}：${leaver ?? '前任'}さんの異動では${person}さんが${monthDay(onDay)}から${part}になる予定でしたが、${from}から${other ?? ''}さんが${part}に決まりました。${replaces ? `${person}さんはその前日までです。` : `${person}さんは${part}になりません。`}変えるときは、案件の画面で${part}を決め直してください。`;
  return `${municipality}: by the transfer of ${leaver ?? 'the predecessor'}, ${person} was to be ${part} from ${monthDay(onDay, lang)}, but ${other ?? 'somebody else'} was named from ${from}. ${replaces ? `${person} stays until the day before.` : `${person} does not take over.`} To change it, name the ${part} anew on the engagement.`;
}

function minuteInTokyo(instant: string): string {
  return new Intl.DateTimeFormat('ja-JP', {
    timeZone: 'Asia/Tokyo',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(instant));
}
