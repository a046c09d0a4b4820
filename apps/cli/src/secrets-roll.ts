import { type Config, ConfigError, keyIdOf, SecretBox } from '@banso/config';
import { dataSource } from '@banso/database';

/** Every column in which a secret is kept encrypted, whose it is, and the purpose its key is made for. */
const SEALED = [
  { table: 'second_factor', key: 'person_id', column: 'secret', purpose: 'second factor' },
  { table: 'second_factor', key: 'person_id', column: 'pending_secret', purpose: 'second factor' },
  { table: 'webhook', key: 'id', column: 'secret', purpose: 'webhook' },
] as const;

/**
 * Seals every kept secret anew with the present key, so that the old ones can be taken out of BANSO_SECRET_OLD. What no key
 * opens stays as it is and is counted. One transaction; API and worker may run meanwhile, since they read with all keys.
 * @returns whether everything could be read
 */
export async function rollSecrets(
  databaseUrl: string | null,
  { secret, oldSecrets }: Pick<Config, 'secret' | 'oldSecrets'>,
  now: Date,
  tell: (sentence: string) => void,
): Promise<boolean> {
  if (!databaseUrl) throw new ConfigError('DATABASE_URL is needed: kept secrets are their owner\u2019s alone.');
  const source = await dataSource(databaseUrl, { name: 'banso secrets roll', poolSize: 1 }).initialize();
  try {
    return await source.transaction(async (tx) => {
      let [rolled, unreadable] = [0, 0];
      for (const { table, key, column, purpose } of SEALED) {
        const box = new SecretBox(secret, purpose, oldSecrets);
        const rows = await tx.query<Array<{ owner: string; sealed: string }>>(
          `select ${key} as owner, ${column} as sealed from ${table} where ${column} is not null for update`,
        );
        for (const { owner, sealed } of rows.filter((row) => box.isOld(row.sealed))) {
          const text = opened(box, sealed, owner);
          if (text === null) unreadable++;
          else {
            await tx.query(`update ${table} set ${column} = $2 where ${key} = $1`, [owner, box.seal(text, owner)]);
            rolled++;
          }
        }
      }
      await tx.query(
        `select note_account(null, $1, 'secret:roll', 'key', $2, jsonb_build_object('rolled', $3::int, 'unreadable', $4::int), null, null)`,
        [now, keyIdOf(secret), rolled, unreadable],
      );
      tell(`${rolled} kept secrets are sealed with the present key (${keyIdOf(secret)}) now.`);
      if (unreadable > 0)
        tell(
          `${unreadable} cannot be read with any key that is given: add theirs to BANSO_SECRET_OLD, or have second factors set up and webhooks registered anew.`,
        );
      else tell('BANSO_SECRET_OLD is needed no more, once API and worker have started with the present key.');
      return unreadable === 0;
    });
  } finally {
    await source.destroy();
  }
}

function opened(box: SecretBox, sealed: string, owner: string): string | null {
  try {
    return box.open(sealed, owner);
  } catch {
    return null; // Counted and told: no key that is given opens it.
  }
}
