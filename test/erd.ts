import type { FreshDatabase } from '@banso/testing';
import { TABLE_OWNERS } from './table-owners.js';

interface Column {
  table: string;
  name: string;
  type: string;
  isNullable: boolean;
  isKey: boolean;
}

/** A foreign key. */
interface Relation {
  table: string;
  to: string;
  /** Its column; of several the one that tells the row. */
  by: string;
  isNullable: boolean;
  /** At most one row refers to each. */
  isUnique: boolean;
}

const HEAD = `\
# The tables, room by room

Who owns which table, and what refers to what: read from the catalogue of the migrated database and from
\`test/table-owners.ts\`. \`npm run erd\` writes this page, and \`test/erd.spec.ts\` compares it. What a column means
stands at the entity (\`*.entity.ts\`), every condition in \`libs/platform/database/schema.sql\`.

A box with columns is a table of the room, one without is another room's. PK is the key, FK what refers to another
row; \`"or null"\` stands where there need not be a value. For row-level security nearly every table has \`tenant_id\`,
and one whose rows belong to an engagement \`municipality_code\` too: both, with what they refer to, are left out where
they are no part of the key.
`;

/** Nearly every table has these, and refers by them to the same tables: they would be most of the lines. */
const EVERYWHERE = ['tenant_id', 'municipality_code'];

/** The page of all tables: a Mermaid diagram for each owner, in the order in which the page of owners names them. */
export async function erdPage(database: FreshDatabase): Promise<string> {
  const columns = await database.query<Column>(COLUMNS);
  const relations = (await database.query<Relation>(RELATIONS)).filter(({ by }) => !EVERYWHERE.includes(by));
  const owners = [...new Set(Object.values(TABLE_OWNERS))];
  return [HEAD, ...owners.map((owner) => diagramOf(owner, columns, relations))].join('\n');
}

function diagramOf(owner: string, columns: readonly Column[], relations: readonly Relation[]): string {
  const tables = Object.keys(TABLE_OWNERS).filter((table) => TABLE_OWNERS[table] === owner);
  const from = relations.filter(({ table }) => tables.includes(table));
  const foreign = [...new Set(from.map(({ to }) => to))].filter((to) => !tables.includes(to)).sort();
  const told = foreign.map((table) => `\`${table}\` (${roomOf(table)})`).join(', ');
  return [
    `## ${roomOf(tables[0]!)}`,
    '',
    `\`${owner}\`: ${tables.length === 1 ? '1 table' : `${tables.length} tables`}.${told && ` Refers to ${told}.`}`,
    '',
    '```mermaid',
    'erDiagram',
    ...tables.map((table) => boxOf(table, columns, from)),
    ...from.map(lineOf),
    '```',
    '',
  ].join('\n');
}

function boxOf(table: string, columns: readonly Column[], relations: readonly Relation[]): string {
  const shown = columns.filter((one) => one.table === table && (one.isKey || !EVERYWHERE.includes(one.name)));
  const lines = shown.map(({ name, type, isNullable, isKey }) => {
    const refers = relations.some((relation) => relation.table === table && relation.by === name);
    const keys = [...(isKey ? ['PK'] : []), ...(refers ? ['FK'] : [])].join(', ');
    return `    ${[type, name, keys, isNullable ? '"or null"' : ''].filter((word) => word !== '').join(' ')}\n`;
  });
  return `  ${table} {\n${lines.join('')}  }`;
}

/** `visit_draft }o--|| visit : visit_id`: any number of drafts, each of exactly one visit. */
function lineOf({ table, to, by, isNullable, isUnique }: Relation): string {
  return `  ${table} ${isUnique ? '|o' : '}o'}--${isNullable ? 'o|' : '||'} ${to} : ${by}`;
}

/** The last part of the owner's path: `visits`. */
function roomOf(table: string): string {
  return TABLE_OWNERS[table]!.split('/').at(-1)!;
}

const TYPES = Object.entries({
  'timestamp with time zone': 'timestamptz',
  'time without time zone': 'time',
  integer: 'int',
  boolean: 'bool',
  'double precision': 'float',
  'character varying': 'varchar',
});

const COLUMNS = `
  select c.relname as table, a.attname as name,
         case format_type(a.atttypid, null) ${TYPES.map(([long, short]) => `when '${long}' then '${short}'`).join(' ')}
              else format_type(a.atttypid, null) end as type,
         not a.attnotnull as "isNullable",
         exists (select from pg_constraint k
                  where k.conrelid = c.oid and k.contype = 'p' and a.attnum = any(k.conkey)) as "isKey"
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
   where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
   order by c.relname, a.attnum`;

// A key of several columns repeats what the row has from its engagement: the first column tells the row.
const RELATIONS = `
  select c.relname as table, t.relname as to, a.attname as by, not a.attnotnull as "isNullable",
         exists (select from pg_index i
                  where i.indrelid = c.oid and i.indisunique and i.indpred is null
                    and (i.indkey::int2[])[0:i.indnkeyatts - 1] <@ k.conkey) as "isUnique"
    from pg_constraint k
    join pg_class c on c.oid = k.conrelid
    join pg_class t on t.oid = k.confrelid
    join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
   where k.contype = 'f' and k.connamespace = 'public'::regnamespace
   order by c.relname, t.relname, a.attname`;
