import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type OpenRooms, type PersonRow, sqlIn } from '@banso/testing';
import {
  actionItem,
  dispose,
  emptyOffice,
  engagement,
  holders,
  MATSUMOTO,
  type Office,
  openOffice,
  openWorker,
  preview,
  register,
  visit,
} from '../../../../test/support/handover-story.js';
import { TransferListFileService } from './transfer-list-file.service.js';
import type { TransferList, TransferListPreview, TransferListResult } from './transfer-list.response.js';
import { TransferListsService } from './transfer-lists.service.js';
import { TransferListWork } from './transfer-list-work.js';
import { TransfersService } from './transfers.service.js';
import { WrittenTerms } from './written-terms.js';

const MARCH = '2027-03-10T09:00:00+09:00';
const THE_DAY = '2027-04-01T00:00:00+09:00';
const HEADER = '職員,異動種別,内示日,発令日,異動先,後任者,代理者,備考';

let office: Office;
let worker: OpenRooms;
let nurse: PersonRow;
beforeAll(async () => {
  office = await openOffice(MARCH);
  worker = await openWorker(office.database, MARCH);
  const { story, tenantId } = office;
  const areaId = await story.area({ tenantId, name: '松本', municipalityCodes: [MATSUMOTO] });
  nurse = await story.person({
    organisation: await story.organisation({ tenantId, kind: 'healthOffice', name: '松本保健福祉事務所', areaId }),
    role: 'staff',
    name: '安曇 保子',
  });
});
beforeEach(async () => {
  setNow(MARCH);
  await emptyOffice(office);
});
afterAll(async () => {
  await worker.close();
  await office.rooms.close();
  await office.database.drop();
});

function setNow(moment: string): void {
  office.rooms.clock.set(moment);
  worker.clock.set(moment);
}

/** One row: leaver, successor, interim holder. */
const row = (leaver: PersonRow, successor?: PersonRow | null, interim?: PersonRow | null, kind = '異動'): string =>
  `${leaver.email},${kind},2027/3/20,2027/4/1,,${successor?.email ?? ''},${interim?.email ?? ''},`;
const fileOf = (rows: string[]) => ({ name: '異動一覧.csv', bytes: Buffer.from([HEADER, ...rows].join('\n')) });
const read = (rows: string[], dryRun = false, who = office.manager): Promise<TransferListResult> =>
  office.rooms.as(who, (actor) => office.rooms.get(TransferListFileService).read(actor, fileOf(rows), dryRun, 'ja'));
const lists = () => office.rooms.get(TransferListsService);
const show = (id: string): Promise<TransferList> => office.rooms.as(office.manager, (actor) => lists().show(actor, id));
const look = (id: string): Promise<TransferListPreview> =>
  office.rooms.as(office.manager, (actor) => lists().preview(actor, id, 'ja'));
const change = async (verb: 'confirm' | 'withdraw', id: string): Promise<TransferList> => {
  const { version } = await show(id);
  return office.rooms.as(office.manager, (actor) => lists()[verb](actor, id, version));
};
const work = (): Promise<number> => worker.get(TransferListWork).run(office.tenantId);
const confirmAll = async (id: string): Promise<TransferList> => {
  await change('confirm', id);
  await work();
  return show(id);
};
const count = async (sql: string): Promise<number> =>
  (await office.database.query<{ n: number }>(`select count(*)::int as n from ${sql}`))[0]!.n;
const errorsOf = (result: TransferListResult) =>
  result.errors.map(({ row: at, column, message }) => [at, column, message]);

