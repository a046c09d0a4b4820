import { exportRows } from '@banso/audit';
import type { Actor } from '@banso/database';
import type { Table } from '@banso/files';
import { Injectable } from '@nestjs/common';
import { FIGURE_LABELS, PERSON_FIGURES } from './figures.js';
import type { LoadExportQuery, LoadRowsExportQuery } from './load.request.js';
import { LoadService } from './load.service.js';

const MOST_PEOPLE = 2_000;
const MOST_ROWS = 10_000;

/** Load and risk as tables for files: the same numbers and rows that the screen shows. */
@Injectable()
export class LoadExport {
  constructor(private readonly load: LoadService) {}

  /** @throws tooManyExports, exportTooLarge */
  async people(actor: Actor, { format }: LoadExportQuery): Promise<Table> {
    const people = await exportRows(actor, {
      what: 'load',
      format,
      filter: {},
      mostRows: MOST_PEOPLE,
      rows: async () => (await this.load.show(actor)).people,
    });
    return {
      name: '負担とリスク',
      headings: [
        '氏名',
        '所属',
        '職名',
        ...PERSON_FIGURES.map((figure) => FIGURE_LABELS[figure].ja),
        '担当できる件数',
        '異動・着任',
      ],
      rows: people.map(({ person, organisation, post, figures, loadLimit, leaves, arrives }) => [
        person.name,
        organisation,
        post ?? '',
        ...PERSON_FIGURES.map((figure) => figures[figure]),
        loadLimit,
        [leaves && `${leaves.on} 転出`, arrives && `${arrives.on} 着任`].filter(Boolean).join('、'),
      ]),
    };
  }

  /** @throws tooManyExports, exportTooLarge */
  async rows(actor: Actor, { format, ...filter }: LoadRowsExportQuery): Promise<Table> {
    const rows = await exportRows(actor, {
      what: 'load',
      format,
      filter,
      mostRows: MOST_ROWS,
      rows: (limit) => this.load.all(actor, filter.figure, filter.person ?? null, limit),
    });
    return {
      name: FIGURE_LABELS[filter.figure].ja,
      headings: ['市区町村コード', '都道府県', '市区町村', '支援事業', '主担当', '日付'],
      rows: rows.map(({ municipality, programme, lead, day }) => [
        municipality.code,
        municipality.prefecture,
        municipality.name,
        programme,
        lead?.name ?? '',
        day,
      ]),
    };
  }
}
