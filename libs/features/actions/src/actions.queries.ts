import { type Actor, type Asked, answerTo, asking, personOf } from '@banso/database';
import type { CivilDay } from '@banso/domain';
import { isUuid, type TextVersion, textVersions } from '@banso/engagements';
import { COMMON_REFUSALS, keyIn, type Page, pageOf, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import type { ActionItemQuery } from './action.request.js';
import {
  actionItem,
  actionItemInForce,
  type ActionItemRow,
  actionItems,
  countActionItems,
  type CountActionItemsParameters,
  homework,
} from './actions.sql.js';

/** Before every item, as a page begins. */
const BEFORE_ALL = { day: '-infinity' as CivilDay, id: '00000000-0000-0000-0000-000000000000' };

/** The questions to the action items. The owner is whoever's term began last. */
@Injectable()
export class ActionsQueries {
  list(actor: Actor, query: ActionItemQuery): Promise<Page<ActionItemRow>> {
    return answerTo(actor.tx, this.listAsked(actor, query), { last: true });
  }

  /** The same as a question that can be asked together with others. */
  listAsked(actor: Actor, query: ActionItemQuery): Asked<Page<ActionItemRow>> {
    const [afterDue = BEFORE_ALL.day, afterId = BEFORE_ALL.id] = keyIn(query.cursor, 'day', 'id') ?? [];
    const wanted = {
      ...wantedOf(actor, query),
      afterDue: afterDue as CivilDay,
      afterId,
      limit: query.limit + 1,
    };
    return asking(actionItems, wanted, (rows) => pageOf(rows, query.limit, (row) => [row.dueOn, row.id]));
  }

  /**
   * How many items {@link list} would give, all pages together.
   * @param dueBefore only those that are due before this day
   */
  countAsked(actor: Actor, query: Omit<ActionItemQuery, 'limit'>, dueBefore?: CivilDay): Asked<number> {
    return asking(countActionItems, { ...wantedOf(actor, query), dueBefore }, ([row]) => row!.count);
  }

  /** @throws notFound */
  async show(actor: Actor, id: string): Promise<ActionItemRow> {
    const row = isUuid(id) ? await actor.tx.row(actionItem, { id }) : null;
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    return row;
  }

  /** Every version of an item's text, newest first. @throws notFound */
  async versions(actor: Actor, id: string): Promise<Page<TextVersion>> {
    const inForce = isUuid(id) ? await actor.tx.row(actionItemInForce, { id }) : null;
    if (!inForce) throw new Refusal(COMMON_REFUSALS.notFound);
    return textVersions(actor, { id }, inForce);
  }

  /** The open items of an engagement, to be ticked off at the next visit. */
  homeworkAsked(engagement: string): Asked<ActionItemRow[]> {
    return asking(homework, { engagement });
  }
}

function wantedOf(
  actor: Actor,
  { state, engagement, owner }: Omit<ActionItemQuery, 'limit'>,
): CountActionItemsParameters {
  const ownerId = owner === 'me' ? personOf(actor) : owner;
  return { state, engagement, owner: ownerId };
}
