import type { Catalogue, Column } from './catalogue.js';
import { bytesOf, isNode, type Node, nodesOf, readNodeTree, textOf, type Value } from './node-tree.js';

/** What a value is in TypeScript. */
export interface ValueType {
  ts: string;
  nullable: boolean;
}

/** Where in a row a value stands: `record.writtenBy`. */
type Path = string;

/** Which of a statement's facts PostgreSQL cannot know. */
export interface Hints {
  nonNull: ReadonlySet<string>;
  types: ReadonlyMap<string, string>;
  /** Which of them said something that was not known: the others are idle, or name nothing. */
  used: Set<string>;
  /** The TypeScript type of a parameter by its number. */
  parameter: (number: number) => ValueType;
  /** The type of a JSON column (`table.column`) or of what a function returns (`function()`). */
  json: (name: string) => string;
}

const UNKNOWN: ValueType = { ts: 'unknown', nullable: true };
/** Built-in functions that give null though nothing they were given is null. */
const MAY_GIVE_NULL = new Set([
  'array_length',
  'array_position',
  'array_upper',
  'array_lower',
  'substring',
  'regexp_substr',
  'json_extract_path',
  'json_extract_path_text',
  'jsonb_extract_path',
  'jsonb_extract_path_text',
  'json_object_field',
  'jsonb_object_field',
  'json_object_field_text',
  'jsonb_object_field_text',
  'json_array_element',
  'jsonb_array_element',
  'lower',
  'upper',
  'json_array_element_text',
  'jsonb_array_element_text',
  'to_regclass',
  'current_setting',
  'set_config',
]);
const NEVER_NULL = new Set([
  'json_build_object',
  'jsonb_build_object',
  'json_build_array',
  'jsonb_build_array',
  'concat',
  'concat_ws',
  'ctx_today',
  'ctx_now',
  'ctx_ints',
  'ctx_uuids',
  'num_nulls',
  'num_nonnulls',
  'format',
  'now',
]);
const ALWAYS_COUNTS = new Set(['count', 'row_number', 'rank', 'dense_rank', 'ntile', 'regr_count']);

