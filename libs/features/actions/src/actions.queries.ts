import type { Actor } from '@banso/database';
import { ActionItem, isUuid, TextVersion, textVersions } from '@banso/engagements';
import { COMMON_REFUSALS, keyIn, type Page, pageOf, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import type { ActionItemQuery } from './action.request.js';

const COLUMNS = `
  i.id, i.version, i.engagement_id as "engagementId", json_build_object('code', m.code, 'name', m.name, 'prefecture', f.name) as municipality, i.text, i.side, o.ref as owner,
  i.owner_name as "ownerName", i.due_on as "dueOn", i.state, i.evidence, i.visit_id as "visitId", i.done_on as "doneOn"`;

const SOURCE = `
  from action_item i join municipality m on m.code = i.municipality_code join prefecture f on f.code = m.prefecture_code
  left join lateral (select o.person_id, json_build_object('id', p.id, 'name', p.name) as ref from action_item_owner o join person p on p.id = o.person_id
                      where o.action_item_id = i.id and o.from_on <= ctx_today() order by o.from_on desc, o.id desc limit 1) o on true`;

/** Which items a list wants: $1 state, $2 engagement, $3 owner. Somebody out of sight owns nothing that is seen. */
const WANTED = '($1::text is null or i.state = $1) and ($2::uuid is null or i.engagement_id = $2) and ($3::uuid is null or o.person_id = $3)';
function wantedOf(actor: Actor, { state, engagement, owner }: Omit<ActionItemQuery, 'limit'>): unknown[] {
  return [state ?? null, engagement ?? null, owner === 'me' ? actor.personId : (owner ?? null)];
}

/** The questions to the action items. The owner is whoever's term began last. */
@Injectable()
export class ActionsQueries {
  async list(actor: Actor, query: ActionItemQuery): Promise<Page<ActionItem>> {
    const [afterDue = '-infinity', afterId = '00000000-0000-0000-0000-000000000000'] = keyIn(query.cursor, 'day', 'id') ?? [];
    const rows = await actor.tx.query<ActionItem>(
      `select ${COLUMNS} ${SOURCE} where ${WANTED} and (i.due_on, i.id) > ($4::date, $5::uuid) order by i.due_on, i.id limit $6`,
      [...wantedOf(actor, query), afterDue, afterId, query.limit + 1],
    );
    return pageOf(rows, query.limit, (row) => [row.dueOn, row.id]);
  }

  /** How many items {@link list} would give, all pages together. */
  async count(actor: Actor, query: Omit<ActionItemQuery, 'limit'>): Promise<number> {
    const row = await actor.tx.one<{ n: number }>(`select count(*)::int as n ${SOURCE} where ${WANTED}`, wantedOf(actor, query));
    return row!.n;
  }

  /** @throws notFound */
  async show(actor: Actor, id: string): Promise<ActionItem> {
    const row = isUuid(id) ? await actor.tx.one<ActionItem>(`select ${COLUMNS} ${SOURCE} where i.id = $1`, [id]) : null;
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    return row;
  }

  /** Every version of an item's text, newest first. @throws notFound */
  async versions(actor: Actor, id: string): Promise<Page<TextVersion>> {
    const item = await this.show(actor, id);
    return textVersions(actor, { engagementId: item.engagementId, kind: 'actionItem', id });
  }

  /** The open items of an engagement, to be ticked off at the next visit. */
  async homework(actor: Actor, engagementId: string): Promise<ActionItem[]> {
    return actor.tx.query<ActionItem>(`select ${COLUMNS} ${SOURCE} where i.engagement_id = $1 and i.state = 'open' order by i.due_on, i.id`, [engagementId]);
  }
}
