import type { Actor } from '@banso/database';
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
  homework,
} from './actions.sql.js';

/** Before every item, as a page begins. */
const BEFORE_ALL = { day: '-infinity' as CivilDay, id: '00000000-0000-0000-0000-000000000000' };

/** The questions to the action items. The owner is whoever's term began last. */
@Injectable()
export class ActionsQueries {
  async list(actor: Actor, query: ActionItemQuery): Promise<Page<ActionItemRow>> {
    const [afterDue = BEFORE_ALL.day, afterId = BEFORE_ALL.id] = keyIn(query.cursor, 'day', 'id') ?? [];
    const rows = await actor.tx.rows(actionItems, {
      ...wantedOf(actor, query),
      afterDue: afterDue as CivilDay,
      afterId,
      limit: query.limit + 1,
    });
    return pageOf(rows, query.limit, (row) => [row.dueOn, row.id]);
  }

  /** How many items {@link list} would give, all pages together. */
  async count(actor: Actor, query: Omit<ActionItemQuery, 'limit'>): Promise<number> {
    return (await actor.tx.row(countActionItems, wantedOf(actor, query)))!.count;
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
  async homework(actor: Actor, engagement: string): Promise<ActionItemRow[]> {
    return actor.tx.rows(homework, { engagement });
  }
}

function wantedOf(
  actor: Actor,
  { state, engagement, owner }: Omit<ActionItemQuery, 'limit'>,
): { state: string | null; engagement: string | null; owner: string | null } {
  const ownerId = owner === 'me' ? actor.personId : owner;
  return { state: state ?? null, engagement: engagement ?? null, owner: ownerId ?? null };
}
