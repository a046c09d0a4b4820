import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CivilDay, civilDay } from './civil-day.js';
import {
  type ListedPerson,
  MOST_TRANSFERS,
  planTransferList,
  TRANSFER_LIST_COLUMNS,
  type TransferListPlan,
} from './transfer-list.js';
import type { TransferKind } from './vocabulary.js';

const today = civilDay('2027-03-10');
const person = (id: string, name: string, facts: Partial<ListedPerson> = {}): ListedPerson => ({
  id,
  name,
  email: `${id}@nagano.example`,
  office: '地域包括ケア課',
  isDisabled: false,
  transfers: [],
  ...facts,
});
const PEOPLE = [
  person('hanako', '信濃 花子'),
  person('jiro', '高原 次郎'),
  person('saburo', '木曽 三郎'),
  person('shiro', '諏訪 四郎'),
  person('twin1', '山田 太郎'),
  person('twin2', '山田　太郎', { office: '松本保健福祉事務所' }),
  person('gone', '去年 退子', { isDisabled: true }),
];
const HEADER = Object.values(TRANSFER_LIST_COLUMNS);

/** Rows in the order of the columns; what is left out is empty. */
function read(rows: Partial<Record<keyof typeof TRANSFER_LIST_COLUMNS, string>>[], people = PEOPLE): TransferListPlan {
  const usual = { kind: '異動', announcedOn: '2027/3/20', effectiveOn: '令和9年4月1日' };
  return planTransferList(
    [
      HEADER,
      ...rows.map((row) =>
        Object.keys(TRANSFER_LIST_COLUMNS).map((column) => ({ ...usual, ...row })[column as 'kind'] ?? ''),
      ),
    ].map((cells, n) => ({ number: n + 1, cells })),
    { today, people },
  );
}
const faults = (plan: TransferListPlan) =>
  plan.errors.map(({ row, column, fault, says }) => [row, column, fault, ...(says === undefined ? [] : [says])]);
const planned = (kind: TransferKind, day: string) => ({ transfers: [{ kind, effectiveOn: civilDay(day) }] });

