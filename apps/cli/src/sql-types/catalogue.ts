import type pg from 'pg';

/** A column of a table or view. */
export interface Column {
  name: string;
  typeId: string;
  notNull: boolean;
  /** The only values that a check lets in; null where there is no such check. */
  values: string[] | null;
}

/** A table or view. */
export interface Relation {
  name: string;
  /** `r`, `p`: a table; `v`: a view. */
  kind: string;
  /** By their number. */
  columns: ReadonlyMap<number, Column>;
  /** A view's statement, as PostgreSQL keeps it. */
  view: string | null;
}

/** A type; `element` for an array. */
export interface Type {
  name: string;
  element: string | null;
  base: string | null;
}

/** A function; `strict`: null comes of null alone, where it is one of PostgreSQL's own. */
export interface SqlFunction {
  name: string;
  strict: boolean;
  builtIn: boolean;
  returnsSet: boolean;
}

/** What the database knows of its tables, types and functions, by their numbers. */
export interface Catalogue {
  relations: ReadonlyMap<string, Relation>;
  types: ReadonlyMap<string, Type>;
  functions: ReadonlyMap<string, SqlFunction>;
}

const RELATIONS = `
  select c.oid::text as id, c.relname as name, c.relkind as kind, w.ev_action::text as view,
         json_agg(json_build_object('number', a.attnum, 'name', a.attname, 'typeId', a.atttypid::text,
                                    'notNull', a.attnotnull) order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    left join pg_rewrite w on w.ev_class = c.oid and w.rulename = '_RETURN'
   where c.relkind in ('r', 'p', 'v') and c.relnamespace in ('public'::regnamespace, 'pg_catalog'::regnamespace)
   group by c.oid, c.relname, c.relkind, w.ev_action`;

const CHECKS = `
  select k.conrelid::text as relation, k.conkey[1] as number, pg_get_constraintdef(k.oid) as said
    from pg_constraint k where k.contype = 'c' and cardinality(k.conkey) = 1`;

/** Reads what types are made from. */
export async function readCatalogue(client: pg.Client): Promise<Catalogue> {
  const checks = await client.query<{ relation: string; number: number; said: string }>(CHECKS);
  const valuesOf = (relation: string, number: number): string[] | null =>
    checks.rows
      .filter((check) => check.relation === relation && check.number === number)
      .map(({ said }) => listedIn(said))
      .find((values) => values !== null) ?? null;
  const relations = await client.query<{
    id: string;
    name: string;
    kind: string;
    view: string | null;
    columns: Array<Omit<Column, 'values'> & { number: number }>;
  }>(RELATIONS);
  const types = await client.query<Type & { id: string }>(
    `select oid::text as id, typname as name, nullif(typelem, 0)::text as element, nullif(typbasetype, 0)::text as base
       from pg_type`,
  );
  const functions = await client.query<SqlFunction & { id: string }>(
    `select oid::text as id, proname as name, proisstrict as strict, pronamespace = 'pg_catalog'::regnamespace as "builtIn",
            proretset as "returnsSet" from pg_proc`,
  );
  return {
    relations: new Map(
      relations.rows.map(({ id, name, kind, view, columns }) => [
        id,
        {
          name,
          kind,
          view,
          columns: new Map(
            columns.map(({ number, ...column }) => [number, { ...column, values: valuesOf(id, number) }]),
          ),
        },
      ]),
    ),
    types: new Map(types.rows.map(({ id, ...type }) => [id, type])),
    functions: new Map(functions.rows.map(({ id, ...one }) => [id, one])),
  };
}

/** The values of a check that lists them: `((state = ANY (ARRAY['open'::text, 'done'::text])))`. */
function listedIn(check: string): string[] | null {
  const [, list] = /^CHECK \(\(\w+ = ANY \(ARRAY\[([^\]]*)\]\)\)\)$/.exec(check) ?? [];
  return list ? [...list.matchAll(/'([^']*)'::text/g)].map(([, value]) => value!) : null;
}
