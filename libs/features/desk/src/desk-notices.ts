import { addDays, type Lang } from '@banso/domain';
import { type Actor, type Asked, asking, personOf } from '@banso/database';
import type { Arrival } from '@banso/engagements';
import { type DeskNotice, NOTICE } from './desk.response.js';
import { deskClashes, deskNewcomers } from './desk.sql.js';
import { clashText, newcomerText, nobodyKnowsText } from './desk-words.js';

/** A newcomer at the municipality is told of from this many days before the first day until so many after it. */
const NEWCOMER_DAYS = { before: 30, after: 60 };
/** Clashes with a transfer are told of until so many days after its effective day. */
const CLASH_DAYS = 30;

/** Where nobody is left who knows the story: a manager hears of it. */
export function unknownTo(arrivals: readonly Arrival[], actor: Actor, lang: Lang): DeskNotice[] {
  return arrivals.flatMap(({ id, municipality, managed, turnover }) => {
    if (!managed || !turnover.reason) return [];
    const text = nobodyKnowsText(municipality.name, turnover.reason, lang);
    return [{ ...NOTICE, text, engagementId: id, on: actor.today }];
  });
}

/**
 * What became of hidden terms that open ones have crossed; told to those who may know, until some weeks after the
 * transfer.
 */
export function clashes(actor: Actor, managed: readonly number[], lang: Lang): Asked<DeskNotice[]> {
  return asking(deskClashes, { managed, effectiveSince: addDays(actor.today, -CLASH_DAYS) }, (rows) =>
    rows.map(({ transferId, engagementId, on, ...clash }) => ({
      ...NOTICE,
      text: clashText(clash, lang),
      transferId,
      engagementId,
      on,
    })),
  );
}

/** Counterparts who are new in the person's own engagements, or will be soon. */
export function newcomers(actor: Actor, lang: Lang): Asked<DeskNotice[]> {
  const wanted = {
    person: personOf(actor),
    after: addDays(actor.today, -NEWCOMER_DAYS.after),
    before: addDays(actor.today, NEWCOMER_DAYS.before),
  };
  return asking(deskNewcomers, wanted, (rows) =>
    rows.map(({ engagementId, municipality, from }) => ({
      ...NOTICE,
      text: newcomerText(municipality, from, actor.today, lang),
      engagementId,
      on: from,
    })),
  );
}
