import { Paging, RowId } from '@banso/http';

/** Whose packets to put together. */
export class MakeArchive {
  @RowId({ label: { ja: '異動', en: 'Transfer' } })
  transferId: string;
}

/** Which archives to list. */
export class ArchiveQuery extends Paging {
  @RowId({ label: { ja: '異動', en: 'Transfer' }, optional: true })
  transfer?: string;
}
