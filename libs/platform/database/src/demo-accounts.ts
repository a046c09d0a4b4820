import { ConfigError } from '@banso/config';
import type { Transactions } from './transactions.js';
import { demoAccountsThere } from './transactions.sql.js';

/**
 * Production must not be open to people whose password stands in a README. API and worker ask before they begin.
 * @throws ConfigError when an account of the demo can sign in to this database
 */
export async function refuseDemoAccounts(transactions: Transactions): Promise<void> {
  const [found] = await transactions.ask(demoAccountsThere, {});
  if (found?.found) {
    throw new ConfigError(
      'This database holds accounts of the demo (the people that the demo invents, with a password everybody knows). Production refuses to start on it: give it a database of its own.',
    );
  }
}
