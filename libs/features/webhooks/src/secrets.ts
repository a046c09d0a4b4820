import { randomBytes } from 'node:crypto';
import { SecretBox } from '@banso/config';
import { SECRET_PREFIX } from './signature.js';

/** The secrets with which messages are signed: made here, kept encrypted, bound to their subscription. */
export class Secrets {
  private readonly box: SecretBox;

  /** @param secret BANSO_SECRET @param old BANSO_SECRET_OLD: keys that only read */
  constructor(secret: string, old: readonly string[] = []) {
    this.box = new SecretBox(secret, 'webhook', old);
  }

  /** A new secret of 256 bits, as it is shown once and as it is kept. */
  make(webhookId: string): { shown: string; sealed: string } {
    const shown = `${SECRET_PREFIX}${randomBytes(32).toString('base64')}`;
    return { shown, sealed: this.box.seal(shown, webhookId) };
  }

  open(sealed: string, webhookId: string): string {
    return this.box.open(sealed, webhookId);
  }
}
