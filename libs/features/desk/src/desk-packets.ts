import type { Lang } from '@banso/domain';
import { type Actor, type Asked, asking, personOf } from '@banso/database';
import { type DeskHandover, type DeskInherited, type DeskNotice, NOTICE } from './desk.response.js';
import { deskAnswers, deskHandovers, type DeskHandoversRow, deskInherited, deskQuestions } from './desk.sql.js';
import { answerText, handoverText, inheritedReason, questionText } from './desk-words.js';

/** Answers to one's questions are told of for so many days. */
const ANSWERED_DAYS = 7;
const DAY_MS = 86_400_000;

/** The packets that the person has come into. */
export function inherited(actor: Actor, lang: Lang): Asked<DeskInherited[]> {
  return asking(deskInherited, { person: personOf(actor) }, (rows) =>
    rows.map(({ id, engagementId, municipality, programme, ...facts }) => ({
      handoverId: id,
      engagementId,
      municipality,
      programme,
      reason: inheritedReason(facts, actor.today, lang),
      isReceivable: facts.state === 'handedOver',
    })),
  );
}

/** Questions to the person about packets. */
export function questions(actor: Actor, lang: Lang): Asked<DeskHandover[]> {
  return asking(deskQuestions, { person: personOf(actor) }, (rows) =>
    rows.map(({ id, transferId, effectiveOn, municipality, count, asker }) => ({
      transferId,
      handoverId: id,
      text: questionText(municipality, asker, count, lang),
      effectiveOn,
    })),
  );
}

/**
 * Packets to be handed over or received, those of one transfer as one. What has come to the person stands first on the
 * desk, not here.
 */
export function handovers(actor: Actor, lang: Lang): Asked<DeskHandover[]> {
  const isElsewhere = ({ incoming, state, effectiveOn }: DeskHandoversRow): boolean =>
    incoming && (state === 'handedOver' || effectiveOn <= actor.today);
  return asking(deskHandovers, { person: personOf(actor) }, (rows) =>
    groupsOf(rows.filter((row) => !isElsewhere(row))).map((group) => waitingFor(group, lang)),
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
export function answersTold(actor: Actor, lang: Lang): Asked<DeskNotice[]> {
  const since = new Date(actor.now.getTime() - ANSWERED_DAYS * DAY_MS);
  return asking(deskAnswers, { person: personOf(actor), since }, (rows) =>
    rows.map(({ handoverId, municipality, on, answerer }) => ({
      ...NOTICE,
      text: answerText(municipality, answerer, lang),
      handoverId,
      on,
    })),
  );
}
