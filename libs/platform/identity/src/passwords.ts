import { hash, verify } from '@node-rs/argon2';
import { PASSWORD_FLAW_LABELS, passwordFlaw, plainPassword } from '@banso/domain';
import { refuseField } from '@banso/http';
import { Injectable } from '@nestjs/common';

// OWASP's recommendation for Argon2id: 19 MiB, two passes, one lane.
const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The Argon2id hash of a password, with its parameters and salt in it. */
export function hashPassword(password: string): Promise<string> {
  return hash(plainPassword(password), ARGON2ID);
}

let decoy: Promise<string> | undefined;

/** The hash that is checked where there is no account: made like every other, so that checking it is the same work. */
export function decoyHash(): Promise<string> {
  decoy ??= hashPassword('decoy');
  return decoy;
}

/** Checks passwords, and what may become one. */
@Injectable()
export class Passwords {
  private common: Promise<ReadonlySet<string>> | null = null;

  /**
   * Whether the password belongs to the hash. Without a hash (unknown account) the same work is done on a decoy, so
   * that the time of the answer does not tell whether the account exists.
   */
  async verify(storedHash: string | null, password: string): Promise<boolean> {
    const against = storedHash ?? (await decoyHash());
    const matches = await verify(against, plainPassword(password));
    return storedHash !== null && matches;
  }

  /** The hash of a new password. @throws validationFailed at `field` with the sentence for what is wrong with it */
  async hashNew(password: string, email: string, field: string): Promise<string> {
    const common = await this.commonPasswords();
    const flaw = passwordFlaw(password, email, (word) => common.has(word));
    if (flaw) throw refuseField(field, PASSWORD_FLAW_LABELS[flaw]);
    return hashPassword(password);
  }

  /** Read when the first new password is chosen: a process that only checks passwords does not carry the list. */
  private commonPasswords(): Promise<ReadonlySet<string>> {
    this.common ??= import('@zxcvbn-ts/language-common').then(
      ({ dictionary }) => new Set(dictionary['passwords-common']),
    );
    return this.common;
  }
}
