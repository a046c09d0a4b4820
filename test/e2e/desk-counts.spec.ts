import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OrganisationRow, PersonRow } from '@banso/testing';
import { randomUUID } from 'node:crypto';
import { type Browser, openHouse, type OpenHouse } from './support/open-house.js';
import { RoundTrips } from './support/round-trips.js';

/**
 * The desk shows the first of each kind and says how many there are: each of these numbers is the length of the list
 * that it leads to, for whoever looks.
 */
const CODES = ['202011', '202029', '202037', '202045'];
let house: OpenHouse;
let office: OrganisationRow;
let [manager, lead, deputy, gone]: PersonRow[] = [] as unknown as PersonRow[];

beforeAll(async () => {
  house = await openHouse('2026-11-24T09:00:00+09:00');
  const { story, database } = house;
  const tenantId = await story.tenant('20');
  office = await story.organisation({ tenantId });
  manager = await story.person({ organisation: office, role: 'manager' });
  const staff = (): Promise<PersonRow> => story.person({ organisation: office, role: 'staff' });
  [lead, deputy, gone] = [await staff(), await staff(), await staff()];
  await house
    .browser(manager)
    .post('/transfers', {
      personId: gone.id,
      kind: 'leave',
      announcedOn: '2026-11-24',
      effectiveOn: '2026-11-24',
    })
    .expect(201);
  for (const [n, municipalityCode] of CODES.entries()) {
    const programmeId = await story.programme({ tenantId, body: office });
    const people = { lead: n === 0 ? gone : lead, deputy };
    const { id } = await story.engagement({ tenantId, programmeId, municipalityCode, ...people });
    for (let i = 0; i < 16; i++) {
      await database.query(
        `insert into visit (id, engagement_id, planned_on, mode, created_at)
         values ($1, $2, $3, 'onSite', '2026-11-01')`,
        [randomUUID(), id, `2026-11-2${4 + (i % 5)}`],
      );
      await house
        .browser(i % 2 === 0 ? lead : deputy)
        .post(`/engagements/${id}/action-items`, { text: '資料を送る', side: 'ours', dueOn: '2026-12-10' })
        .expect(201);
    }
    for (let i = 0; i < 4; i++) {
      const record = { heldOn: `2026-11-0${i + 2}`, mode: 'onSite', facts: '区長と話した', supportTypes: ['A'] };
      const visit = (await house.browser(lead).post(`/engagements/${id}/visits`, { record }).expect(201)).body;
      // One of four waits for nobody but its writer.
      if (i === 0)
        await house
          .browser(manager)
          .post(`/visits/${visit.id}/return`, { comment: '日付を確かめて' }, visit.version)
          .expect(201);
    }
  }
});
afterAll(() => house.close());

/** How many rows of a whole list are meant, page by page. */
async function lengthOf(
  browser: Browser,
  path: string,
  isMeant: (row: { dueOn: string }) => boolean = () => true,
): Promise<number> {
  let [n, cursor] = [0, '' as string | null];
  while (cursor !== null) {
    const { body } = await browser
      .get(`${path}&limit=7${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`)
      .expect(200);
    n += body.items.filter(isMeant).length;
    cursor = body.nextCursor;
  }
  return n;
}

it('and a record’s form suggests nobody who has left, though their part in the team runs on', async () => {
  const [visit] = await house.database.query<{ id: string }>(
    `select v.id from visit v join team_member m on m.engagement_id = v.engagement_id
      where m.person_id = $1 and v.status = 'planned' limit 1`,
    [gone.id],
  );
  const { participantsSuggested } = (await house.browser(deputy).get(`/visits/${visit!.id}`).expect(200)).body;
  expect(participantsSuggested.ours).toEqual([{ id: deputy.id, name: deputy.name }]);
});

