import type { Actor } from '@banso/database';
import { exportRows } from '@banso/exports';
import type { Table } from '@banso/files';
import { Injectable } from '@nestjs/common';
import { FIGURE_LABELS, PERSON_FIGURES } from './figures.js';
import type { LoadExportQuery } from './load.request.js';
import { LoadService } from './load.service.js';

const MOST_PEOPLE = 2_000;

/** Load and risk as a table for a file: the same people and numbers that the screen shows. */
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
}
