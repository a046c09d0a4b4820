import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { type Actor, personOf, Transactions } from '@banso/database';
import { type CallHandler, type ExecutionContext, Injectable, Logger, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { BuiltJson, cursorTag, withoutTag } from './answer.js';
import { type EnteredRequest, NEEDS, OWN_SESSION, SHOWN_ONCE } from './declarations.js';
import { keepAnswer, keptAnswer, lockKey } from './idempotency.sql.js';
import { lasts, reachOf } from './kept-reach.js';
import { COMMON_REFUSALS, Refusal } from './refusal.js';
import { isForm } from './upload.js';

/**
 * A request is one transaction: committed when the verb has answered, undone when it throws. The answer leaves only
 * after the commit, except for reads, which have nothing to lose. The row's `version` becomes the ETag, and a
 * creation's answer is kept under its `Idempotency-Key` in the same transaction, so a repeated request gets the same
 * answer and does nothing.
 */
@Injectable()
export class TransactionInterceptor implements NestInterceptor {
  private readonly logger = new Logger(TransactionInterceptor.name);

  constructor(private readonly transactions: Transactions) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<EnteredRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    if (!request.actor) return next.handle();
    // What is shown once (a token, recovery codes) must not lie in the table of kept answers.
    const handler = context.getHandler();
    const keeps = Reflect.getMetadata(NEEDS, handler) !== OWN_SESSION && !Reflect.getMetadata(SHOWN_ONCE, handler);
    let isUntagged = false;
    const verb = (): Promise<unknown> => {
      if (!isUntagged) takeOffTag(request);
      isUntagged = true;
      return lastValueFrom(next.handle(), { defaultValue: undefined });
    };
    return from(this.carryOut(request, request.actor, reply, keeps, verb));
  }

  private async carryOut(
    request: EnteredRequest,
    actor: Actor,
    reply: FastifyReply,
    keeps: boolean,
    verb: () => Promise<unknown>,
  ): Promise<unknown> {
    void reply.header('cache-control', 'no-store');
    let answer: unknown;
    if (request.method === 'GET') actor.tx.readsOnly();
    try {
      // A file is read by its route, after this: its key could not be held against its content.
      const key =
        keeps && request.method === 'POST' && !isForm(request) ? request.headers['idempotency-key'] : undefined;
      answer = typeof key === 'string' ? await onceOnly(request, actor, reply, key, verb) : await verb();
      await actor.tx.confirmed();
    } catch (error) {
      if (answer instanceof Readable) answer.destroy();
      const isAsBefore = await actor.tx.confirmed().then(
        () => true,
        () => false,
      );
      await actor.tx
        .rollback()
        .catch((lost: unknown) => this.logger.warn(`Rollback failed, the connection is gone: ${String(lost)}`));
      // Whatever was said until now was said to somebody else: a read begins again, as whom the database says they are.
      if (!isAsBefore && request.enterAnew)
        return this.carryOut(request, await request.enterAnew(), reply, keeps, verb);
      throw error;
    }
    if (request.method === 'GET' && !actor.tx.hasWritten) {
      actor.tx.commit().catch((lost: unknown) => this.logger.warn(`A read could not be ended: ${String(lost)}`));
    } else {
      await this.transactions.leave(actor).catch((error: unknown) => {
        // What would have been sent is let go of.
        if (answer instanceof Readable) answer.destroy();
        throw error;
      });
    }
    return present(answer, request, reply);
  }
}

/** A cursor holds in the list that made it and nowhere else; below, each list reads its own. @throws unknownCursor */
function takeOffTag({ query, routeOptions }: EnteredRequest): void {
  const asked = query as { cursor?: unknown };
  if (typeof asked.cursor === 'string' && asked.cursor !== '')
    asked.cursor = withoutTag(asked.cursor, routeOptions.url ?? '');
}

function present(answer: unknown, { routeOptions }: EnteredRequest, reply: FastifyReply): unknown {
  const tagged = (cursor: string): string => `${cursorTag(routeOptions.url ?? '')}${cursor}`;
  if (answer instanceof BuiltJson) {
    if (answer.version !== null) void reply.header('etag', `"${answer.version}"`);
    void reply.header('content-type', 'application/json; charset=utf-8');
    return answer.page ? BuiltJson.page(answer.page.items, tagged(answer.page.nextCursor)).text : answer.text;
  }
  const version = (answer as { version?: unknown } | null | undefined)?.version;
  if (typeof version === 'number') void reply.header('etag', `"${version}"`);
  const next = (answer as { nextCursor?: unknown } | null | undefined)?.nextCursor;
  return typeof next === 'string' ? { ...(answer as object), nextCursor: tagged(next) } : answer;
}

async function onceOnly(
  request: EnteredRequest,
  actor: Actor,
  reply: FastifyReply,
  key: string,
  verb: () => Promise<unknown>,
): Promise<unknown> {
  if (key.length > 200) throw new Refusal(COMMON_REFUSALS.malformedRequest);
  const hash = createHash('sha256')
    .update(`${request.method} ${request.url}\n${JSON.stringify(request.body ?? null)}`)
    .digest('hex');
  const person = personOf(actor);
  // Looked for behind the lock: what was kept until then is seen.
  const [lock, kept] = await Promise.all([
    actor.tx.row(lockKey, { key: `${person}:${key}` }),
    actor.tx.row(keptAnswer, { person, key }),
  ]);
  if (!lock?.free) throw new Refusal(COMMON_REFUSALS.idempotencyInProgress);
  if (kept && kept.requestHash !== hash) throw new Refusal(COMMON_REFUSALS.idempotencyKeyReused);
  if (kept && !lasts(kept.reach, await reachOf(actor))) {
    // Somebody who reaches less than then is answered as if they asked for the first time; what that would do is
    // undone.
    await verb();
    throw new Refusal(COMMON_REFUSALS.answeredBefore);
  }
  if (kept) {
    void reply.status(kept.status).header('idempotent-replay', 'true');
    return JSON.parse(kept.body) as unknown;
  }
  const answer = await verb();
  const body = answer instanceof BuiltJson ? answer.text : JSON.stringify(answer ?? null);
  await actor.tx.write(keepAnswer, {
    person,
    key,
    requestHash: hash,
    status: reply.statusCode,
    body,
    now: actor.now,
    roles: actor.roles,
  });
  return answer;
}