describe('a list is looked at', () => {
  it('and shows per leaver what is held by kind, who takes over, what stands against it, and the load of each successor before and after', async () => {
    const { hanako, jiro, saburo } = office;
    const led = await engagement(office, { lead: hanako });
    await engagement(office, { municipalityCode: MATSUMOTO, deputy: hanako });
    await engagement(office, { lead: jiro });
    await visit(office, led, { plannedOn: '2027-04-15' });
    await visit(office, led, { plannedOn: '2027-03-08', draftBy: hanako });
    await actionItem(office, led, hanako);
    await engagement(office, { lead: saburo });
    const { preview: seen, errors, list, done } = await read([row(hanako, jiro), row(saburo)], true);
    expect([errors, list, done]).toEqual([[], null, false]);
    expect(seen!.summary).toEqual({
      transfers: 2,
      held: 6,
      engagements: 3,
      ready: 1,
      toSettle: 1,
      rolesEnding: 2,
      counts: { lead: 2, deputy: 1, visit: 1, actionItem: 1, draft: 1 },
    });
    expect(seen!.rows[0]).toMatchObject({
      row: 2,
      person: { name: '信濃 花子' },
      held: 5,
      counts: { lead: 1, deputy: 1, visit: 1, actionItem: 1, draft: 1 },
      successor: { name: '高原 次郎' },
      undecided: 0,
      conflicts: [],
      transferId: null,
    });
    expect(seen!.rows[1]).toMatchObject({
      row: 3,
      person: { name: '木曽 三郎' },
      successor: null,
      undecided: 1,
      state: 'registered',
    });
    expect(seen!.takers).toEqual([
      {
        person: { id: jiro.id, name: '高原 次郎' },
        organisation: '地域包括ケア課',
        carried: 1,
        added: 2,
        limit: 12,
        leavers: 1,
      },
    ]);
    expect([
      await count('transfer'),
      await count('transfer_list'),
      await count(`audit_entry where subject_kind = 'transferList'`),
    ]).toEqual([0, 0, 0]);
  });

  it('and what one row gives to a successor weighs on the rows below it', async () => {
    const { hanako, jiro, saburo, database } = office;
    for (const lead of [hanako, jiro, jiro]) await engagement(office, { lead });
    await database.query('update person set load_limit = 2 where id = $1', [saburo.id]);
    const { preview: seen } = await read([row(jiro, saburo), row(hanako, saburo)], true);
    await database.query('update person set load_limit = null where id = $1', [saburo.id]);
    expect(seen!.rows.map(({ conflicts }) => conflicts)).toEqual([
      [],
      [
        {
          code: 'successorOverloaded',
          message:
            '後任の担当が3件になり、上限の2件を超えます。ほかの人に分けるか、管理の「利用者」の画面で「担当の上限」を変えてください',
          count: 1,
          places: ['長野市'],
        },
      ],
    ]);
    expect(seen!.takers[0]).toMatchObject({ carried: 0, added: 3, limit: 2 });
  });

  it('and names what the successor cannot reach; an interim holder who can takes it', async () => {
    const { hanako, jiro } = office;
    await engagement(office, { lead: hanako });
    await engagement(office, { municipalityCode: MATSUMOTO, lead: hanako });
    const [alone] = (await read([row(hanako, nurse)], true)).preview!.rows;
    expect(alone).toMatchObject({
      conflicts: [{ code: 'successorHasNoReach', count: 1, places: ['長野市'] }],
      interimParts: 0,
    });
    const [both] = (await read([row(hanako, nurse, jiro)], true)).preview!.rows;
    expect(both).toMatchObject({ conflicts: [], undecided: 0, interimParts: 1 });
  });

  it('and reach is judged as of the effective day: somebody who begins only then takes over, somebody who ends before does not', async () => {
    const { hanako, saburo, story, body } = office;
    for (const lead of [hanako, saburo]) await engagement(office, { lead });
    const arriving = await story.person({ organisation: body, role: 'staff', from: '2027-04-01', name: '新任 四郎' });
    const ending = await story.person({ organisation: body, role: 'staff', until: '2027-03-31', name: '任期 五郎' });
    const result = await read([row(hanako, arriving), row(arriving, null, null, '着任'), row(saburo, ending)], true);
    expect(errorsOf(result)).toEqual([
      [4, '後任者', '発令日に在籍していません。その日から始まる役割を先に登録してください。'],
    ]);
    expect(result.preview!.rows[0]).toMatchObject({ conflicts: [], undecided: 0 });
    expect(result.preview!.rows[1]).toMatchObject({ kind: 'arrival', held: 0 });
  });
});

