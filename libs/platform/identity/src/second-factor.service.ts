import { audit } from '@banso/audit';
import type { Config } from '@banso/config';
import { type Actor, personOf } from '@banso/database';
import { COMMON_REFUSALS, Refusal, refuseField } from '@banso/http';
import { Inject, Injectable } from '@nestjs/common';
import { ACCOUNT_REFUSALS } from './account.errors.js';
import { Attempts } from './attempts.service.js';
import type { Caller } from './caller.js';
import { Codes } from './codes.js';
import { CONFIG } from './config.token.js';
import { Passwords } from './passwords.js';
import type { SetUpSecondFactor } from './second-factor.request.js';
import type { SecondFactor, SecondFactorSetUp } from './second-factor.response.js';
import {
  beginSecondFactor,
  confirmSecondFactor,
  ownSecrets,
  removeOwnSecondFactor,
  replaceRecoveryCodes,
} from './second-factor.sql.js';
import type { OwnSecrets } from './own-secrets.js';
import { SessionsService } from './sessions.service.js';

/** The second factor of a person: set up, confirmed by its first code, renewed, removed. */
@Injectable()
export class SecondFactorService {
  constructor(
    private readonly codes: Codes,
    private readonly passwords: Passwords,
    private readonly attempts: Attempts,
    private readonly sessions: SessionsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async show(actor: Actor): Promise<SecondFactor> {
    const own = await this.secretsOf(actor);
    return {
      isSetUp: own.secret !== null,
      confirmedAt: own.confirmedAt,
      recoveryCodesLeft: own.codesLeft,
      isRequired: this.isRequired(actor),
      hasPassword: own.passwordHash !== null,
    };
  }

  /**
   * Makes a secret that waits for its first code; the present second factor, if any, holds until then.
   * @throws validationFailed at what does not prove the person
   */
  async setUp(actor: Actor, proof: SetUpSecondFactor, caller: Caller): Promise<SecondFactorSetUp> {
    const own = await this.secretsOf(actor);
    if (own.passwordHash !== null)
      await this.prove(actor, 'password', caller, () => this.passwords.verify(own.passwordHash, proof.password ?? ''));
    if (own.secret !== null) await this.proveByCode(actor, own.secret, proof.code ?? '', caller);
    const made = this.codes.make(personOf(actor), actor.email ?? actor.name);
    await actor.tx.row(beginSecondFactor, { secret: made.sealed });
    return { secret: made.text, uri: made.uri };
  }

  /**
   * The first code makes it hold. Returns recovery codes and the session's fresh secret.
   * @throws nothingToConfirm, validationFailed
   */
  async confirm(actor: Actor, code: string): Promise<{ recoveryCodes: string[]; session: string }> {
    const own = await this.secretsOf(actor);
    if (own.pending === null) throw new Refusal(ACCOUNT_REFUSALS.nothingToConfirm);
    const step = this.codes.stepOf(personOf(actor), own.pending, code);
    if (step === null) throw refuseField('code', ACCOUNT_REFUSALS.secondFactorWrong);
    const recovery = this.codes.recoveryCodes();
    const row = await actor.tx.row(confirmSecondFactor, { pending: own.pending, step, codes: recovery.hashes });
    if (!row?.confirmed) throw new Refusal(ACCOUNT_REFUSALS.nothingToConfirm);
    await audit(actor, { action: 'secondFactor:setUp', subjectKind: 'person', subjectId: personOf(actor) });
    return { recoveryCodes: recovery.shown, session: await this.sessions.rotate(actor) };
  }

  /** Ten new recovery codes; the old ones end. @throws noSecondFactor, validationFailed */
  async renewCodes(actor: Actor, code: string, caller: Caller): Promise<string[]> {
    await this.proveByCode(actor, (await this.secretsOf(actor)).secret, code, caller);
    const recovery = this.codes.recoveryCodes();
    await actor.tx.row(replaceRecoveryCodes, { codes: recovery.hashes });
    await audit(actor, { action: 'secondFactor:renewCodes', subjectKind: 'person', subjectId: personOf(actor) });
    return recovery.shown;
  }

  /**
   * Removes one's own second factor; every way in but the present session is shut, as after a changed password.
   * @throws secondFactorRequired, noSecondFactor, validationFailed
   */
  async remove(actor: Actor, code: string, caller: Caller): Promise<void> {
    if (this.isRequired(actor)) throw new Refusal(ACCOUNT_REFUSALS.secondFactorRequired);
    await this.proveByCode(actor, (await this.secretsOf(actor)).secret, code, caller);
    await actor.tx.row(removeOwnSecondFactor, { session: actor.sessionId ?? null });
    await audit(actor, { action: 'secondFactor:remove', subjectKind: 'person', subjectId: personOf(actor) });
  }

  private isRequired(actor: Actor): boolean {
    return (actor.limited ?? false) || actor.roles.some((role) => this.config.requireSecondFactor.includes(role));
  }

  private async secretsOf(actor: Actor): Promise<OwnSecrets> {
    const row = await actor.tx.row(ownSecrets, {});
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    return row.own;
  }

  private async proveByCode(actor: Actor, sealed: string | null, code: string, caller: Caller): Promise<void> {
    if (sealed === null) throw new Refusal(ACCOUNT_REFUSALS.noSecondFactor);
    await this.prove(actor, 'code', caller, () => this.codes.accept(personOf(actor), sealed, code, caller));
  }

  /**
   * A stolen session must not guess either: what is typed here waits like an attempt at signing in, but in a count of
   * its own.
   */
  private async prove(
    actor: Actor,
    field: 'password' | 'code',
    caller: Caller,
    check: () => Promise<boolean>,
  ): Promise<void> {
    const attempt = await this.attempts.take('proof', personOf(actor), caller);
    const isRight = await check().catch(async (error: unknown) => {
      await this.attempts.giveBack(attempt);
      throw error;
    });
    if (isRight) return this.attempts.giveBack(attempt);
    await this.attempts.failed(attempt, [personOf(actor)], field, caller);
    throw refuseField(field, field === 'code' ? ACCOUNT_REFUSALS.secondFactorWrong : WRONG_PASSWORD);
  }
}

/** Said at the field of the present password. */
export const WRONG_PASSWORD = { ja: 'いまのパスワードが違います。', en: 'The present password is wrong.' };
