import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ask } from './client.js';
import type { components } from './schema.js';
import type { List, Load, LoadRow } from './types.js';

/** A number of load and risk that opens into its rows. */
export type LoadFigure = components['schemas']['LoadFigure'];
/** How a file is written. */
export type FileFormat = 'xlsx' | 'csv' | 'csvShiftJis';

/** Who carries how much and what is in danger, as of today. */
export function useLoad() {
  return useQuery({ queryKey: ['load'], queryFn: () => ask<Load>('get', '/load') });
}

/** The rows behind a number, page by page; without a person those of everybody. */
export function useLoadRows(figure: LoadFigure, person: string | undefined) {
  return useInfiniteQuery({
    queryKey: ['load', 'rows', figure, person ?? ''],
    queryFn: ({ pageParam }) => ask<List<LoadRow>>('get', '/load/rows', { query: { figure, person, limit: 50, cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** Where the people with their numbers are as a file. */
export function loadExportHref(format: FileFormat): string {
  return `/api/v1/load/export?format=${format}`;
}

/** Where the rows behind a number are as a file. */
export function loadRowsExportHref(figure: LoadFigure, person: string | undefined, format: FileFormat): string {
  return `/api/v1/load/rows/export?${new URLSearchParams({ figure, ...(person ? { person } : {}), format }).toString()}`;
}
