import type { Capability } from '@banso/domain';
import type { Actor } from '@banso/database';
import type { StreamedTable } from '@banso/files';
import { Injectable } from '@nestjs/common';
import { PAGE_ROWS } from './export-limits.js';

/** One column of an exported list. */
export interface ExportColumn<Row> {
  /** In Japanese, as people know it. */
  heading: string;
  cell(row: Row): string | number | null;
}

/**
 * A list that can be taken out as a file, at once or by the worker. Its room registers it ({@link ExportSources}); what
 * it reads is bounded by the reach of the actor, whoever asks.
 */
export interface ExportSource<Filter extends object = object, Row = unknown> {
  /** `engagements`, …: how the API and the audit log call it. */
  readonly what: string;
  /** What somebody must be allowed to: when they ask, when it is made, and when they fetch it. */
  readonly needs: Capability;
  /** The class by which a filter is checked. */
  readonly filter: new () => Filter;
  /** What the file is called, without day and extension; at most 31 characters, for it is the sheet's name too. */
  title(filter: Filter): string;
  readonly columns: ReadonlyArray<ExportColumn<Row>>;
  /** How many rows there are within the actor's reach; counting may end at `most`. */
  count(actor: Actor, filter: Filter, most: number): Promise<number>;
  /**
   * The rows, at most `size` at a time and none twice: from one statement (`Transaction.pages`), or by a key that never
   * changes ({@link pagesByKey}). The next page is read when it is asked for.
   */
  pages(actor: Actor, filter: Filter, size: number): AsyncIterable<readonly Row[]>;
}

/** What can be exported. */
@Injectable()
export class ExportSources {
  private readonly sources = new Map<string, ExportSource>();

  /** @throws Error where two rooms call theirs the same */
  register<Filter extends object, Row>(source: ExportSource<Filter, Row>): void {
    if (this.sources.has(source.what)) throw new Error(`Two lists are exported as "${source.what}".`);
    this.sources.set(source.what, source as unknown as ExportSource);
  }

  /** Undefined where nothing is called so. */
  of(what: string): ExportSource | undefined {
    return this.sources.get(what);
  }

  all(): ExportSource[] {
    return [...this.sources.values()].sort((a, b) => (a.what < b.what ? -1 : 1));
  }
}

/** Pages by a key that never changes and by which the rows are ordered; `page` gives at most `size` rows after it. */
export async function* pagesByKey<Row, Key>(
  size: number,
  page: (after: Key | null) => Promise<Row[]>,
  keyOf: (row: Row) => Key,
): AsyncGenerator<Row[]> {
  for (let after: Key | null = null; ;) {
    const rows = await page(after);
    if (rows.length > 0) yield rows;
    if (rows.length < size) return;
    after = keyOf(rows.at(-1)!);
  }
}

/**
 * What is exported, as the table of a file.
 * @param written hears how many rows are written, after each page
 */
export function exportedTable<Filter extends object, Row>(
  source: ExportSource<Filter, Row>,
  actor: Actor,
  filter: Filter,
  written: (rows: number) => void | Promise<void>,
): StreamedTable {
  async function* pages(): StreamedTable['pages'] {
    let done = 0;
    for await (const page of source.pages(actor, filter, PAGE_ROWS)) {
      yield page.map((row) => source.columns.map(({ cell }) => cell(row)));
      await written((done += page.length));
    }
  }
  return { name: source.title(filter), headings: source.columns.map(({ heading }) => heading), pages: pages() };
}
