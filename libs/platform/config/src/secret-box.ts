import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Keeps short secrets encrypted in the database (AES-256-GCM), so that a copy of it alone opens nothing. The owner's id is
 * bound in: a secret that is moved to another row does not open.
 */
export class SecretBox {
  private readonly key: Buffer;

  /** @param secret base64, 32 bytes or more @param purpose keeps keys of different uses apart */
  constructor(secret: string, purpose: string) {
    this.key = Buffer.from(hkdfSync('sha256', Buffer.from(secret, 'base64'), Buffer.alloc(0), `banso:${purpose}`, 32));
  }

  seal(text: string, owner: string): string {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(CIPHER, this.key, iv).setAAD(Buffer.from(owner));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return `v1.${Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')}`;
  }

  /** @throws Error when the key, the owner or the text is not the one it was sealed with */
  open(sealed: string, owner: string): string {
    if (!sealed.startsWith('v1.')) throw new Error('A kept secret has an unknown form.');
    const bytes = Buffer.from(sealed.slice(3), 'base64url');
    const decipher = createDecipheriv(CIPHER, this.key, bytes.subarray(0, IV_BYTES)).setAAD(Buffer.from(owner));
    decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
  }
}
