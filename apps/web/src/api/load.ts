import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ask, hrefOf } from './client.js';
import type { Exportable } from './exports.js';
import type { QueryOf } from './routes.js';

/** A number of load and risk that opens into its rows. */
export type LoadFigure = QueryOf<'/load/rows'>['figure'];
/** How a file is written. */
export type FileFormat = NonNullable<QueryOf<'/load/export'>['format']>;

/** Who carries how much and what is in danger, as of today. */
export function useLoad() {
  return useQuery({ queryKey: ['load'], queryFn: () => ask('get', '/load') });
}

/** The rows behind a number, page by page; without a person those of everybody. */
export function useLoadRows(figure: LoadFigure, person: string | undefined) {
  return useInfiniteQuery({
    queryKey: ['load', 'rows', figure, person ?? ''],
    queryFn: ({ pageParam }) => ask('get', '/load/rows', { query: { figure, person, limit: 50, cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** Where the people with their numbers are as a file. */
export function loadExportHref(format: FileFormat): string {
  return hrefOf('/load/export', { query: { format } });
}

/** The rows behind a number as a file. */
export function loadRowsExport(figure: LoadFigure, person: string | undefined): Exportable {
  return {
    what: 'load',
    filter: { figure, person },
    size: () => ask('get', '/load/rows/export/size', { query: { figure, person } }),
    href: (format) => hrefOf('/load/rows/export', { query: { figure, person, format } }),
  };
}
