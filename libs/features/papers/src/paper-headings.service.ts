import { audit } from '@banso/audit';
import { type Actor, personOf } from '@banso/database';
import { COMMON_REFUSALS, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { officeOf } from './office-of.js';
import type { SetHeading } from './papers.request.js';
import type { PaperHeading } from './papers.response.js';
import { paperHeading, putPaperHeading } from './papers.sql.js';

/** What stands at the head of an office's papers: its managers and administrators say so. */
@Injectable()
export class PaperHeadings {
  async show(actor: Actor): Promise<PaperHeading> {
    const set = await actor.tx.row(paperHeading, { tenant: officeOf(actor) });
    return set ?? { addressee: '', department: '', version: 0 };
  }

  /** @throws stale where somebody else has set it since */
  async set(actor: Actor, version: number, asked: SetHeading): Promise<PaperHeading> {
    const before = await this.show(actor);
    const addressee = asked.addressee ?? before.addressee;
    const department = asked.department ?? before.department;
    const tenant = officeOf(actor);
    const set = { tenant, addressee, department, version, person: personOf(actor), now: actor.now };
    if ((await actor.tx.count(putPaperHeading, set)) === 0) throw new Refusal(COMMON_REFUSALS.stale);
    await audit(actor, {
      action: 'paper:write',
      subjectKind: 'paperHeading',
      subjectId: String(tenant),
      change: { addressee: [before.addressee, addressee], department: [before.department, department] },
    });
    return this.show(actor);
  }
}
