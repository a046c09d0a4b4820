import { audit } from '@banso/audit';
import { type Actor, personOf } from '@banso/database';
import { Refusal, refuseField } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { ACCOUNT_REFUSALS } from './account.errors.js';
import { Attempts } from './attempts.service.js';
import type { Caller } from './caller.js';
import { changePassword } from './password-changes.sql.js';
import { Passwords } from './passwords.js';
import { WRONG_PASSWORD } from './second-factor.service.js';
import { ownSecrets } from './second-factor.sql.js';
import type { ChangePassword } from './session.request.js';
import { noteEndedSessions } from './sessions.service.js';

/** Another password for the person who is signed in. */
@Injectable()
export class PasswordChangesService {
  constructor(
    private readonly passwords: Passwords,
    private readonly attempts: Attempts,
  ) {}

  /**
   * Changes the password and shuts every way in but the present session: whoever knows the present password and sits
   * here is the person, and signing them out would only make changing it a nuisance. API tokens and calendar addresses
   * end too, since people change their password when they fear that somebody else was in the account, and that somebody
   * may have made them.
   * @throws noPassword, validationFailed, signInThrottled
   */
  async change(actor: Actor, request: ChangePassword, caller: Caller): Promise<void> {
    const known = (await actor.tx.row(ownSecrets, {}))?.own.passwordHash;
    if (!known) throw new Refusal(ACCOUNT_REFUSALS.noPassword);
    const attempt = await this.attempts.take('proof', personOf(actor), caller);
    if (!(await this.passwords.verify(known, request.currentPassword))) {
      await this.attempts.failed(attempt, [personOf(actor)], 'password', caller);
      throw refuseField('currentPassword', WRONG_PASSWORD);
    }
    await this.attempts.clear(attempt);
    const hash = await this.passwords.hashNew(request.password, actor.email ?? '', 'password');
    const shut = await actor.tx.row(changePassword, { hash, session: actor.sessionId ?? null });
    await audit(actor, { action: 'password:change', subjectKind: 'person', subjectId: personOf(actor) });
    await noteEndedSessions(actor, personOf(actor), shut?.ended ?? 0);
  }
}
