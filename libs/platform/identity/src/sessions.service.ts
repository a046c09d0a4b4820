import { audit } from '@banso/audit';
import { type Actor, personOf } from '@banso/database';
import { COMMON_REFUSALS, type Page, Refusal, sessionHash } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { newSecret } from './caller.js';
import type { OpenSession } from './sessions.response.js';
import { endAccountSessions, openSessionsOf, rotateSession } from './sessions.sql.js';

/** Open sessions: one's own, and for administrators those of their people. */
@Injectable()
export class SessionsService {
  /** The person's open sessions, the latest used first. */
  async list(actor: Actor, personId: string): Promise<Page<OpenSession>> {
    const items = await actor.tx.rows(openSessionsOf, { person: personId, session: actor.sessionId ?? null });
    return { items, nextCursor: null };
  }

  /** Ends one of one's own sessions. @throws notFound when it is not open or somebody else's */
  async endOne(actor: Actor, id: string): Promise<void> {
    const ended = isUuid(id) ? await this.end(actor, personOf(actor), { only: id }) : 0;
    if (ended === 0) throw new Refusal(COMMON_REFUSALS.notFound);
  }

  /** Ends all own sessions but the present one. */
  async endOthers(actor: Actor): Promise<void> {
    await this.end(actor, personOf(actor), { except: actor.sessionId });
  }

  /** Ends all sessions of a person. */
  async endAll(actor: Actor, personId: string): Promise<void> {
    await this.end(actor, personId, {});
  }

  /** A fresh secret for the present session, which becomes a full one. Returns it for the cookie. */
  async rotate(actor: Actor): Promise<string> {
    const secret = newSecret();
    await actor.tx.row(rotateSession, { session: actor.sessionId ?? null, secret: sessionHash(secret) });
    return secret;
  }

  private async end(actor: Actor, personId: string, which: { only?: string; except?: string | null }): Promise<number> {
    const row = await actor.tx.row(endAccountSessions, {
      person: personId,
      only: which.only ?? null,
      except: which.except ?? null,
    });
    const ended = row?.ended ?? 0;
    await noteEndedSessions(actor, personId, ended);
    return ended;
  }
}

/** Writes down that sessions of a person were ended, where there were any. */
export async function noteEndedSessions(actor: Actor, personId: string, ended: number): Promise<void> {
  if (ended > 0)
    await audit(actor, {
      action: 'session:endByHand',
      subjectKind: 'person',
      subjectId: personId,
      change: { sessions: [ended, 0] },
    });
}
