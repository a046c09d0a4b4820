import { ConfigError } from '@banso/config';
import { byHand } from '@banso/database';
import { SearchDrift } from '@banso/search';
import { officesToSearch } from './search-rebuild.sql.js';

/**
 * Makes what can be found what stands there, office by office, or of the offices of one prefecture. It writes what
 * differs and nothing else, every few engagements in a transaction of their own: ended half-way, it is begun again and
 * soon comes to where it was.
 */
export async function rebuildSearch(
  databaseUrl: string | null,
  prefecture: string | null,
  tell: (sentence: string) => void,
): Promise<void> {
  if (!databaseUrl)
    throw new ConfigError('DATABASE_URL is needed: the texts of all offices are visible to their owner alone.');
  await byHand(databaseUrl, 'banso search rebuild', async (hand) => {
    const offices = await hand.transaction((tx) => tx.rows(officesToSearch, { prefecture }));
    for (const { id, name } of offices) {
      const written = await new SearchDrift().run((work) => hand.transaction((tx) => work({ tx })), id);
      tell(`${name}: ${written.length === 0 ? 'nothing differed' : `${written.length} entries written`}.`);
    }
  });
}
