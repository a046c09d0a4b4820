import { audit } from '@banso/audit';
import { DEFAULT_CONFIRMATION_STEPS } from '@banso/domain';
import { type Actor, personOf } from '@banso/database';
import { COMMON_REFUSALS, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import type { ChangeProgramme } from './programmes.request.js';

/** What an office decides about the programmes that it runs. */
@Injectable()
export class ProgrammesService {
  /** Sets how many people confirm the records of a programme; what is confirmed already stays confirmed. @throws notFound */
  async change(actor: Actor, id: string, { confirmationSteps }: ChangeProgramme): Promise<void> {
    const [tenant] = await actor.tx.query<{ id: number }>(
      `select id from tenant where id = any(ctx_ints('app.manages')) or id = any(ctx_ints('app.administers')) order by id limit 1`);
    if (!tenant) throw new Refusal(COMMON_REFUSALS.notAllowed);
    const known = await actor.tx.one('select from programme where id::text = $1 and (tenant_id is null or tenant_id = $2)', [id, tenant.id]);
    if (!known) throw new Refusal(COMMON_REFUSALS.notFound);
    const before = await actor.tx.one<{ steps: number }>('select steps from confirmation_rule where tenant_id = $1 and programme_id = $2', [tenant.id, id]);
    await actor.tx.run(
      `insert into confirmation_rule (tenant_id, programme_id, steps, changed_by) values ($1, $2, $3, $4)
       on conflict (tenant_id, programme_id) do update set steps = excluded.steps, changed_by = excluded.changed_by`,
      [tenant.id, id, confirmationSteps, personOf(actor)]);
    await audit(actor, {
      action: 'programme:write', subjectKind: 'programme', subjectId: id,
      change: { confirmationSteps: [before?.steps ?? DEFAULT_CONFIRMATION_STEPS, confirmationSteps] },
    });
  }
}
