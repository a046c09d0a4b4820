import { audit } from '@banso/audit';
import { fiscalYearEnd, fiscalYearOf, fiscalYearStart, publicClosureOf } from '@banso/domain';
import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, type Page, Refusal, refuseField } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { administeredTenant } from './administered.js';
import { ADMINISTRATION_REFUSALS } from './administration.errors.js';
import { closeDay, closedDaysBetween, openDay } from './closed-days.sql.js';
import type { CloseDay, ClosedDay, ClosedDayQuery } from './closed-days.request.js';

/** One's own closed days. Changing one is announced: due days that fall on it move in the same transaction. */
@Injectable()
export class ClosedDaysService {
  async list(actor: Actor, query: ClosedDayQuery): Promise<Page<ClosedDay>> {
    const year = query.fiscalYear ?? fiscalYearOf(actor.today);
    const items = await actor.tx.rows(closedDaysBetween, {
      tenants: actor.tenantIds,
      from: fiscalYearStart(year),
      until: fiscalYearEnd(year),
    });
    return { items, nextCursor: null };
  }

  async close(actor: Actor, request: CloseDay): Promise<ClosedDay> {
    const tenant = await administeredTenant(actor);
    if (publicClosureOf(request.day))
      throw refuseField('day', {
        ja: 'この日は土日・祝日・年末年始で、もともと閉庁日です。',
        en: 'This day is a weekend, a holiday or at the year’s end: it is closed anyway.',
      });
    const closed = await actor.tx.count(closeDay, { tenant: tenant.id, day: request.day, name: request.name });
    if (!closed) throw new Refusal(ADMINISTRATION_REFUSALS.closedDayKnown);
    await this.announce(actor, tenant.id, request.day, [null, request.name]);
    return { day: request.day, name: request.name };
  }

  /** Makes a closed day a working day again. @throws notFound */
  async open(actor: Actor, day: string): Promise<void> {
    const tenant = await administeredTenant(actor);
    const opened = await actor.tx.row(openDay, { tenant: tenant.id, day });
    if (!opened) throw new Refusal(COMMON_REFUSALS.notFound);
    await this.announce(actor, tenant.id, day, [opened.name, null]);
  }

  private async announce(
    actor: Actor,
    tenantId: number,
    day: string,
    name: [string | null, string | null],
  ): Promise<void> {
    actor.tx.changed('calendar', String(tenantId));
    await audit(actor, { action: 'master:write', subjectKind: 'closedDay', subjectId: day, change: { name } });
  }
}