describe('each count of the desk is the length of the list behind it', () => {
  it.each(['manager', 'lead', 'deputy'] as const)('for the %s', async (name) => {
    const browser = house.browser({ manager, lead, deputy }[name]);
    const desk = (await browser.get('/desk').expect(200)).body;
    const waiting = name === 'manager' ? await lengthOf(browser, '/visits?toConfirm=true&order=newest') : 0;
    expect(desk.counts).toEqual({
      confirmations: waiting,
      thisWeek: await lengthOf(browser, `/visits?status=planned&mine=true&from=${desk.today}&until=${desk.weekUntil}`),
      teamWeek:
        name === 'manager'
          ? await lengthOf(browser, `/visits?status=planned&from=${desk.today}&until=${desk.weekUntil}`)
          : 0,
      actionItems: await lengthOf(browser, '/action-items?owner=me&state=open'),
      lateActionItems: await lengthOf(browser, '/action-items?owner=me&state=open', ({ dueOn }) => dueOn < desk.today),
    });
    const shown = [
      desk.thisWeek.length,
      desk.teamWeek.length,
      desk.actionItems.length,
      desk.todo.filter(({ kind }: { kind: string }) => kind === 'confirmation').length,
    ];
    const counted = [desk.counts.thisWeek, desk.counts.teamWeek, desk.counts.actionItems, desk.counts.confirmations];
    for (const [n, count] of counted.entries()) expect(shown[n]).toBeLessThanOrEqual(count as number);
    expect(counted).toEqual({ manager: [0, 64, 0, 12], lead: [48, 0, 32, 0], deputy: [64, 0, 32, 0] }[name]);
  });
});

describe('how often one waits for the database, however much there is', () => {
  it.each(['manager', 'lead', 'deputy'] as const)(
    'the desk of the %s: twice, where four times are allowed',
    async (name) => {
      const browser = house.browser({ manager, lead, deputy }[name]);
      const trips = new RoundTrips(house.app);
      await browser.get('/desk').expect(200); // From then on the person is known.
      const { roundTrips } = await trips.of(() => browser.get('/desk').expect(200));
      expect(roundTrips).toBe(2);
    },
  );

  it('an engagement’s visits with their records, or a list: once, to enter, to ask and to leave', async () => {
    const [visit] = await house.database.query<{ id: string }>(
      `select engagement_id as id from visit where status = 'recorded' limit 1`,
    );
    const trips = new RoundTrips(house.app);
    await house.browser(lead).get('/desk').expect(200); // From then on they are known.
    for (const path of [`/engagements/${visit!.id}/visits`, '/visits?mine=true', '/action-items?owner=me']) {
      const { roundTrips } = await trips.of(() => house.browser(lead).get(path).expect(200));
      expect([path, roundTrips]).toEqual([path, 1]);
    }
  });
});

describe('the list of action items', () => {
  it('holds what each filter says, page by page in the order of their due days', async () => {
    const [first, second] = await house.database.query<{ id: string; engagement: string }>(
      `select id, engagement_id as engagement from action_item order by id`,
    );
    await house.database.query(`update action_item set state = 'done', done_on = due_on where id = $1`, [first!.id]);
    await house.database.query(`update action_item set due_on = '2026-11-30' where id = $1`, [second!.id]);
    type Item = { id: string; state: string; engagementId: string; dueOn: string; owner: { id: string } | null };
    const all: Item[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const more: string = cursor && `&cursor=${encodeURIComponent(cursor)}`;
      const { body } = await house.browser(manager).get(`/action-items?limit=9${more}`).expect(200);
      all.push(...(body.items as Item[]));
      cursor = body.nextCursor;
    }
    expect(all).toHaveLength(64);
    expect(all.map(({ dueOn, id }) => `${dueOn} ${id}`)).toEqual(all.map(({ dueOn, id }) => `${dueOn} ${id}`).sort());
    const ask = async (filter: string): Promise<string[]> =>
      ((await house.browser(manager).get(`/action-items?limit=200&${filter}`).expect(200)).body.items as Item[]).map(
        ({ id }) => id,
      );
    const those = (having: (item: Item) => boolean): string[] => all.filter(having).map(({ id }) => id);
    const at = first!.engagement;
    expect(await ask('state=open')).toEqual(those(({ state }) => state === 'open'));
    expect(await ask('state=done')).toEqual([first!.id]);
    expect(await ask('state=dropped')).toEqual([]);
    expect(await ask(`engagement=${at}`)).toEqual(those(({ engagementId }) => engagementId === at));
    expect(await ask(`owner=${lead.id}`)).toEqual(those(({ owner }) => owner?.id === lead.id));
    expect(await ask(`owner=${lead.id}&state=open&engagement=${at}`)).toEqual(
      those(({ owner, state, engagementId }) => owner?.id === lead.id && state === 'open' && engagementId === at),
    );
  });
});