describe('bad lists are refused whole, by row and column', () => {
  it('whatever is wrong in any row is named, and not one transfer is registered', async () => {
    const { hanako, jiro, saburo } = office;
    await engagement(office, { lead: hanako });
    const rows = [
      row(hanako, nurse),
      row(jiro, saburo),
      row(saburo, jiro),
      `nobody@test.example,異動,2027/3/20,2027/4/1,,,,`,
    ];
    const wanted = [
      [2, '後任者', 'この人の所管に、引き継ぐ案件が1つもありません。'],
      [3, '後任者', '後任をたどると本人に戻ります（高原 次郎 → 木曽 三郎 → 高原 次郎）。'],
      [4, '後任者', '後任をたどると本人に戻ります（木曽 三郎 → 高原 次郎 → 木曽 三郎）。'],
      [5, '職員', 'この人は登録されていません。メールアドレスか氏名を確かめてください。'],
    ];
    expect(errorsOf(await read(rows, true))).toEqual(wanted);
    const refusal = (await read(rows).then(
      () => {
        throw new Error('It was not refused.');
      },
      (error: unknown) => error,
    )) as { kind: { code: string }; members: TransferListResult };
    expect([refusal.kind.code, errorsOf(refusal.members)]).toEqual(['listHasErrors', wanted]);
    expect(await count('transfer')).toBe(0);
  });

  it('a second transfer for the same person, whether the first came alone or in a list', async () => {
    const { hanako, jiro } = office;
    await register(office, hanako);
    const again = '職員';
    expect(errorsOf(await read([row(hanako)], true))).toEqual([
      [2, again, 'この人の異動はすでに登録されています（発令日 令和9年4月1日（木））。'],
    ]);
    await read([row(jiro)]);
    await expect(register(office, jiro)).rejects.toMatchObject({ kind: { code: 'transferAlreadyOpen' } });
  });

  it('the same file again is the same list', async () => {
    const first = await read([row(office.hanako)]);
    const second = await read([row(office.hanako)]);
    expect([second.list!.id, second.done, await count('transfer')]).toEqual([first.list!.id, true, 1]);
  });
});

