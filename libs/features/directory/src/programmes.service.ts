import { audit } from '@banso/audit';
import { DEFAULT_CONFIRMATION_STEPS } from '@banso/domain';
import { type Actor, personOf } from '@banso/database';
import { COMMON_REFUSALS, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import type { ChangeProgramme } from './programmes.request.js';

/** Of a programme for which the office has no rule of its own. */
export const FIRST_VERSION = 1;

/** The office for which the actor sets the rules of programmes. */
export const RULING_TENANT = `
  select id from tenant where id = any(ctx_ints('app.manages')) or id = any(ctx_ints('app.administers')) order by id limit 1`;

const SET_STEPS = `
  insert into confirmation_rule as c (tenant_id, programme_id, steps, changed_by) values ($1, $2, $3, $4)
    on conflict (tenant_id, programme_id) do update set steps = excluded.steps, changed_by = excluded.changed_by, version = c.version + 1
      where c.version = $5`;

/** What an office decides about the programmes that it runs. */
@Injectable()
export class ProgrammesService {
  /** Sets how many people confirm the records of a programme; what is confirmed already stays confirmed. @throws notFound, stale */
  async change(actor: Actor, id: string, version: number, { confirmationSteps }: ChangeProgramme): Promise<void> {
    const [tenant] = await actor.tx.query<{ id: number }>(RULING_TENANT);
    if (!tenant) throw new Refusal(COMMON_REFUSALS.notAllowed);
    const known = await actor.tx.one('select from programme where id::text = $1 and (tenant_id is null or tenant_id = $2)', [id, tenant.id]);
    if (!known) throw new Refusal(COMMON_REFUSALS.notFound);
    const before = await actor.tx.one<{ steps: number }>('select steps from confirmation_rule where tenant_id = $1 and programme_id = $2', [tenant.id, id]);
    const changed = before || version === FIRST_VERSION ? await actor.tx.run(SET_STEPS, [tenant.id, id, confirmationSteps, personOf(actor), version]) : 0;
    if (changed === 0) throw new Refusal(COMMON_REFUSALS.stale);
    await audit(actor, {
      action: 'programme:write', subjectKind: 'programme', subjectId: id,
      change: { confirmationSteps: [before?.steps ?? DEFAULT_CONFIRMATION_STEPS, confirmationSteps] },
    });
  }
}
