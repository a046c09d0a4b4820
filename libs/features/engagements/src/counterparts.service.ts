import { addDays, type CivilDay } from '@banso/domain';
import { audit } from '@banso/audit';
import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, Refusal, refuseField } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { ENGAGEMENT_REFUSALS } from './engagement.errors.js';
import { changeEngagement, isUuid, openFor } from './engagement-row.js';
import type { AddCounterpart, ChangeCounterpart, EndCounterpart, SucceedCounterpart } from './engagement.request.js';

interface CounterpartFacts {
  id: string;
  name: string;
  post: string;
  from: CivilDay;
  until: CivilDay | null;
  isMain: boolean;
  note: string;
}

/** The municipality's people (先方担当者) in the order of their time: come, be put right, be followed, leave. */
@Injectable()
export class CounterpartsService {
  async add(actor: Actor, id: string, request: AddCounterpart): Promise<void> {
    await openFor(actor, id);
    await this.begin(actor, id, { ...request, isMain: request.isMain ?? false, note: request.note ?? '' });
  }

  async change(actor: Actor, id: string, version: number, counterpartId: string, request: ChangeCounterpart): Promise<void> {
    await changeEngagement(actor, id, version);
    const before = await this.counterpartOf(actor, id, counterpartId);
    await actor.tx.run('update counterpart set name = coalesce($2, name), post = coalesce($3, post), is_main = coalesce($4, is_main), note = coalesce($5, note), version = version + 1 where id = $1', [
      counterpartId, request.name || null, request.post || null, request.isMain ?? null, request.note ?? null,
    ]);
    const changed = (['post', 'isMain'] as const).filter((field) => request[field] !== undefined && request[field] !== before[field]);
    // Names and notes of people outside are named, not repeated: the log is read by people who must not read the story.
    const texts = (['name', 'note'] as const).filter((field) => request[field] !== undefined && request[field] !== before[field]);
    await audit(actor, { action: 'engagement:write', subjectKind: 'counterpart', subjectId: counterpartId, engagementId: id, change: { ...Object.fromEntries(changed.map((field) => [field, [before[field], request[field]]])), ...(texts.length > 0 ? { texts } : {}) } });
  }

  /** Both days in one act, so that there is neither a gap by mistake nor two of them. The successor takes over being the main contact. */
  async succeed(actor: Actor, id: string, version: number, counterpartId: string, request: SucceedCounterpart): Promise<void> {
    await changeEngagement(actor, id, version);
    const former = await this.counterpartOf(actor, id, counterpartId);
    if (former.until !== null && former.until < request.from) throw new Refusal(ENGAGEMENT_REFUSALS.termAlreadyEnded);
    if (request.from <= former.from) throw refuseField('from', { ja: '後任の着任日は、前任の着任日より後の日にしてください。', en: 'The successor begins after the predecessor began.' });
    const until = request.until ?? addDays(request.from as CivilDay, -1);
    if (until >= request.from) throw refuseField('until', { ja: '前任の最終日は、後任の着任日より前の日にしてください。', en: 'The predecessor’s last day is before the successor’s first.' });
    await this.finish(actor, id, former, until, 'until');
    await this.begin(actor, id, { name: request.name, post: request.post, from: request.from, isMain: former.isMain, note: request.note ?? '' });
  }

  async end(actor: Actor, id: string, version: number, counterpartId: string, request: EndCounterpart): Promise<void> {
    await changeEngagement(actor, id, version);
    await this.finish(actor, id, await this.counterpartOf(actor, id, counterpartId), request.until, 'until');
  }

  private async begin(actor: Actor, id: string, person: { name: string; post: string; from: string; isMain: boolean; note: string }): Promise<void> {
    const counterpartId = v7();
    await actor.tx.run('insert into counterpart (id, engagement_id, name, post, from_on, is_main, note) values ($1, $2, $3, $4, $5, $6, $7)', [counterpartId, id, person.name, person.post, person.from, person.isMain, person.note]);
    await audit(actor, { action: 'engagement:write', subjectKind: 'counterpart', subjectId: counterpartId, engagementId: id, change: { post: [null, person.post], from: [null, person.from] } });
  }

  private async finish(actor: Actor, id: string, person: CounterpartFacts, until: string, field: string): Promise<void> {
    if (until < person.from) throw refuseField(field, { ja: '終了日は開始日より前にできません。', en: 'The end cannot be before the start.' });
    await actor.tx.run('update counterpart set until_on = $2, version = version + 1 where id = $1', [person.id, until]);
    await audit(actor, { action: 'engagement:write', subjectKind: 'counterpart', subjectId: person.id, engagementId: id, change: { until: [person.until, until] } });
  }

  /** @throws notFound */
  private async counterpartOf(actor: Actor, id: string, counterpartId: string): Promise<CounterpartFacts> {
    const row = isUuid(counterpartId)
      ? await actor.tx.one<CounterpartFacts>('select id, name, post, from_on as "from", until_on as "until", is_main as "isMain", note from counterpart where id = $1 and engagement_id = $2', [counterpartId, id])
      : null;
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    return row;
  }
}