describe('a list is confirmed', () => {
  it('one transaction for each transfer, with a result for each: some may be refused with their reason, the others hold', async () => {
    const { hanako, jiro, saburo } = office;
    const led = await engagement(office, { lead: hanako });
    const other = await engagement(office, { municipalityCode: MATSUMOTO, lead: saburo });
    const promise = await actionItem(office, led, hanako);
    const { list } = await read([row(hanako, jiro), row(saburo)]);
    expect(await change('confirm', list!.id)).toMatchObject({ atWork: true, states: { waiting: 2 } });
    expect(await work()).toBe(2);
    expect(await show(list!.id)).toMatchObject({
      atWork: false,
      states: { confirmed: 1, refused: 1 },
      mayConfirm: true,
      mayWithdraw: true,
    });
    const { rows } = await look(list!.id);
    expect(rows.map(({ state, refusal }) => [state, refusal])).toEqual([
      ['confirmed', []],
      ['refused', ['引継ぎ先が決まっていません（1件）。']],
    ]);
    expect((await preview(office, rows[0]!.transferId!)).items.map(({ kind, result }) => [kind, result])).toEqual([
      ['lead', 'termMoved'],
      ['actionItem', 'ownerMoved'],
    ]);
    expect(
      await office.database.query(`select distinct person_id from audit_entry where action = 'transfer:register'`),
    ).toEqual([{ person_id: office.manager.id }]);

    // What the list leaves open is decided on the transfer itself, and the list goes on from there.
    const [open] = (await preview(office, rows[1]!.transferId!)).items;
    await dispose(office, rows[1]!.transferId!, [{ key: open!.key, kind: 'interim', successorId: jiro.id }]);
    expect(await show(list!.id)).toMatchObject({ states: { confirmed: 2 }, mayConfirm: false });
    setNow(THE_DAY);
    const owner = await office.database.query<{ id: string }>(
      'select person_id as id from action_item_owner where action_item_id = $1 and from_on <= $2 order by from_on desc limit 1',
      [promise, '2027-04-01'],
    );
    expect([
      await holders(office, jiro, led, 'lead'),
      await holders(office, jiro, other, 'lead'),
      owner[0]!.id,
    ]).toEqual([['高原 次郎'], ['高原 次郎'], jiro.id]);
  });

  it('to an interim holder where no successor is named yet, and tells how many still need one', async () => {
    const { hanako, jiro } = office;
    const led = await engagement(office, { lead: hanako });
    const { list } = await read([row(hanako, null, jiro, '退職')]);
    await confirmAll(list!.id);
    const { rows } = await look(list!.id);
    expect(rows[0]).toMatchObject({ state: 'confirmed', interimParts: 1 });
    expect((await preview(office, rows[0]!.transferId!)).transfer).toMatchObject({ state: 'confirmed', interim: 1 });
    setNow(THE_DAY);
    expect(await holders(office, jiro, led, 'lead')).toEqual(['高原 次郎']);
  });

  it('as the look said: whoever is below in the list is refused when a successor has no more room', async () => {
    const { hanako, jiro, saburo, database } = office;
    for (const lead of [hanako, jiro, jiro]) await engagement(office, { lead });
    await database.query('update person set load_limit = 2 where id = $1', [saburo.id]);
    const { list } = await read([row(jiro, saburo), row(hanako, saburo)]);
    await confirmAll(list!.id);
    await database.query('update person set load_limit = null where id = $1', [saburo.id]);
    expect((await look(list!.id)).rows.map(({ state, refusal }) => [state, refusal])).toEqual([
      ['confirmed', []],
      [
        'refused',
        [
          '後任の担当が3件になり、上限の2件を超えます。ほかの人に分けるか、管理の「利用者」の画面で「担当の上限」を変えてください（1件）。',
        ],
      ],
    ]);
  });

  it('once, also when a worker dies in the middle or two work at once', async () => {
    const { hanako, jiro, saburo, colleague } = office;
    for (const lead of [hanako, jiro, saburo]) await engagement(office, { lead });
    const { list } = await read([row(hanako, colleague), row(jiro, colleague), row(saburo, colleague)]);
    await change('confirm', list!.id);
    // Killed while it writes the second one: its connection is gone, and with it what it had not committed.
    const terms = worker.get(WrittenTerms);
    const write = terms.write.bind(terms);
    let written = 0;
    terms.write = async (...parts) => {
      if (++written === 2) throw Object.assign(new Error('Connection terminated unexpectedly'), { code: '08006' });
      return write(...parts);
    };
    await expect(work()).rejects.toThrow('Connection terminated');
    terms.write = write;
    expect(await show(list!.id)).toMatchObject({ atWork: true, states: { confirmed: 1, waiting: 2 } });
    await Promise.all([work(), work()]);
    expect(await show(list!.id)).toMatchObject({ atWork: false, states: { confirmed: 3 } });
    expect([
      await count('team_member where transfer_id is not null'),
      await count('transfer_list_row where lags'),
    ]).toEqual([3, 0]);
    await expect(change('confirm', list!.id)).rejects.toMatchObject({ kind: { code: 'listNothingToConfirm' } });
  });

  it('a fault in one transfer is told in its row and stops no other', async () => {
    const { hanako, jiro, saburo } = office;
    for (const lead of [hanako, jiro]) await engagement(office, { lead });
    const { list } = await read([row(hanako, saburo), row(jiro, saburo)]);
    await office.database.query(
      `create function fails() returns trigger language plpgsql as 'begin raise exception ''broken''; end'`,
    );
    await office.database.query(
      `create trigger fails before insert on team_member_end for each row when (new.person_id = '${hanako.id}') execute function fails()`,
    );
    await confirmAll(list!.id);
    await office.database.query('drop trigger fails on team_member_end; drop function fails()');
    expect((await look(list!.id)).rows.map(({ state }) => state)).toEqual(['refused', 'confirmed']);
    expect(await confirmAll(list!.id)).toMatchObject({ states: { confirmed: 2 } });
  });
});

