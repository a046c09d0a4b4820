import { type Actor } from '@banso/database';
import {
  addDays,
  addMonths,
  type CivilDay,
  civilDay,
  fiscalYearEnd,
  fiscalYearStart,
  warekiShort,
} from '@banso/domain';
import { exportRows, notePrint } from '@banso/exports';
import { type Table } from '@banso/files';
import { Refusal, refuseField } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { DISPATCH_REFUSALS } from './dispatch.errors.js';
import type { PaymentQuery } from './dispatch.request.js';
import type { Payment, Payments } from './dispatch.response.js';
import { DispatchesQueries } from './dispatches.queries.js';
import { letterOf, payments, type PaymentsRow } from './dispatches.sql.js';
import { letterNumber, type PrintedLetter } from './letter-paper.js';

/** More dispatches than an office carries out in a year. */
const PAYMENTS_AT_MOST = 5000;

/** What of dispatches goes on paper, or to whoever pays. */
@Injectable()
export class DispatchPapers {
  constructor(private readonly dispatches: DispatchesQueries) {}

  /** The letter of a dispatch as it went out, to be printed. @throws notFound, letterNotThere, letterNotInUse */
  async letter(actor: Actor, id: string): Promise<PrintedLetter> {
    await this.dispatches.row(actor, id);
    const letter = await actor.tx.row(letterOf, { dispatch: id });
    if (!letter) throw new Refusal(DISPATCH_REFUSALS.letterNotThere);
    const { number } = letter;
    if (number === null) throw new Refusal(DISPATCH_REFUSALS.letterNotInUse);
    await notePrint(actor, { what: 'dispatch', format: 'pdf', filter: { dispatch: id } });
    return { ...letter, number, printedOn: actor.today };
  }

  /** The payments of a month or of a fiscal year (支払一覧). @throws complaints about fields */
  async payments(actor: Actor, query: PaymentQuery): Promise<Payments> {
    return paymentsOf(query, await actor.tx.rows(payments, daysOf(query)));
  }

  /** The same as a table with its sum below. @throws tooManyExports, exportTooLarge */
  async paymentsTable(actor: Actor, query: PaymentQuery): Promise<Table> {
    const days = daysOf(query);
    const rows = await exportRows(actor, {
      what: 'payments',
      format: 'xlsx',
      filter: { ...query },
      mostRows: PAYMENTS_AT_MOST,
      rows: () => actor.tx.rows(payments, days),
    });
    const { items, feeYen, travelYen, totalYen } = paymentsOf(query, rows);
    return {
      name: `支払一覧 ${query.month ?? `${query.fiscalYear}年度`}`,
      widths: [12, 14, 20, 26, 14, 20, 12, 12, 12],
      headings: [
        '実施した日',
        '依頼番号',
        '専門職',
        '所属',
        '専門',
        '市区町村',
        '謝金区分',
        '謝金（円）',
        '旅費（円）',
        '計（円）',
      ],
      rows: [
        ...items.map(({ heldOn, letter, expert, organisation, profession, municipality, feeClass, ...paid }) => [
          warekiShort(heldOn as CivilDay),
          letter ? letterNumber(letter) : '',
          expert.name,
          organisation,
          profession ?? '',
          municipality,
          feeClass ?? '区分なし',
          paid.feeYen,
          paid.travelYen,
          paid.feeYen === null ? null : paid.feeYen + (paid.travelYen ?? 0),
        ]),
        ['合計', '', '', '', '', '', '', feeYen, travelYen, totalYen],
      ],
    };
  }
}

/** @throws a complaint where neither is named, or both are */
function daysOf({ month, fiscalYear }: PaymentQuery): { from: CivilDay; until: CivilDay } {
  if ((month === undefined) === (fiscalYear === undefined))
    throw refuseField('month', {
      ja: '月か年度の、どちらか一つを選んでください。',
      en: 'Name either the month or the fiscal year.',
    });
  if (fiscalYear !== undefined) return { from: fiscalYearStart(fiscalYear), until: fiscalYearEnd(fiscalYear) };
  const from = civilDay(`${month}-01`);
  return { from, until: addDays(addMonths(from, 1), -1) };
}

function paymentsOf(
  { month = null, fiscalYear = null }: { month?: string | null; fiscalYear?: number | null },
  rows: readonly PaymentsRow[],
): Payments {
  const items = rows.map(paymentOf);
  const sum = (amount: 'feeYen' | 'travelYen') => items.reduce((total, item) => total + (item[amount] ?? 0), 0);
  const [feeYen, travelYen] = [sum('feeYen'), sum('travelYen')];
  const withoutFeeClass = items.filter(({ feeClass }) => feeClass === null).length;
  return { month, fiscalYear, items, feeYen, travelYen, totalYen: feeYen + travelYen, withoutFeeClass };
}

function paymentOf({ id, heldOn, letterYear, letterNumber: number, letterAskedOn, ...row }: PaymentsRow): Payment {
  const letter =
    letterYear !== null && number !== null && letterAskedOn !== null
      ? { fiscalYear: letterYear, number, askedOn: letterAskedOn }
      : null;
  return { dispatchId: id, heldOn: heldOn!, letter, ...row };
}
