// In the tenant of tenant.mjs: somebody who leaves, with packets that are checked and wait to be handed over.
import { withoutSearch } from './without-search.mjs';

const HUMAN =
  '区長と歩いて、足がないから行けないという声を聞いた。数字を並べるより先に、だれが困っているかを一緒に確かめることにした。';

/**
 * Makes whoever has the session the manager, and lays out one transfer with so many packets. Returns the transfer's id.
 * @param {Buffer} token the session's, hashed
 */
export async function layOutPackets(owner, token, packets) {
  const {
    rows: [{ id: manager, tenant }],
  } = await owner.query(
    'select p.id, p.tenant_id as tenant from session s join person p on p.id = s.person_id where s.token_hash = $1',
    [token],
  );
  await owner.query(
    `insert into role_holding (id, person_id, tenant_id, organisation_id, role, from_on) select gen_random_uuid(), id, tenant_id, organisation_id, 'manager', '2020-04-01' from person where id = $1`,
    [manager],
  );
  const {
    rows: [{ id: leaver }],
  } = await owner.query('select id from person where tenant_id = $1 and id <> $2 order by email desc limit 1', [
    tenant,
    manager,
  ]);
  const {
    rows: [{ id: transfer }],
  } = await owner.query(
    `insert into transfer (id, tenant_id, person_id, kind, announced_on, effective_on, registered_by, registered_at, confirmed_at) values (gen_random_uuid(), $1, $2, 'transfer', '2026-11-01', '2026-11-24', $3, '2026-11-01', '2026-11-01') returning id`,
    [tenant, leaver, manager],
  );
  await withoutSearch(owner, () =>
    owner.query(
      `insert into visit_opinion (visit_id, engagement_id, text, internal) select id, engagement_id, '急がず、問いかけを続けたい。', true from visit where held_on is not null`,
    ),
  );
  await owner.query(
    `insert into handover_packet (id, engagement_id, transfer_id, predecessor_id, successor_id, effective_on, hidden_until, facts, drafted_at, state, history, policy, pending, cautions)
     select gen_random_uuid(), e.id, $1, $2, $3, '2026-11-24', '2026-11-01', '{}', '2026-11-20', 'checked', repeat($4, 6), repeat($4, 3), repeat($4, 2), $4 from engagement e where e.tenant_id = $5 order by e.municipality_code, e.id limit $6`,
    [transfer, leaver, manager, HUMAN, tenant, packets],
  );
  return transfer;
}

/**
 * Hands each packet of a transfer over with the room’s own verb, by whoever has the session, and asks for the archive.
 * Returns its id.
 * @param {import('pg').Client} owner
 * @param {{ appUrl: string; folder: string; token: Buffer; transfer: string; now: string }} asked
 */
export async function askForArchive(owner, { appUrl, folder, token, transfer, now }) {
  const { FixedClock } = await import('@banso/clock');
  const { DatabaseModule, Transactions } = await import('@banso/database');
  const { ArchivesService, HandoversService, PacketFilesModule, PacketsModule } = await import('@banso/packets');
  const { Module } = await import('@nestjs/common');
  const { NestFactory } = await import('@nestjs/core');
  class Bench {}
  Module({
    imports: [
      DatabaseModule.on(appUrl, { limits: 'api', poolSize: 2, name: 'banso bench', clock: new FixedClock(now) }),
      PacketsModule,
      PacketFilesModule.with(folder),
    ],
  })(Bench);
  const app = await NestFactory.createApplicationContext(Bench, { logger: ['error'], abortOnError: false });
  const as = async (verb) => {
    const actor = await app.get(Transactions).enter(token, { address: null, correlationId: null });
    const answer = await verb(actor);
    await app.get(Transactions).leave(actor);
    return answer;
  };
  const { rows: packets } = await owner.query('select id, version from handover_packet where transfer_id = $1', [
    transfer,
  ]);
  for (const { id, version } of packets)
    await as((actor) => app.get(HandoversService, { strict: false }).deliver(actor, id, version));
  const archive = await as((actor) => app.get(ArchivesService, { strict: false }).make(actor, transfer));
  await app.close();
  return archive.id;
}
