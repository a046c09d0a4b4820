import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { FixedClock } from '@banso/clock';
import { seedDemo } from '@banso/demo';
import { CadenceService, EngagementsModule } from '@banso/engagements';
import { openRooms, type PersonRow } from '@banso/testing';
import { VisitDrift, VisitsModule } from '@banso/visits';
import { type Browser, openHouse, type OpenHouse } from './support/open-house.js';

/** The word for how an engagement stands fits its status, in the demo's story and after a closure in the product. */
const NOW = '2026-11-24T09:00:00+09:00';
let house: OpenHouse;
let managers: Browser[];

beforeAll(async () => {
  house = await openHouse(NOW);
  await seedDemo(house.database.url, new FixedClock(NOW));
  const offices = await house.database.query<{ id: string; kind: string; name: string; tenantId: number }>(
    `select distinct on (tenant_id) id, kind, name, tenant_id as "tenantId" from organisation where kind = 'prefecture' and tenant_id in (select tenant_id from engagement) order by tenant_id, id`,
  );
  const people: PersonRow[] = [];
  for (const organisation of offices) people.push(await house.story.person({ organisation, role: 'manager' }));
  managers = people.map((person) => house.browser(person));
});
afterAll(() => house.close());

interface Row {
  id: string;
  version: number;
  status: string;
  cadenceStatus: string;
}
const all = async (manager: Browser, more = ''): Promise<Row[]> =>
  (await manager.get(`/engagements?limit=200${more}`).expect(200)).body.items as Row[];
const fits = ({ status, cadenceStatus }: Row): boolean =>
  status === 'active' ? !['paused', 'closed'].includes(cadenceStatus) : cadenceStatus === status;

it('in the demo', async () => {
  for (const manager of managers) {
    const rows = await all(manager);
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter((row) => !fits(row))).toEqual([]);
    for (const word of ['closed', 'paused'])
      expect((await all(manager, `&cadenceStatus=${word}`)).map(({ id }) => id)).toEqual(
        rows.filter(({ status }) => status === word).map(({ id }) => id),
      );
  }
  expect(
    (await Promise.all(managers.map((manager) => all(manager, '&cadenceStatus=closed')))).flat().length,
  ).toBeGreaterThan(0);
});

it('after a closure', async () => {
  const [manager] = managers as [Browser];
  const [row] = await all(manager, '&status=active');
  await manager.post(`/engagements/${row!.id}/visit-cancellations`, { reason: '支援を終えるため' }).expect(201);
  await manager
    .post(`/engagements/${row!.id}/closure`, { closedOn: '2026-11-24', reason: '自走できる' }, row!.version)
    .expect(201);
  expect((await all(manager, '&cadenceStatus=closed')).map(({ id }) => id)).toContain(row!.id);
});

it('and one whose stored visits are not what its visits say is mended by the nightly look', async () => {
  const [row] = await all(managers[0]!, '&status=active');
  const facts = () =>
    house.database.query(
      'select visit_count, planned_days, last_held_on, next_visit_due_on from engagement where id = $1',
      [row!.id],
    );
  const told = await facts();
  await house.database.query(
    `update engagement set visit_count = visit_count + 3, planned_days = '{2026-11-30}', last_held_on = '2026-11-23' where id = $1`,
    [row!.id],
  );
  const worker = await openRooms(house.database, { now: NOW, imports: [VisitsModule], worker: true });
  const mended: string[] = [];
  for (const { id } of await house.database.query<{ id: number }>('select id from tenant'))
    mended.push(...(await worker.job(id, (actor) => worker.get(VisitDrift).mend(actor, id))));
  await worker.close();
  expect([mended, await facts()]).toEqual([[row!.id], told]);
});

it('and a closed one of a database from before is mended by the nightly look', async () => {
  await house.database.query(
    `update engagement set cadence_from = '{-infinity}', cadence_statuses = '{onTrack}' where status = 'closed'`,
  );
  const worker = await openRooms(house.database, { now: NOW, imports: [EngagementsModule], worker: true });
  for (const { id } of await house.database.query<{ id: number }>('select id from tenant'))
    await worker.job(id, (actor) => worker.get(CadenceService).mendDrift(actor, id));
  await worker.close();
  for (const manager of managers) expect((await all(manager)).filter((row) => !fits(row))).toEqual([]);
});
