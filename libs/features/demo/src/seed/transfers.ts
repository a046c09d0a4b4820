import { randomBytes } from 'node:crypto';
import { type Clock, FixedClock } from '@banso/clock';
import { type Actor, DatabaseModule, Transactions, urlOf } from '@banso/database';
import { sessionHash } from '@banso/http';
import { HandoversQueries, HandoversService, PacketsModule } from '@banso/packets';
import { RemindersModule } from '@banso/reminders';
import { DispositionsService, TransfersService } from '@banso/transfers';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type pg from 'pg';
import { demoId, type DemoStory, type DemoTransfer } from '../story/index.js';

/**
 * Registers and confirms the demo's transfers as the manager does it, and writes into the packets as the leaver does.
 */
export async function seedTransfers(
  client: pg.Client,
  story: DemoStory,
  migratorUrl: string,
  clock: Clock,
): Promise<void> {
  @Module({
    imports: [
      DatabaseModule.on(urlOf('banso_app', migratorUrl), {
        poolSize: 2,
        name: 'banso demo',
        limits: 'byHand',
        clock: new FixedClock(clock.now()),
      }),
      PacketsModule,
      RemindersModule,
    ],
  })
  class DemoOffice {}
  const office = await NestFactory.createApplicationContext(DemoOffice, {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  try {
    const transactions = office.get(Transactions);
    for (const transfer of story.transfers) {
      const manager = await sessionOf(client, transfer.registeredByKey, clock);
      const leaver = await sessionOf(client, transfer.personKey, clock);
      const id = await as(transactions, manager, (actor) =>
        handOver(
          actor,
          transfer,
          office.get(TransfersService, { strict: false }),
          office.get(DispositionsService, { strict: false }),
        ),
      );
      for (const packet of transfer.packets) {
        await as(transactions, leaver, async (actor) => {
          const { items } = await office
            .get(HandoversQueries, { strict: false })
            .list(actor, { transfer: id, limit: 200 });
          const row = items.find((item) => item.engagementId === demoId(packet.engagementKey));
          if (row)
            await office
              .get(HandoversService, { strict: false })
              .write(actor, row.id, row.version, { ...packet.human });
        });
      }
    }
    // These sessions were nobody's sign-in.
    await client.query('delete from session');
  } finally {
    await office.close();
  }
}

async function handOver(
  actor: Actor,
  transfer: DemoTransfer,
  transfers: TransfersService,
  dispositions: DispositionsService,
): Promise<string> {
  const { id } = await transfers.register(actor, {
    personId: demoId(transfer.personKey),
    kind: transfer.kind,
    announcedOn: transfer.announcedOn,
    effectiveOn: transfer.effectiveOn,
    destination: transfer.destination,
    note: transfer.note,
  });
  const preview = await transfers.preview(actor, id);
  const chosen = new Map(transfer.dispositions.map((disposition) => [demoId(disposition.subjectKey), disposition]));
  const items = preview.items.flatMap((item) => {
    const disposition = chosen.get(item.subjectId);
    // What goes with the part in the engagement needs no choice of its own.
    if (!disposition || !['lead', 'deputy', 'member', 'actionItem'].includes(item.kind)) return [];
    return [
      {
        key: item.key,
        kind: disposition.kind,
        successorId: disposition.successorKey ? demoId(disposition.successorKey) : undefined,
        reason: disposition.reason,
      },
    ];
  });
  await dispositions.dispose(actor, id, preview.version, { confirm: true, items });
  return id;
}

async function sessionOf(client: pg.Client, personKey: string, clock: Clock): Promise<Buffer> {
  const token = sessionHash(randomBytes(32).toString('hex'));
  const now = clock.now();
  await client.query(
    'insert into session (token_hash, person_id, created_at, last_seen_at, expires_at) values ($1, $2, $3, $3, $4)',
    [token, demoId(personKey), now, new Date(now.getTime() + 60_000)],
  );
  return token;
}

async function as<Result>(
  transactions: Transactions,
  token: Buffer,
  verb: (actor: Actor) => Promise<Result>,
): Promise<Result> {
  const actor = await transactions.enter(token, { address: null, correlationId: 'demo' });
  if (!actor) throw new Error('A person of the demo cannot enter.');
  let result: Result;
  try {
    result = await verb(actor);
  } catch (error) {
    await actor.tx.rollback();
    throw error;
  }
  await transactions.leave(actor);
  return result;
}
