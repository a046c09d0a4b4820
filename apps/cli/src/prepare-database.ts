import { loadMasters } from '@banso/directory';
import { seedDemo } from '@banso/demo';
import type { Clock } from '@banso/clock';
import type { Mode } from '@banso/config';
import { migrate } from '@banso/database';
import { migrateQueue } from '@banso/queue';

/**
 * Brings a database to the newest schema with its masters, and in demo mode the demo. Running it again changes nothing.
 */
export async function prepareDatabase(
  migratorUrl: string,
  mode: Mode,
  clock: Clock,
  tell: (sentence: string) => void,
): Promise<void> {
  const ran = await migrate(migratorUrl);
  await migrateQueue(migratorUrl);
  if (ran.length > 0) tell('database migrated');
  await loadMasters(migratorUrl);
  if (mode === 'demo' && (await seedDemo(migratorUrl, clock)))
    tell('demo tenants Nagano and Saitama moved in (all persons are invented)');
}
