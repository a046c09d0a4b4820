import type { Actor } from '@banso/database';
import { type ExportColumn, type ExportSource, ExportSources } from '@banso/exports';
import { Injectable } from '@nestjs/common';
import { FIGURE_LABELS } from './figures.js';
import { LoadRowsFilter } from './load.request.js';
import type { LoadRow } from './load.response.js';
import { LoadService } from './load.service.js';

/** The rows behind a number of the load as they are exported: those that the screen opens. */
@Injectable()
export class LoadRowsExport implements ExportSource<LoadRowsFilter, LoadRow> {
  readonly what = 'load';
  readonly needs = 'load:read';
  readonly filter = LoadRowsFilter;
  readonly columns: ReadonlyArray<ExportColumn<LoadRow>> = [
    { heading: '市区町村コード', cell: ({ municipality }) => municipality.code },
    { heading: '都道府県', cell: ({ municipality }) => municipality.prefecture },
    { heading: '市区町村', cell: ({ municipality }) => municipality.name },
    { heading: '支援事業', cell: ({ programme }) => programme ?? '' },
    { heading: '主担当', cell: ({ lead }) => lead?.name ?? '' },
    { heading: '日付', cell: ({ day }) => day },
  ];

  constructor(
    private readonly load: LoadService,
    sources: ExportSources,
  ) {
    sources.register(this);
  }

  title({ figure }: LoadRowsFilter): string {
    return FIGURE_LABELS[figure].ja;
  }

  count(actor: Actor, filter: LoadRowsFilter, most: number): Promise<number> {
    return this.load.count(actor, filter, most);
  }

  pages(actor: Actor, filter: LoadRowsFilter, size: number): AsyncIterable<LoadRow[]> {
    return this.load.pages(actor, filter, size);
  }
}
