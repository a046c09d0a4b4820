import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * A kept secret whose key is neither the present nor one of the old ones. `keyId` says which it needs; null for the
 * oldest form.
 */
export class UnknownKeyError extends Error {
  override name = 'UnknownKeyError';

  constructor(readonly keyId: string | null) {
    super(
      `A kept secret was sealed with a key that is not given${keyId ? ` (${keyId})` : ''}: BANSO_SECRET_OLD names the old ones.`,
    );
  }
}

/**
 * How a key is named beside what it has sealed: it follows from the key, so nobody has to name it, and tells nothing of
 * it.
 */
export function keyIdOf(secret: string): string {
  return createHash('sha256').update('banso key id').update(Buffer.from(secret, 'base64')).digest('hex').slice(0, 8);
}

/**
 * Keeps short secrets encrypted in the database (AES-256-GCM), so that a copy of it alone opens nothing. The owner's id
 * is bound in: a secret that is moved to another row does not open. What is sealed names its key, so that keys can be
 * rolled: the present one seals, the old ones only read (docs/signing-in.md).
 */
export class SecretBox {
  private readonly keys: ReadonlyMap<string, Buffer>;
  private readonly present: string;

  /**
   * @param secret base64, 32 bytes or more
   * @param purpose keeps keys of different uses apart
   * @param old keys that only read
   */
  constructor(secret: string, purpose: string, old: readonly string[] = []) {
    const keyOf = (text: string): Buffer =>
      Buffer.from(hkdfSync('sha256', Buffer.from(text, 'base64'), Buffer.alloc(0), `banso:${purpose}`, 32));
    this.present = keyIdOf(secret);
    this.keys = new Map([secret, ...old].map((text) => [keyIdOf(text), keyOf(text)]));
  }

  seal(text: string, owner: string): string {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(CIPHER, this.keys.get(this.present)!, iv).setAAD(Buffer.from(owner));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return `v2.${this.present}.${Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')}`;
  }

  /**
   * @throws UnknownKeyError when its key is not given; Error when the owner or the text is not the one it was sealed
   * with
   */
  open(sealed: string, owner: string): string {
    const [form, ...parts] = sealed.split('.');
    if (form === 'v2' && parts.length === 2) {
      const key = this.keys.get(parts[0]!);
      if (!key) throw new UnknownKeyError(parts[0]!);
      return unseal(key, parts[1]!, owner);
    }
    if (form === 'v1' && parts.length === 1) return this.openUnnamed(parts[0]!, owner);
    throw new Error('A kept secret has an unknown form.');
  }

  /** Whether it was sealed with another key than the present one, or does not say with which. */
  isOld(sealed: string): boolean {
    return !sealed.startsWith(`v2.${this.present}.`);
  }

  /** What was sealed before keys had ids: one of the keys opens it, or none. */
  private openUnnamed(bytes: string, owner: string): string {
    for (const key of this.keys.values()) {
      try {
        return unseal(key, bytes, owner);
      } catch {
        // AES-GCM says only that this key, owner or text is not the right one; the next key may be.
      }
    }
    throw new UnknownKeyError(null);
  }
}

function unseal(key: Buffer, text: string, owner: string): string {
  const bytes = Buffer.from(text, 'base64url');
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, IV_BYTES)).setAAD(Buffer.from(owner));
  decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
}