describe('a list of transfers', () => {
  it('names people by mail, by name, or by name and office, and days as offices write them', () => {
    const { transfers, errors } = read([
      { person: 'HANAKO@nagano.example', successor: '高原次郎', destination: '健康増進課' },
      {
        person: '山田太郎',
        office: '松本保健福祉事務所',
        kind: '退職',
        effectiveOn: 'R9.4.1',
        interim: '木曽　三郎（地域包括ケア課）',
      },
      { person: '諏訪 四郎', kind: '着任', announcedOn: '2027-03-20', note: '新人' },
    ]);
    expect(errors).toEqual([]);
    expect(transfers).toEqual([
      {
        row: 2,
        personId: 'hanako',
        kind: 'transfer',
        announcedOn: '2027-03-20',
        effectiveOn: '2027-04-01',
        destination: '健康増進課',
        note: '',
        successorId: 'jiro',
        interimId: null,
      },
      {
        row: 3,
        personId: 'twin2',
        kind: 'retirement',
        announcedOn: '2027-03-20',
        effectiveOn: '2027-04-01',
        destination: '',
        note: '',
        successorId: null,
        interimId: 'saburo',
      },
      {
        row: 4,
        personId: 'shiro',
        kind: 'arrival',
        announcedOn: '2027-03-20',
        effectiveOn: '2027-04-01',
        destination: '',
        note: '新人',
        successorId: null,
        interimId: null,
      },
    ]);
  });

  it('an unknown, doubled, ambiguous or disabled person, and an office that does not fit', () => {
    expect(
      faults(
        read([
          { person: 'nobody@nagano.example' },
          { person: '' },
          { person: '信濃 花子' },
          { person: 'hanako@nagano.example' },
          { person: '山田 太郎' },
          { person: '去年 退子' },
          { person: '高原 次郎', office: '松本保健福祉事務所' },
          { person: '木曽 三郎', successor: '誰か', interim: '山田 太郎' },
        ]),
      ),
    ).toEqual([
      [2, 'person', 'unknownPerson'],
      [3, 'person', 'empty'],
      [5, 'person', 'personTwice', '4'],
      [6, 'person', 'ambiguousPerson', '2'],
      [7, 'person', 'disabledPerson'],
      [8, 'office', 'otherOffice', '地域包括ケア課'],
      [9, 'successor', 'unknownPerson'],
      [9, 'interim', 'ambiguousPerson', '2'],
    ]);
  });

  it('an effective day before the announcement or in the past, and what is no day or no kind', () => {
    expect(
      faults(
        read([
          { person: '信濃 花子', announcedOn: '2027/4/2' },
          { person: '高原 次郎', announcedOn: '2027/3/1', effectiveOn: '2027/3/9' },
          { person: '木曽 三郎', effectiveOn: '2027/2/29' },
          { person: '諏訪 四郎', announcedOn: '', kind: '栄転' },
        ]),
      ),
    ).toEqual([
      [2, 'effectiveOn', 'effectiveBeforeAnnouncement'],
      [3, 'effectiveOn', 'effectivePast'],
      [4, 'effectiveOn', 'notADay'],
      [5, 'kind', 'unknownKind'],
      [5, 'announcedOn', 'empty'],
    ]);
  });

  it('a successor who is the leaver, who leaves on the same day, or of an arrival', () => {
    expect(
      faults(
        read([
          { person: '信濃 花子', successor: 'hanako@nagano.example', interim: '信濃 花子' },
          { person: '高原 次郎', successor: '木曽 三郎' },
          { person: '木曽 三郎', interim: '高原 次郎' },
          { person: '諏訪 四郎', kind: '着任', successor: '木曽 三郎' },
        ]),
      ),
    ).toEqual([
      [2, 'successor', 'isLeaver'],
      [2, 'interim', 'isLeaver'],
      [3, 'successor', 'leavesToo', '2027-04-01'],
      [4, 'interim', 'leavesToo', '2027-04-01'],
      [5, 'successor', 'arrivalHandsNothingOver'],
    ]);
    expect(
      faults(
        read(
          [{ person: '信濃 花子', successor: '高原 次郎' }],
          [PEOPLE[0]!, person('jiro', '高原 次郎', planned('transfer', '2027-04-15'))],
        ),
      ),
    ).toEqual([[2, 'successor', 'leavesToo', '2027-04-15']]);
    expect(
      faults(
        read(
          [{ person: '信濃 花子', successor: '高原 次郎' }],
          [PEOPLE[0]!, person('jiro', '高原 次郎', planned('arrival', '2027-04-01'))],
        ),
      ),
    ).toEqual([]);
  });

  it('a ring of successors, named in each of its rows; whoever only leads into it leaves too', () => {
    expect(
      faults(
        read([
          { person: '信濃 花子', successor: '高原 次郎' },
          { person: '高原 次郎', successor: '木曽 三郎' },
          { person: '木曽 三郎', successor: '信濃 花子' },
          { person: '諏訪 四郎', successor: '信濃 花子' },
        ]),
      ),
    ).toEqual([
      [2, 'successor', 'ring', '信濃 花子 → 高原 次郎 → 木曽 三郎 → 信濃 花子'],
      [3, 'successor', 'ring', '高原 次郎 → 木曽 三郎 → 信濃 花子 → 高原 次郎'],
      [4, 'successor', 'ring', '木曽 三郎 → 信濃 花子 → 高原 次郎 → 木曽 三郎'],
      [5, 'successor', 'leavesToo', '2027-04-01'],
    ]);
  });

  it('a second transfer for the same person', () => {
    expect(
      faults(read([{ person: '信濃 花子' }], [person('hanako', '信濃 花子', planned('transfer', '2027-07-01'))])),
    ).toEqual([[2, 'person', 'transferOpen', '2027-07-01']]);
    expect(
      faults(read([{ person: '信濃 花子' }], [person('hanako', '信濃 花子', planned('transfer', today))])),
    ).toEqual([]);
  });

  it('a header without its columns, or with one twice; no rows; too many', () => {
    const plan = (...rows: string[][]) =>
      faults(
        planTransferList(
          rows.map((cells, n) => ({ number: n + 1, cells })),
          { today, people: PEOPLE },
        ),
      );
    expect(plan(['職員', '異動種別', '発令日'], ['信濃 花子', '異動', '2027/4/1'])).toEqual([
      [1, 'announcedOn', 'missingColumn'],
    ]);
    expect(
      plan(['職員', '異動種別', '内示日', '発令日', '備考', '備考'], ['信濃 花子', '異動', '2027/3/20', '2027/4/1']),
    ).toEqual([[1, 'note', 'doubledColumn']]);
    expect(plan(['職員', '異動種別', '内示日', '発令日'], ['', ' '])).toEqual([[1, null, 'noRows']]);
    expect(
      plan(['職員', '異動種別', '内示日', '発令日'], ...Array.from({ length: MOST_TRANSFERS + 1 }, () => ['x'])),
    ).toEqual([[MOST_TRANSFERS + 2, null, 'tooManyRows', '2000']]);
  });

  it('a cell too long for any person meets no pattern that could take as long as its square', () => {
    const original = RegExp.prototype.exec;
    const asked: string[] = [];
    RegExp.prototype.exec = function (text: string) {
      if (String(text).length > 10_000) asked.push(this.source);
      return original.call(this, text);
    };
    try {
      for (const long of ['x'.repeat(50_000), `x${' '.repeat(50_000)}(x`, '('.repeat(50_000)])
        expect(faults(read([{ person: long }]))).toEqual([[2, 'person', 'unknownPerson']]);
    } finally {
      RegExp.prototype.exec = original;
    }
    expect(asked).toEqual([]);
  });

  it('whatever stands in the cells, a row is either in order or has a fault', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        '信濃 花子',
        '高原 次郎',
        '山田太郎',
        '異動',
        '着任',
        '2027/4/1',
        '2027/3/20',
        'jiro@nagano.example',
        '',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: HEADER.length, maxLength: HEADER.length }), {
          minLength: 1,
          maxLength: 8,
        }),
        (rows) => {
          const plan = planTransferList(
            [HEADER, ...rows].map((cells, n) => ({ number: n + 1, cells })),
            { today, people: PEOPLE },
          );
          const faulty = new Set(plan.errors.map(({ row }) => row));
          for (const transfer of plan.transfers) {
            expect(faulty.has(transfer.row)).toBe(false);
            expect(transfer.effectiveOn >= transfer.announcedOn && transfer.effectiveOn >= (today as CivilDay)).toBe(
              true,
            );
            expect([transfer.successorId, transfer.interimId]).not.toContain(transfer.personId);
          }
          expect(new Set(plan.transfers.map(({ personId }) => personId)).size).toBe(plan.transfers.length);
          expect(
            plan.transfers.length +
              rows.filter((cells, n) => faulty.has(n + 2) || cells.every((text) => text.trim() === '')).length,
          ).toBe(rows.length);
        },
      ),
    );
  });
});
