import { type CivilDay, japaneseOpenDays, type OpenDays } from '@banso/domain';
import type { Actor } from '@banso/database';
import { Injectable } from '@nestjs/common';
import { closedDaysOfTenant } from './calendars.sql.js';

/** The open days of a tenant: the nation's calendar and the tenant's own closed days. */
@Injectable()
export class Calendars {
  async ofTenant(actor: Actor, tenantId: number): Promise<OpenDays> {
    return japaneseOpenDays(await this.ownClosedDays(actor, tenantId));
  }

  /** The tenant's own closed days alone, in their order. */
  async ownClosedDays(actor: Actor, tenantId: number): Promise<CivilDay[]> {
    const rows = await actor.tx.rows(closedDaysOfTenant, { tenant: tenantId });
    return rows.map((row) => row.day);
  }
}
