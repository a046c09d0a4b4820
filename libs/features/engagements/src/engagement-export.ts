import {
  CADENCE_STATUS_LABELS,
  type CadenceStatus,
  ENGAGEMENT_STATUS_LABELS,
  type EngagementStatus,
  type Stage,
  STAGE_LABELS,
} from '@banso/domain';
import type { Actor } from '@banso/database';
import { type ExportColumn, type ExportSource, ExportSources, pagesByKey } from '@banso/exports';
import { Injectable } from '@nestjs/common';
import { EngagementFilter } from './engagement.request.js';
import type { EngagementRow } from './engagement.response.js';
import { EngagementsQueries, type ListPlace } from './engagements.queries.js';

/**
 * The list of engagements as it is exported: the list's own rows and filters, so that it shows what the list shows and
 * nothing else.
 */
@Injectable()
export class EngagementExport implements ExportSource<EngagementFilter, EngagementRow> {
  readonly what = 'engagements';
  readonly needs = 'engagement:read';
  readonly filter = EngagementFilter;
  readonly columns: ReadonlyArray<ExportColumn<EngagementRow>> = [
    { heading: '市区町村コード', cell: ({ municipality }) => municipality.code },
    { heading: '都道府県', cell: ({ municipality }) => municipality.prefecture },
    { heading: '市区町村', cell: ({ municipality }) => municipality.name },
    { heading: '圏域', cell: ({ area }) => area },
    { heading: '支援事業', cell: ({ programme }) => programme.name },
    { heading: '支援種別', cell: ({ supportTypes }) => supportTypes.join('・') },
    { heading: '状態', cell: ({ status }) => ENGAGEMENT_STATUS_LABELS[status as EngagementStatus].ja },
    { heading: '段階', cell: ({ stage }) => `${stage} ${STAGE_LABELS[stage as Stage].ja}` },
    { heading: '主担当', cell: ({ lead }) => lead?.name ?? '' },
    { heading: '副担当', cell: ({ deputy }) => deputy?.name ?? '' },
    { heading: '開始日', cell: ({ startedOn }) => startedOn },
    { heading: '最終訪問日', cell: ({ lastHeldOn }) => lastHeldOn },
    { heading: '次回の予定日', cell: ({ plannedOn }) => plannedOn },
    { heading: '訪問の期限', cell: ({ nextVisitDueOn }) => nextVisitDueOn },
    { heading: '訪問の状況', cell: ({ cadenceStatus }) => CADENCE_STATUS_LABELS[cadenceStatus as CadenceStatus].ja },
    { heading: '訪問回数', cell: ({ visitCount }) => visitCount },
    { heading: '残っている宿題', cell: ({ openActionItems }) => openActionItems },
  ];

  constructor(
    private readonly engagements: EngagementsQueries,
    sources: ExportSources,
  ) {
    sources.register(this);
  }

  title(): string {
    return '案件一覧';
  }

  count(actor: Actor, filter: EngagementFilter, most: number): Promise<number> {
    return this.engagements.count(actor, filter, most);
  }

  /** By municipality and id, which an engagement has for good. */
  pages(actor: Actor, filter: EngagementFilter, size: number): AsyncIterable<EngagementRow[]> {
    return pagesByKey<EngagementRow, ListPlace>(
      size,
      (after) => this.engagements.rows(actor, filter, size, after),
      ({ id, municipality }) => ({ code: municipality.code, id }),
    );
  }
}
