import type pg from 'pg';
import type { Catalogue } from './catalogue.js';
import { everyNode, isNode, type Node, nodesOf, readNodeTree } from './node-tree.js';
import type { Variant } from './statement-file.js';

/** A statement as PostgreSQL understands it. */
export interface Analysed {
  query: Node;
  /** The numbers of the parameters' types, in their order. */
  parameterTypes: string[];
  /** The names of its columns' types. */
  columnTypes: string[];
  /** The tables and views that it names, wherever in it. */
  reads: ReadonlySet<string>;
  /** The tables that it inserts into, updates or deletes from. */
  writes: ReadonlySet<string>;
}

let made = 0;

/**
 * Lets PostgreSQL analyse a statement, without running it: as the body of a function that is forgotten again.
 * @throws Error what PostgreSQL says against it
 */
export async function analyse(client: pg.Client, catalogue: Catalogue, { text }: Variant): Promise<Analysed> {
  const name = `analysed_${++made}`;
  await client.query('begin');
  try {
    await client.query(`prepare ${name} as ${text}`);
    const prepared = await client.query<{ types: string[] | null; names: string | null; columns: string[] | null }>(
      `select parameter_types::oid[]::text[] as types, array_to_string(parameter_types, ', ') as names,
              result_types::text[] as columns
         from pg_prepared_statements where name = $1`,
      [name],
    );
    const { types, names, columns } = prepared.rows[0]!;
    await client.query(`deallocate ${name}`);
    const gives = (kind: string): string =>
      `create function pg_temp.${name}(${names ?? ''}) returns ${kind} language sql begin atomic ${text}; end`;
    await client.query('savepoint kind');
    try {
      await client.query(gives('setof record'));
    } catch (error) {
      if ((error as { code?: string }).code !== '42P13') throw error;
      // It gives no rows.
      await client.query('rollback to savepoint kind');
      await client.query(gives('void'));
    }
    const body = await client.query<{ tree: string }>(
      `select prosqlbody::text as tree from pg_proc where proname = $1 and pronamespace = pg_my_temp_schema()`,
      [name],
    );
    const tree = readNodeTree(body.rows[0]!.tree);
    const [query] = everyNode(tree, 'QUERY');
    return { query: query!, parameterTypes: types ?? [], columnTypes: columns ?? [], ...touched(tree, catalogue) };
  } finally {
    await client.query('rollback');
    await client.query('deallocate all');
  }
}

function touched(tree: ReturnType<typeof readNodeTree>, { relations }: Catalogue): Pick<Analysed, 'reads' | 'writes'> {
  const reads = new Set<string>();
  const writes = new Set<string>();
  const nameOf = (entry: Node | undefined): string[] => {
    const found = isNode(entry) && entry.rtekind === '0' ? relations.get(String(entry.relid))?.name : undefined;
    return found ? [found] : [];
  };
  for (const query of everyNode(tree, 'QUERY')) {
    const written = Number(query.resultRelation);
    nodesOf(query.rtable).forEach((entry, n) => {
      for (const name of nameOf(entry)) (n + 1 === written ? writes : reads).add(name);
    });
  }
  return { reads, writes };
}