/** Reads the types of a statement's rows from what PostgreSQL made of it. */
export class RowTypes {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly hints: Hints,
  ) {}

  /** The columns that an analysed statement gives, in their order; none for one that gives no rows. */
  columnsOf(query: Node): Array<{ name: string } & ValueType> {
    return this.targets(query).map((target) => {
      const name = String(target.resname);
      return { name, ...this.valueOf(target.expr, [query], name, false) };
    });
  }

  private targets(query: Node): Node[] {
    const listed = query.commandType === '1' ? query.targetList : query.returningList;
    return nodesOf(listed).filter(({ resjunk }) => resjunk !== 'true');
  }

  /**
   * @param scopes the statements that the expression stands in, the innermost first
   * @param json whether it becomes a part of JSON, where days, moments and big numbers look different
   */
  private valueOf(expression: Value | undefined, scopes: readonly Node[], path: Path, json: boolean): ValueType {
    const told = this.saidOf(path);
    const found = told
      ? { ts: told, nullable: this.infer(expression, scopes, path, json).nullable }
      : this.infer(expression, scopes, path, json);
    return this.unlessSaid(path, found);
  }

  /** A value that may be null, unless the head of its statement knows better. */
  private unlessSaid(path: Path, found: ValueType): ValueType {
    if (!found.nullable || !this.hints.nonNull.has(path)) return found;
    this.hints.used.add(path);
    return { ...found, nullable: false };
  }

  /** The type of a path that the head of its statement says. */
  private saidOf(path: Path): string | undefined {
    const type = this.hints.types.get(path);
    if (type !== undefined) this.hints.used.add(path);
    return type;
  }

  private infer(expression: Value | undefined, scopes: readonly Node[], path: Path, json: boolean): ValueType {
    if (!isNode(expression)) return UNKNOWN;
    const inside = (part: Value | undefined): ValueType => this.valueOf(part, scopes, path, json);
    const bool = (parts: Value | undefined): ValueType => ({
      ts: 'boolean',
      nullable: nodesOf(parts).some((part) => this.infer(part, scopes, '', json).nullable),
    });
    switch (expression.kind) {
      case 'VAR':
        return this.variable(expression, scopes, path, json);
      case 'CONST':
        return this.constant(expression, json);
      case 'PARAM':
        return this.hints.parameter(Number(expression.paramid));
      case 'FUNCEXPR':
        return this.call(expression, scopes, path, json);
      case 'AGGREF':
      case 'WINDOWFUNC':
        return this.aggregate(expression, scopes, path, json);
      case 'OPEXPR': {
        const operator = this.catalogue.functions.get(String(expression.opfuncid));
        const parts = nodesOf(expression.args).map((part) => this.infer(part, scopes, '', json));
        const mayBeNull = MAY_GIVE_NULL.has(operator?.name ?? '') || parts.some(({ nullable }) => nullable);
        return { ts: this.typeScript(String(expression.opresulttype), json), nullable: mayBeNull };
      }
      case 'BOOLEXPR':
      case 'SCALARARRAYOPEXPR':
        return bool(expression.args);
      case 'NULLTEST':
      case 'BOOLEANTEST':
      case 'DISTINCTEXPR':
        return { ts: 'boolean', nullable: false };
      case 'ROWCOMPAREEXPR':
        return { ts: 'boolean', nullable: true };
      case 'NULLIFEXPR':
        return { ...inside(nodesOf(expression.args)[0]), nullable: true };
      case 'COALESCEEXPR': {
        const parts = nodesOf(expression.args).map(inside);
        return { ts: union(parts), nullable: parts.every(({ nullable }) => nullable) };
      }
      case 'MINMAXEXPR': {
        const parts = nodesOf(expression.args).map(inside);
        return { ts: union(parts), nullable: parts.every(({ nullable }) => nullable) };
      }
      case 'CASEEXPR': {
        const parts = [...nodesOf(expression.args).map(({ result }) => result), expression.defresult].map(inside);
        return { ts: union(parts), nullable: parts.some(({ nullable }) => nullable) };
      }
      case 'RELABELTYPE':
        return inside(expression.arg);
      case 'COERCETODOMAIN':
        return inside(expression.arg);
      case 'COERCEVIAIO': {
        const { nullable } = inside(expression.arg);
        return { ts: this.typeScript(String(expression.resulttype), json), nullable };
      }
      case 'ARRAYCOERCEEXPR': {
        const { nullable } = inside(expression.arg);
        return { ts: this.typeScript(String(expression.resulttype), json), nullable };
      }
      case 'ARRAYEXPR': {
        const parts = nodesOf(expression.elements).map(inside);
        const elements = parts.length === 0 ? this.typeScript(String(expression.element_typeid), json) : union(parts);
        return { ts: arrayOf({ ts: elements, nullable: parts.some(({ nullable }) => nullable) }), nullable: false };
      }
      case 'SUBLINK':
        return this.subLink(expression, scopes, path, json);
      case 'SQLVALUEFUNCTION':
        return { ts: this.typeScript(String(expression.type), json), nullable: false };
      case 'SUBSCRIPTINGREF':
        return { ts: this.typeScript(String(expression.refrestype), json), nullable: true };
      default:
        return UNKNOWN;
    }
  }

  private variable(variable: Node, scopes: readonly Node[], path: Path, json: boolean): ValueType {
    const level = Number(variable.varlevelsup);
    const scope = scopes[level];
    const entry = nodesOf(scope?.rtable)[Number(variable.varno) - 1];
    if (!scope || !entry) return UNKNOWN;
    const outer = scopes.slice(level);
    const number = Number(variable.varattno);
    // The side of an outer join that may be missing, or an old row that there never was.
    const missing =
      (Array.isArray(variable.varnullingrels) && variable.varnullingrels.length > 1) ||
      variable.varreturningtype === '1';
    const found = this.column(entry, number, outer, path, json, String(variable.vartype));
    return missing ? { ...found, nullable: true } : found;
  }

  private column(
    entry: Node,
    number: number,
    scopes: readonly Node[],
    path: Path,
    json: boolean,
    typeId: string,
  ): ValueType {
    switch (String(entry.rtekind)) {
      case '0':
        return this.ofRelation(String(entry.relid), number, path, json);
      case '1': {
        const query = entry.subquery;
        return isNode(query) ? this.target(query, number, [query, ...scopes], path, json) : UNKNOWN;
      }
      case '2': {
        const alias = nodesOf(entry.joinaliasvars)[number - 1];
        return alias ? this.valueOf(alias, scopes, path, json) : UNKNOWN;
      }
      case '3':
        return this.ofFunction(entry, number, typeId, json);
      case '6': {
        // A common table expression, in the statement so many levels up.
        const owner = scopes[Number(entry.ctelevelsup)];
        const found = nodesOf(owner?.cteList).find(({ ctename }) => ctename === entry.ctename);
        const query = found?.ctequery;
        if (!isNode(query) || !owner || entry.self_reference === 'true') {
          return { ts: this.typeScript(typeId, json), nullable: true };
        }
        return this.target(query, number, [query, ...scopes.slice(Number(entry.ctelevelsup))], path, json);
      }
      case '9': {
        const grouped = nodesOf(entry.groupexprs)[number - 1];
        return grouped ? this.valueOf(grouped, scopes, path, json) : UNKNOWN;
      }
      default:
        return { ts: this.typeScript(typeId, json), nullable: entry.rtekind !== '5' };
    }
  }

  /** A column of a function that gives rows. */
  private ofFunction(entry: Node, number: number, typeId: string, json: boolean): ValueType {
    const typeName = this.catalogue.types.get(typeId)?.name ?? '';
    const call = nodesOf(entry.functions)[0]?.funcexpr;
    const called = isNode(call) ? this.catalogue.functions.get(String(call.funcid)) : undefined;
    const names = isNode(entry.eref) && Array.isArray(entry.eref.colnames) ? (entry.eref.colnames as string[]) : [];
    const isOurJson = called && !called.builtIn && (typeName === 'json' || typeName === 'jsonb');
    const ts = isOurJson ? this.hints.json(`${called.name}.${names[number - 1]}`) : this.typeScript(typeId, json);
    return { ts, nullable: true };
  }

  private target(query: Node, number: number, scopes: readonly Node[], path: Path, json: boolean): ValueType {
    const set = query.setOperations;
    const target = (query.commandType === '1' ? nodesOf(query.targetList) : nodesOf(query.returningList))[number - 1];
    if (isNode(set)) return this.ofSet(query, set, number, scopes, path, json);
    return target ? this.valueOf(target.expr, scopes, path, json) : UNKNOWN;
  }

  /** A column of `union` and its like: what any of its branches gives. */
  private ofSet(query: Node, set: Node, number: number, scopes: readonly Node[], path: Path, json: boolean): ValueType {
    const branches: ValueType[] = [];
    const look = (part: Value | undefined): void => {
      if (isNode(part, 'SETOPERATIONSTMT')) {
        look(part.larg);
        look(part.rarg);
      } else if (isNode(part, 'RANGETBLREF')) {
        const branch = nodesOf(query.rtable)[Number(part.rtindex) - 1]?.subquery;
        if (isNode(branch)) branches.push(this.target(branch, number, [branch, ...scopes], path, json));
      }
    };
    look(set);
    return { ts: union(branches), nullable: branches.some(({ nullable }) => nullable) };
  }

  private ofRelation(id: string, number: number, path: Path, json: boolean): ValueType {
    const relation = this.catalogue.relations.get(id);
    const column = relation?.columns.get(number);
    if (!relation || !column) return UNKNOWN;
    if (relation.view === null) return this.ofColumn(relation.name, column, json);
    const view = readNodeTree(relation.view);
    const query = Array.isArray(view) ? view[0] : view;
    return isNode(query) ? this.target(query, number, [query], path, json) : UNKNOWN;
  }

  private ofColumn(table: string, column: Column, json: boolean): ValueType {
    const nullable = !column.notNull;
    if (column.values) return { ts: column.values.map((value) => `'${value}'`).join(' | '), nullable };
    const { name } = this.catalogue.types.get(column.typeId)!;
    if (name === 'json' || name === 'jsonb') return { ts: this.hints.json(`${table}.${column.name}`), nullable };
    return { ts: this.typeScript(column.typeId, json), nullable };
  }

  private constant(constant: Node, json: boolean): ValueType {
    if (constant.constisnull === 'true') return { ts: 'never', nullable: true };
    const text = textOf(constant);
    if (text !== null) return { ts: `'${text.replace(/'/g, `\\'`)}'`, nullable: false };
    const { name = '' } = this.catalogue.types.get(String(constant.consttype)) ?? {};
    const bytes = bytesOf(constant)!;
    if (name === 'bool') return { ts: String(bytes[0] === 1), nullable: false };
    // An empty array in JSON: whatever it stands beside says what it holds.
    if ((name === 'json' || name === 'jsonb') && bytes.toString('latin1').endsWith('[]'))
      return { ts: 'never[]', nullable: false };
    return { ts: this.typeScript(String(constant.consttype), json), nullable: false };
  }

  private call(call: Node, scopes: readonly Node[], path: Path, json: boolean): ValueType {
    const called = this.catalogue.functions.get(String(call.funcid));
    const parts = nodesOf(call.args);
    const name = called?.name ?? '';
    if (called?.builtIn && /^jsonb?_build_object$/.test(name) && call.funcvariadic !== 'true') {
      return { ts: this.object(parts, scopes, path), nullable: false };
    }
    if (called?.builtIn && /^jsonb?_build_array$/.test(name)) {
      return {
        ts: `[${parts.map((part) => said(this.valueOf(part, scopes, path, true))).join(', ')}]`,
        nullable: false,
      };
    }
    if (called?.builtIn && ['to_json', 'to_jsonb', 'row_to_json', 'array_to_json'].includes(name)) {
      return this.rowOrValue(parts[0], scopes, path);
    }
    const typeName = this.catalogue.types.get(String(call.funcresulttype))?.name ?? '';
    if (!called?.builtIn && (typeName === 'json' || typeName === 'jsonb'))
      return { ts: this.hints.json(`${name}()`), nullable: true };
    const strict = Boolean(called?.builtIn && called.strict) && !MAY_GIVE_NULL.has(name);
    const given = parts.map((part) => this.infer(part, scopes, '', json));
    const nullable = !NEVER_NULL.has(name) && !(strict && given.every((one) => !one.nullable));
    return { ts: this.typeScript(String(call.funcresulttype), json), nullable };
  }

  private object(parts: readonly Node[], scopes: readonly Node[], path: Path): string {
    const fields: string[] = [];
    for (let n = 0; n + 1 < parts.length; n += 2) {
      const key = this.keyOf(parts[n]!);
      if (key === null) return `Record<string, ${said(this.valueOf(parts[n + 1], scopes, path, true))}>`;
      fields.push(
        `${/^\w+$/.test(key) ? key : `'${key}'`}: ${said(this.valueOf(parts[n + 1], scopes, `${path}.${key}`, true))}`,
      );
    }
    return fields.length === 0 ? 'Record<string, never>' : `{ ${fields.join('; ')} }`;
  }

  private keyOf(key: Node): string | null {
    if (key.kind === 'CONST') return textOf(key);
    return isNode(key.arg) ? this.keyOf(key.arg) : null;
  }

  /** A whole row as JSON, or one value. */
  private rowOrValue(value: Node | undefined, scopes: readonly Node[], path: Path): ValueType {
    if (value?.kind !== 'VAR' || value.varattno !== '0') {
      const inside = this.valueOf(value, scopes, path, true);
      return inside;
    }
    const level = Number(value.varlevelsup);
    const entry = nodesOf(scopes[level]?.rtable)[Number(value.varno) - 1];
    const names = Array.isArray((entry?.eref as Node | undefined)?.colnames)
      ? ((entry!.eref as Node).colnames as string[])
      : [];
    const fields = names.flatMap((name, n) =>
      name === ''
        ? []
        : [
            `${/^\w+$/.test(name) ? name : `'${name}'`}: ${said(this.field(entry!, n + 1, scopes.slice(level), `${path}.${name}`))}`,
          ],
    );
    return { ts: `{ ${fields.join('; ')} }`, nullable: false };
  }

  private field(entry: Node, number: number, scopes: readonly Node[], path: Path): ValueType {
    const found = this.column(entry, number, scopes, path, true, '0');
    return this.unlessSaid(path, { ts: this.saidOf(path) ?? found.ts, nullable: found.nullable });
  }

  private aggregate(call: Node, scopes: readonly Node[], path: Path, json: boolean): ValueType {
    const called = this.catalogue.functions.get(String(call.aggfnoid ?? call.winfnoid));
    const name = called?.name ?? '';
    if (ALWAYS_COUNTS.has(name))
      return { ts: this.typeScript(String(call.aggtype ?? call.wintype), json), nullable: false };
    const [first, second] = nodesOf(call.args).map((part) => (part.kind === 'TARGETENTRY' ? part.expr : part));
    // Over no row at all an aggregate gives null; grouped, there is always one.
    const mayBeEmpty = !Array.isArray(scopes[0]?.groupClause) || call.aggfilter !== null;
    if (/^jsonb?_agg$/.test(name)) {
      return { ts: arrayOf(isNode(first) ? this.rowOrValue(first, scopes, path) : UNKNOWN), nullable: mayBeEmpty };
    }
    if (/^jsonb?_object_agg$/.test(name)) {
      return { ts: `Record<string, ${said(this.valueOf(second, scopes, path, true))}>`, nullable: mayBeEmpty };
    }
    const inside = this.valueOf(first, scopes, path, json);
    if (name === 'array_agg') return { ts: arrayOf(inside), nullable: mayBeEmpty };
    const kept = ['min', 'max'].includes(name)
      ? inside.ts
      : this.typeScript(String(call.aggtype ?? call.wintype), json);
    return { ts: kept, nullable: mayBeEmpty || inside.nullable };
  }

  private subLink(link: Node, scopes: readonly Node[], path: Path, json: boolean): ValueType {
    const query = link.subselect;
    if (!isNode(query)) return UNKNOWN;
    switch (String(link.subLinkType)) {
      case '0':
        return { ts: 'boolean', nullable: false };
      case '4': {
        const found = this.target(query, 1, [query, ...scopes], path, json);
        const alwaysOne = query.hasAggs === 'true' && !Array.isArray(query.groupClause) && query.havingQual === null;
        const nullable = found.nullable || !alwaysOne;
        return this.unlessSaid(path, { ts: found.ts, nullable });
      }
      case '6':
        return { ts: arrayOf(this.target(query, 1, [query, ...scopes], path, json)), nullable: false };
      default:
        return { ts: 'boolean', nullable: true };
    }
  }

  /** How the driver, or JSON, tells a value of the type. Moments and days are text: ISO 8601. */
  typeScript(typeId: string, json: boolean): string {
    const type = this.catalogue.types.get(typeId);
    if (!type) return 'unknown';
    if (type.base) return this.typeScript(type.base, json);
    if (type.element && type.name.startsWith('_'))
      return arrayOf({ ts: this.typeScript(type.element, json), nullable: false });
    switch (type.name) {
      case 'bool':
        return 'boolean';
      case 'int2':
      case 'int4':
      case 'int8':
      case 'float4':
      case 'float8':
      case 'oid':
        return 'number';
      case 'date':
        return 'CivilDay';
      case 'numeric':
        return json ? 'number' : 'string';
      case 'bytea':
        return json ? 'string' : 'Buffer';
      case 'void':
        return 'null';
      case 'json':
      case 'jsonb':
      case 'record':
        return 'unknown';
      default:
        return 'string';
    }
  }
}

/** A type and whether it may be null, as one writes it. */
export function said({ ts, nullable }: ValueType): string {
  if (ts === 'null') return 'null';
  if (ts === 'never') return nullable ? 'null' : 'never';
  return nullable && ts !== 'unknown' ? `${ts} | null` : ts;
}

function arrayOf(element: ValueType): string {
  const inside = said(element);
  return /[|&{ ]/.test(inside) && !/^\{[^{}]*\}$/.test(inside) ? `Array<${inside}>` : `${inside}[]`;
}

/** What one of several values is. */
function union(parts: readonly ValueType[]): string {
  const kinds = [
    ...new Set(parts.flatMap(({ ts }) => (ts.startsWith('{') || ts.includes('<') ? [ts] : ts.split(' | ')))),
  ];
  const arrays = kinds.filter((ts) => ts.endsWith('[]') || ts.startsWith('Array<'));
  const known = kinds.filter((ts) => ts !== 'never' && !(ts === 'never[]' && arrays.length > 1));
  if (known.includes('unknown')) return 'unknown';
  // A text that may be any text says no more of single ones.
  const wide = known.includes('string') ? known.filter((ts) => !ts.startsWith(`'`)) : known;
  const booleans =
    wide.includes('true') && wide.includes('false')
      ? [...wide.filter((ts) => ts !== 'true' && ts !== 'false'), 'boolean']
      : wide;
  return (
    [
      ...new Set(booleans.map((ts) => (booleans.includes('boolean') && /^(true|false)$/.test(ts) ? 'boolean' : ts))),
    ].join(' | ') || 'never'
  );
}