describe('a list is withdrawn until the day', () => {
  it('with everything that its transfers have written; then its file can be sent again', async () => {
    const { hanako, jiro, saburo, colleague } = office;
    const led = await engagement(office, { lead: hanako });
    await engagement(office, { lead: saburo });
    const { list } = await read([row(hanako, jiro), row(saburo), row(colleague)]);
    await confirmAll(list!.id);
    expect(await change('withdraw', list!.id)).toMatchObject({
      atWork: true,
      states: { withdrawing: 2, withdrawn: 1 },
    });
    await work();
    expect(await show(list!.id)).toMatchObject({
      withdrawn: true,
      states: { withdrawn: 3 },
      mayConfirm: false,
      mayWithdraw: false,
    });
    expect([await count('team_member where transfer_id is not null'), await count('team_member_end')]).toEqual([0, 0]);
    await expect(change('withdraw', list!.id)).rejects.toMatchObject({ kind: { code: 'listWithdrawn' } });
    setNow(THE_DAY);
    expect(await holders(office, office.manager, led, 'lead')).toEqual(['信濃 花子']);
    setNow(MARCH);
    expect((await read([row(hanako, jiro), row(saburo), row(colleague)])).list!.id).not.toBe(list!.id);
  });

  it('but not on the day: what has begun is not rewritten', async () => {
    const { hanako, jiro } = office;
    await engagement(office, { lead: hanako });
    const { list } = await read([row(hanako, jiro)]);
    await confirmAll(list!.id);
    await change('withdraw', list!.id);
    setNow(THE_DAY);
    await work();
    const { rows } = await look(list!.id);
    expect(rows[0]).toMatchObject({
      state: 'confirmed',
      refusal: ['発令日を過ぎた異動は変えられません。新しい異動で直してください。'],
    });
    expect(await show(list!.id)).toMatchObject({ mayWithdraw: false });
  });

  it('but for the transfer of whoever asks: another manager withdraws it', async () => {
    const { hanako, manager } = office;
    const { list } = await read([row(hanako), row(manager)]);
    await confirmAll(list!.id);
    const ended = await count('role_end');
    await change('withdraw', list!.id);
    await work();
    const { rows } = await look(list!.id);
    expect(rows.map(({ state }) => state)).toEqual(['withdrawn', 'confirmed']);
    expect(rows[1]!.refusal).toEqual([expect.stringContaining('ほかの課長・係長に依頼してください')]);
    expect([ended, await count('role_end')]).toEqual([2, 1]);
  });

  it('a transfer of it by hand as well, and not what somebody else is working on', async () => {
    const { hanako, jiro } = office;
    const { list } = await read([row(hanako), row(jiro)]);
    const [first] = (await look(list!.id)).rows;
    await office.rooms.as(office.manager, (actor) =>
      office.rooms.get(TransfersService).withdraw(actor, first!.transferId!, 1),
    );
    expect(await show(list!.id)).toMatchObject({ states: { registered: 1, withdrawn: 1 } });
    await change('confirm', list!.id);
    await expect(change('withdraw', list!.id)).rejects.toMatchObject({ kind: { code: 'listAtWork' } });
  });
});

describe('who may look', () => {
  it('managers of one’s own tenant only, before and after the announcement', async () => {
    const { hanako, jiro, colleague, story, body } = office;
    const { list } = await read([row(hanako, jiro)]);
    const stranger = await story.person({
      organisation: await story.organisation({ tenantId: await story.tenant('11') }),
      role: 'manager',
    });
    const admin = await story.person({ organisation: body, role: 'admin' });
    for (const moment of [MARCH, '2027-03-20T09:00:00+09:00', THE_DAY]) {
      office.rooms.clock.set(moment);
      for (const who of [hanako, jiro, colleague, stranger, admin]) {
        expect(
          await office.rooms.as(who, (actor) =>
            sqlIn(actor.tx).query('select id from transfer_list union all select transfer_id from transfer_list_row'),
          ),
        ).toEqual([]);
        await expect(office.rooms.as(who, (actor) => lists().show(actor, list!.id))).rejects.toMatchObject({
          kind: { code: 'notFound' },
        });
      }
    }
  });
});
