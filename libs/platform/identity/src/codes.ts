import { createHash, randomBytes } from 'node:crypto';
import { Clock } from '@banso/clock';
import { type Config, SecretBox, UnknownKeyError } from '@banso/config';
import { Transactions } from '@banso/database';
import { Refusal } from '@banso/http';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { Secret, TOTP } from 'otpauth';
import { ACCOUNT_REFUSALS } from './account.errors.js';
import type { Caller } from './caller.js';
import { takeRecoveryCode, takeStep } from './codes.sql.js';
import { CONFIG } from './config.token.js';

/** RFC 6238 with the values that every authenticator app understands. */
const TOTP_SHAPE = { issuer: '伴走 Bansō', algorithm: 'SHA1', digits: 6, period: 30 };
/** A code of the step before or after counts too: clocks of phones differ by some seconds. */
const WINDOW = 1;
const RECOVERY_CODES = 10;

/** The codes of a second factor: made, checked, and each accepted once. */
@Injectable()
export class Codes {
  private readonly logger = new Logger(Codes.name);
  private readonly box: SecretBox;

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    @Inject(CONFIG) config: Config,
  ) {
    this.box = new SecretBox(config.secret, 'second factor', config.oldSecrets);
  }

  /** A new secret: sealed for the database, in text for typing, and as an address for the QR code. */
  make(personId: string, label: string): { sealed: string; text: string; uri: string } {
    const secret = new Secret({ size: 20 });
    return {
      sealed: this.box.seal(secret.base32, personId),
      text: secret.base32,
      uri: new TOTP({ ...TOTP_SHAPE, label, secret }).toString(),
    };
  }

  /**
   * The time step whose code this is, within the window; null when it is none.
   * @throws secondFactorUnreadable for a code of the app whose key is not given
   */
  stepOf(personId: string, sealed: string, code: string): number | null {
    // Recovery codes need no key: they work whatever became of it.
    if (!/^\d{6}$/.test(plain(code))) return null;
    const timestamp = this.clock.now().getTime();
    const delta = TOTP.validate({
      ...TOTP_SHAPE,
      token: plain(code),
      secret: this.secretIn(personId, sealed),
      timestamp,
      window: WINDOW,
    });
    return delta === null ? null : TOTP.counter({ period: TOTP_SHAPE.period, timestamp }) + delta;
  }

  private secretIn(personId: string, sealed: string): Secret {
    try {
      return Secret.fromBase32(this.box.open(sealed, personId));
    } catch (error) {
      // Only the log tells which key is missing, and that a row was tampered with.
      const keyId = error instanceof UnknownKeyError ? error.keyId : null;
      this.logger.error({
        event: 'secondFactorUnreadable',
        personId,
        keyId,
        because:
          error instanceof UnknownKeyError
            ? 'its key is not given (BANSO_SECRET_OLD)'
            : 'it does not open with its key',
      });
      throw new Refusal(ACCOUNT_REFUSALS.secondFactorUnreadable);
    }
  }

  /** Whether the code is right, either of the app or of the recovery codes; afterwards it is used up. */
  async accept(personId: string, sealed: string, code: string, caller: Omit<Caller, 'agent'>): Promise<boolean> {
    const step = this.stepOf(personId, sealed, code);
    const [row] =
      step === null
        ? await this.transactions.ask(takeRecoveryCode, {
            person: personId,
            code: recoveryHash(code),
            now: this.clock.now(),
            address: caller.address,
            correlation: caller.correlationId,
          })
        : await this.transactions.ask(takeStep, { person: personId, step });
    return row?.used ?? false;
  }

  /** Ten codes for when the phone is away; 128 random bits each, so a plain hash is enough. */
  recoveryCodes(): { shown: string[]; hashes: Buffer[] } {
    const shown = Array.from({ length: RECOVERY_CODES }, () => {
      const text = new Secret({ buffer: new Uint8Array(randomBytes(16)).buffer }).base32.replace(/=+$/, '');
      return (text.match(/.{1,5}/g) ?? []).join('-');
    });
    return { shown, hashes: shown.map(recoveryHash) };
  }
}

/** What people type: full-width digits, blanks and hyphens do not matter. */
function plain(code: string): string {
  return code
    .normalize('NFKC')
    .replace(/[\s\-‐‑–—ー]/g, '')
    .toUpperCase();
}

function recoveryHash(code: string): Buffer {
  return createHash('sha256').update(plain(code)).digest();
}
