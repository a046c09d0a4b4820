import { hash, verify } from '@node-rs/argon2';

// OWASP's recommendation for Argon2id: 19 MiB, two passes, one lane.
const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The Argon2id hash of a password, with its parameters and salt in it. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), ARGON2ID);
}

let decoy: Promise<string> | undefined;

/**
 * Whether the password belongs to the hash. Without a hash (unknown account) the same work is done on a decoy, so that
 * the time of the answer does not tell whether the account exists.
 */
export async function verifyPassword(storedHash: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('decoy');
  const matches = await verify(storedHash ?? (await decoy), password.normalize('NFKC'));
  return storedHash !== null && matches;
}
