import { addDays, type CivilDay } from '@banso/domain';
import { audit } from '@banso/audit';
import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, Refusal, refuseField } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { CounterpartEntity } from './counterpart.entity.js';
import { counterpart, type CounterpartRow } from './counterparts.sql.js';
import { ENGAGEMENT_REFUSALS } from './engagement.errors.js';
import { changeEngagement, isUuid, openFor } from './engagement-row.js';
import type { AddCounterpart, ChangeCounterpart, EndCounterpart, SucceedCounterpart } from './engagement.request.js';

/** The municipality's people (先方担当者) in the order of their time: come, be put right, be followed, leave. */
@Injectable()
export class CounterpartsService {
  async add(actor: Actor, id: string, request: AddCounterpart): Promise<void> {
    await openFor(actor, id);
    const { name, post, from } = request;
    await this.begin(actor, id, { name, post, from, isMain: request.isMain ?? false, note: request.note ?? '' });
  }

  async change(
    actor: Actor,
    id: string,
    version: number,
    counterpartId: string,
    request: ChangeCounterpart,
  ): Promise<void> {
    await changeEngagement(actor, id, version);
    const before = await this.counterpartOf(actor, id, counterpartId);
    await actor.tx.update(
      CounterpartEntity,
      { id: counterpartId },
      {
        name: request.name || undefined,
        post: request.post || undefined,
        isMain: request.isMain,
        note: request.note,
        version: () => 'version + 1',
      },
    );
    const isChanged = (field: keyof ChangeCounterpart): boolean =>
      request[field] !== undefined && request[field] !== before[field];
    const changed = (['post', 'isMain'] as const).filter(isChanged);
    // Names and notes of people outside are named, not repeated: the log is read by people who must not read the story.
    const texts = (['name', 'note'] as const).filter(isChanged);
    await note(actor, id, counterpartId, {
      ...Object.fromEntries(changed.map((field) => [field, [before[field], request[field]]])),
      ...(texts.length > 0 ? { texts } : {}),
    });
  }

  /**
   * Both days in one act, so that there is neither a gap by mistake nor two of them. The successor takes over being the
   * main contact.
   */
  async succeed(
    actor: Actor,
    id: string,
    version: number,
    counterpartId: string,
    request: SucceedCounterpart,
  ): Promise<void> {
    await changeEngagement(actor, id, version);
    const former = await this.counterpartOf(actor, id, counterpartId);
    const { name, post, from } = request;
    if (former.until !== null && former.until < from) throw new Refusal(ENGAGEMENT_REFUSALS.termAlreadyEnded);
    if (from <= former.from)
      throw refuseField('from', {
        ja: '後任の着任日は、前任の着任日より後の日にしてください。',
        en: 'The successor begins after the predecessor began.',
      });
    const until = request.until ?? addDays(from, -1);
    if (until >= from)
      throw refuseField('until', {
        ja: '前任の最終日は、後任の着任日より前の日にしてください。',
        en: 'The predecessor’s last day is before the successor’s first.',
      });
    await this.finish(actor, id, former, until);
    await this.begin(actor, id, { name, post, from, isMain: former.isMain, note: request.note ?? '' });
  }

  async end(actor: Actor, id: string, version: number, counterpartId: string, request: EndCounterpart): Promise<void> {
    await changeEngagement(actor, id, version);
    await this.finish(actor, id, await this.counterpartOf(actor, id, counterpartId), request.until);
  }

  private async begin(actor: Actor, id: string, person: Omit<CounterpartRow, 'id' | 'until'>): Promise<void> {
    const { name, post, from, isMain, note: said } = person;
    const counterpartId = v7();
    await actor.tx.insert(CounterpartEntity, {
      id: counterpartId,
      engagementId: id,
      name,
      post,
      fromOn: from,
      isMain,
      note: said,
    });
    await note(actor, id, counterpartId, { post: [null, post], from: [null, from] });
  }

  private async finish(actor: Actor, id: string, person: CounterpartRow, until: CivilDay): Promise<void> {
    if (until < person.from)
      throw refuseField('until', {
        ja: '終了日は開始日より前にできません。',
        en: 'The end cannot be before the start.',
      });
    await actor.tx.update(CounterpartEntity, { id: person.id }, { untilOn: until, version: () => 'version + 1' });
    await note(actor, id, person.id, { until: [person.until, until] });
  }

  /** @throws notFound */
  private async counterpartOf(actor: Actor, engagement: string, id: string): Promise<CounterpartRow> {
    const row = isUuid(id) ? await actor.tx.row(counterpart, { id, engagement }) : null;
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    return row;
  }
}

async function note(actor: Actor, id: string, counterpartId: string, change: Record<string, unknown>): Promise<void> {
  await audit(actor, {
    action: 'engagement:write',
    subjectKind: 'counterpart',
    subjectId: counterpartId,
    engagementId: id,
    change,
  });
}
