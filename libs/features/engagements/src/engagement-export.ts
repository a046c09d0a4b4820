import {
  CADENCE_STATUS_LABELS,
  type CadenceStatus,
  ENGAGEMENT_STATUS_LABELS,
  type EngagementStatus,
  type Stage,
  STAGE_LABELS,
} from '@banso/domain';
import { exportRows } from '@banso/audit';
import type { Actor } from '@banso/database';
import type { Table } from '@banso/files';
import { Injectable } from '@nestjs/common';
import type { EngagementExportQuery } from './engagement.request.js';
import { EngagementsQueries } from './engagements.queries.js';

const MOST_ROWS = 10_000;

/**
 * The list of engagements as a table: the list's own rows and filters, so that it shows what the list shows and nothing
 * else.
 */
@Injectable()
export class EngagementExport {
  constructor(private readonly engagements: EngagementsQueries) {}

  /** @throws tooManyExports, exportTooLarge */
  async table(actor: Actor, { format, ...filter }: EngagementExportQuery): Promise<Table> {
    const rows = await exportRows(actor, {
      what: 'engagements',
      format,
      filter,
      mostRows: MOST_ROWS,
      rows: (limit) => this.engagements.rows(actor, filter, limit),
    });
    return {
      name: '案件一覧',
      headings: [
        '市区町村コード',
        '都道府県',
        '市区町村',
        '圏域',
        '支援事業',
        '支援種別',
        '状態',
        '段階',
        '主担当',
        '副担当',
        '開始日',
        '最終訪問日',
        '次回の予定日',
        '訪問の期限',
        '訪問の状況',
        '訪問回数',
        '残っている宿題',
      ],
      rows: rows.map((row) => [
        row.municipality.code,
        row.municipality.prefecture,
        row.municipality.name,
        row.area,
        row.programme.name,
        row.supportTypes.join('・'),
        ENGAGEMENT_STATUS_LABELS[row.status as EngagementStatus].ja,
        `${row.stage} ${STAGE_LABELS[row.stage as Stage].ja}`,
        row.lead?.name ?? '',
        row.deputy?.name ?? '',
        row.startedOn,
        row.lastHeldOn,
        row.plannedOn,
        row.nextVisitDueOn,
        CADENCE_STATUS_LABELS[row.cadenceStatus as CadenceStatus].ja,
        row.visitCount,
        row.openActionItems,
      ]),
    };
  }
}
