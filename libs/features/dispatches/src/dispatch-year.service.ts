import type { Actor } from '@banso/database';
import { DISPATCH_STATE_LABELS, type DispatchState, fiscalYearEnd, fiscalYearStart, warekiShort } from '@banso/domain';
import { exportRows } from '@banso/exports';
import type { Table } from '@banso/files';
import { Injectable } from '@nestjs/common';
import { dispatchesOfYear, type DispatchesOfYearRow } from './dispatches.sql.js';
import { letterNumber } from './letter-paper.js';

/** More dispatches than an office plans in a year. */
const DISPATCHES_AT_MOST = 5000;

/** The dispatches of a fiscal year as a table (派遣一覧): each with its end, also those that fell through and why. */
@Injectable()
export class DispatchYear {
  /** @throws tooManyExports, exportTooLarge */
  async table(actor: Actor, fiscalYear: number): Promise<Table> {
    const rows = await exportRows(actor, {
      what: 'dispatches',
      format: 'xlsx',
      filter: { fiscalYear },
      mostRows: DISPATCHES_AT_MOST,
      rows: () =>
        actor.tx.rows(dispatchesOfYear, {
          from: fiscalYearStart(fiscalYear),
          until: fiscalYearEnd(fiscalYear),
          limit: DISPATCHES_AT_MOST + 1,
        }),
    });
    return {
      name: `派遣一覧 ${fiscalYear}年度`,
      widths: [12, 12, 14, 18, 34, 18, 24, 16, 8, 12, 30, 12, 12],
      headings: [
        '派遣日',
        '実施した日',
        '依頼番号',
        '市区町村',
        '目的',
        '専門職',
        '所属',
        '専門',
        '代表',
        '状態',
        '辞退・中止の理由',
        '謝金（円）',
        '旅費（円）',
      ],
      rows: rows.map(cellsOf),
    };
  }
}

function cellsOf(row: DispatchesOfYearRow): Table['rows'][number] {
  const { letterYear, letterNumber: number } = row;
  return [
    warekiShort(row.plannedOn),
    row.heldOn ? warekiShort(row.heldOn) : '',
    letterYear !== null && number !== null ? letterNumber({ fiscalYear: letterYear, number }) : '',
    row.municipality,
    `${row.isMeeting ? '（地域ケア個別会議）' : ''}${row.purpose}`,
    row.expert,
    row.organisation,
    row.profession ?? '',
    row.isLead ? '代表' : '',
    DISPATCH_STATE_LABELS[row.state as DispatchState].ja,
    row.reason ?? '',
    row.feeYen,
    row.travelYen,
  ];
}
