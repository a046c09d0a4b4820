import { type Config, ConfigError, keyIdOf, SecretBox } from '@banso/config';
import { byHand, type Transaction } from '@banso/database';
import {
  noteSecretsRolled,
  sealedSecondFactors,
  sealedWebhooks,
  sealSecondFactor,
  sealWebhook,
} from './secrets-roll.sql.js';

/** Everywhere a secret is kept encrypted, and the purpose its key is made for. */
const SEALED = [
  { purpose: 'second factor', ...factors(false) },
  { purpose: 'second factor', ...factors(true) },
  {
    purpose: 'webhook',
    read: (tx: Transaction) => tx.rows(sealedWebhooks, {}),
    write: (tx: Transaction, owner: string, sealed: string) => tx.count(sealWebhook, { owner, sealed }),
  },
] as const;

/** The secrets of second factors, or of those that wait for their first code. */
function factors(pending: boolean) {
  return {
    read: (tx: Transaction) => tx.rows(sealedSecondFactors, { pending }),
    write: (tx: Transaction, owner: string, sealed: string) => tx.count(sealSecondFactor, { owner, sealed, pending }),
  };
}

/**
 * Seals every kept secret anew with the present key, so that the old ones can be taken out of BANSO_SECRET_OLD. What no
 * key opens stays as it is and is counted. One transaction; API and worker may run meanwhile, since they read with all
 * keys.
 * @returns whether everything could be read
 */
export async function rollSecrets(
  databaseUrl: string | null,
  { secret, oldSecrets }: Pick<Config, 'secret' | 'oldSecrets'>,
  now: Date,
  tell: (sentence: string) => void,
): Promise<boolean> {
  if (!databaseUrl) throw new ConfigError('DATABASE_URL is needed: kept secrets are their owner\u2019s alone.');
  return byHand(databaseUrl, 'banso secrets roll', (hand) =>
    hand.transaction(async (tx) => {
      let [rolled, unreadable] = [0, 0];
      for (const { purpose, read, write } of SEALED) {
        const box = new SecretBox(secret, purpose, oldSecrets);
        for (const { owner, sealed } of (await read(tx)).filter((row) => box.isOld(row.sealed))) {
          const text = opened(box, sealed, owner);
          if (text === null) unreadable++;
          else {
            await write(tx, owner, box.seal(text, owner));
            rolled++;
          }
        }
      }
      await tx.row(noteSecretsRolled, { now, key: keyIdOf(secret), rolled, unreadable });
      tell(`${rolled} kept secrets are sealed with the present key (${keyIdOf(secret)}) now.`);
      if (unreadable > 0)
        tell(
          `${unreadable} cannot be read with any key that is given: add theirs to BANSO_SECRET_OLD, ` +
            'or have second factors set up and webhooks registered anew.',
        );
      else tell('BANSO_SECRET_OLD is needed no more, once API and worker have started with the present key.');
      return unreadable === 0;
    }),
  );
}

function opened(box: SecretBox, sealed: string, owner: string): string | null {
  try {
    return box.open(sealed, owner);
  } catch {
    return null; // Counted and told: no key that is given opens it.
  }
}
