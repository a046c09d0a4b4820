import type { Lang } from '@banso/domain';
import { type Actor, personOf } from '@banso/database';
import { type DeskHandover, type DeskInherited, type DeskNotice, NOTICE } from './desk.response.js';
import { deskAnswers, deskHandovers, type DeskHandoversRow, deskInherited, deskQuestions } from './desk.sql.js';
import { answerText, handoverText, inheritedReason, questionText } from './desk-words.js';

/** Answers to one's questions are told of for so many days. */
const ANSWERED_DAYS = 7;
const DAY_MS = 86_400_000;

/** The packets that the person has come into. */
export async function inherited(actor: Actor, lang: Lang): Promise<DeskInherited[]> {
  const rows = await actor.tx.rows(deskInherited, { person: personOf(actor) });
  return rows.map(({ id, engagementId, municipality, programme, ...facts }) => ({
    handoverId: id,
    engagementId,
    municipality,
    programme,
    reason: inheritedReason(facts, actor.today, lang),
    isReceivable: facts.state === 'handedOver',
  }));
}

/**
 * What waits about packets: questions to the person, then packets to be handed over or received, those of one transfer
 * as one.
 */
export async function handovers(actor: Actor, lang: Lang): Promise<DeskHandover[]> {
  const questions = await actor.tx.rows(deskQuestions, { person: personOf(actor) });
  const asked = questions.map(({ id, transferId, effectiveOn, municipality, count, asker }) => ({
    transferId,
    handoverId: id,
    text: questionText(municipality, asker, count, lang),
    effectiveOn,
  }));
  const waiting = groupsOf(await packets(actor)).map((group) => waitingFor(group, lang));
  return [...asked, ...waiting];
}

/** What has come to the person stands first on the desk, not here. */
async function packets(actor: Actor): Promise<DeskHandoversRow[]> {
  const rows = await actor.tx.rows(deskHandovers, { person: personOf(actor) });
  return rows.filter(
    ({ incoming, state, effectiveOn }) => !incoming || (state !== 'handedOver' && effectiveOn > actor.today),
  );
}

function groupsOf(rows: readonly DeskHandoversRow[]): DeskHandoversRow[][] {
  const groups = new Map<string, DeskHandoversRow[]>();
  for (const row of rows) {
    const key = `${row.transferId} ${row.incoming} ${row.incoming ? row.predecessor : row.successor}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

function waitingFor(group: readonly DeskHandoversRow[], lang: Lang): DeskHandover {
  const { transferId, effectiveOn, incoming, predecessor, successor, id } = group[0]!;
  const delivered = group.filter((packet) => packet.state === 'handedOver').length;
  const municipalities = group.map((packet) => packet.municipality);
  const text = handoverText({ incoming, other: incoming ? predecessor : successor, municipalities, delivered }, lang);
  return { transferId, handoverId: group.length === 1 ? id : null, text, effectiveOn };
}

/** Answers that the person's questions got lately. */
export async function answersTold(actor: Actor, lang: Lang): Promise<DeskNotice[]> {
  const since = new Date(actor.now.getTime() - ANSWERED_DAYS * DAY_MS);
  const answers = await actor.tx.rows(deskAnswers, { person: personOf(actor), since });
  return answers.map(({ handoverId, municipality, on, answerer }) => ({
    ...NOTICE,
    text: answerText(municipality, answerer, lang),
    handoverId,
    on,
  }));
}
