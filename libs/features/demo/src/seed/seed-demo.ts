import { FixedClock, type Clock } from '@banso/clock';
import { CoverageDrift, CoverageModule } from '@banso/coverage';
import { SupportDrift } from '@banso/support-given';
import { DatabaseModule, steadyClient, Transactions, urlOf } from '@banso/database';
import { CadenceService, EngagementsModule } from '@banso/engagements';
import { hashPassword } from '@banso/identity';
import { RemindersModule } from '@banso/reminders';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { demoStory } from '../story/index.js';
import { seedContacts } from './contacts.js';
import { seedDispatches } from './dispatches.js';
import { seedEngagements } from './engagements.js';
import { seedMasters } from './masters.js';
import { seedRemarks } from './remarks.js';
import { seedTransfers } from './transfers.js';

/** The password of every demo account. */
export const DEMO_PASSWORD = 'banso-demo';

/**
 * Moves the demo's invented tenants into an empty installation, as they look today; does nothing when there is a tenant
 * already. Facts are laid out by the migrator's hand in one transaction; everything derived from them (due days,
 * coverage, reminders) and the transfer come about through the rooms' own verbs, so that the demo cannot show what the
 * rules would not.
 * @returns whether anything was seeded
 */
export async function seedDemo(migratorUrl: string, clock: Clock): Promise<boolean> {
  const story = demoStory(clock.today());
  const client = steadyClient(migratorUrl, 'byHand', 'banso demo');
  await client.connect();
  try {
    await client.query('begin');
    // A second start at the same moment waits here and then finds the tenants.
    await client.query(`select pg_advisory_xact_lock(hashtext('banso demo'))`);
    const { rowCount } = await client.query('select from tenant limit 1');
    if (rowCount) return false;
    await client.query(`select set_config('app.now', $1, true)`, [clock.now().toISOString()]);
    const lookup = await seedMasters(client, story, await hashPassword(DEMO_PASSWORD));
    await seedEngagements(client, story, lookup);
    await seedRemarks(client, story);
    await seedDispatches(client, story, lookup);
    await seedContacts(client, story);
    await client.query(`
      update engagement e set last_held_on = v.last, last_held_in_person_on = v.in_person, planned_days = v.planned, visit_count = v.count
        from (select engagement_id, max(held_on) as last, max(held_on) filter (where mode <> 'online') as in_person, count(held_on) as count,
                     coalesce(array_agg(planned_on order by planned_on) filter (where status = 'planned'), '{}') as planned from visit group by engagement_id) v
       where v.engagement_id = e.id`);
    await client.query('commit');
    await deriveEverything(migratorUrl, clock);
    await seedTransfers(client, story, migratorUrl, clock);
    return true;
  } finally {
    await client.end();
  }
}

async function deriveEverything(migratorUrl: string, clock: Clock): Promise<void> {
  @Module({
    imports: [
      DatabaseModule.on(urlOf('banso_worker', migratorUrl), {
        poolSize: 2,
        name: 'banso demo',
        limits: 'byHand',
        clock: new FixedClock(clock.now()),
      }),
      EngagementsModule,
      RemindersModule,
      CoverageModule,
    ],
  })
  class DemoRooms {}
  const rooms = await NestFactory.createApplicationContext(DemoRooms, {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  try {
    const transactions = rooms.get(Transactions);
    for (const tenantId of await transactions.tenants()) {
      await transactions.forTenant(tenantId, async (actor) => {
        await rooms.get(CadenceService, { strict: false }).mendDrift(actor, tenantId);
        await rooms.get(SupportDrift, { strict: false }).run(actor);
        await rooms.get(CoverageDrift, { strict: false }).run(actor);
      });
    }
  } finally {
    await rooms.close();
  }
}
