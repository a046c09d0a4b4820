import type { MigrationInterface, QueryRunner } from 'typeorm';
import { calendarFeeds } from './0016-channels.calendar.js';
import { deskChanges } from './0016-channels.live.js';
import { webhooks } from './0016-channels.webhooks.js';

/** How news leaves the house: to open screens, to calendars, to other systems. */
export class Channels0016 implements MigrationInterface {
  name = 'Channels2026112500016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(deskChanges);
    await runner.query(calendarFeeds);
    await runner.query(webhooks);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
