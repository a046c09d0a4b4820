import { type CivilDay, japaneseOpenDays, type OpenDays } from '@banso/domain';
import type { Actor } from '@banso/database';
import { Injectable } from '@nestjs/common';

/** The open days of a tenant: the nation's calendar and the tenant's own closed days. */
@Injectable()
export class Calendars {
  async ofTenant(actor: Actor, tenantId: number): Promise<OpenDays> {
    const rows = await actor.tx.query<{ day: CivilDay }>('select day from closed_day where tenant_id = $1', [tenantId]);
    return japaneseOpenDays(rows.map((row) => row.day));
  }
}
