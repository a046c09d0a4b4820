/**
 * How PostgreSQL writes down a statement that it has analysed (`pg_node_tree`): `{VAR :varno 1 :varattno 2 …}`. Every
 * name is resolved there and every expression has its type, so whoever reads it need not guess what a statement gives.
 */
export interface Node {
  /** What kind of node it is, as PostgreSQL calls it: QUERY, VAR, FUNCEXPR … */
  readonly kind: string;
  readonly [field: string]: Value;
}
export type Value = string | null | Node | readonly Value[];

const SPACE = /\s/;
const ENDS = new Set(['{', '}', '(', ')', '[', ']']);

/** Reads such a text. @throws Error where it is none */
export function readNodeTree(text: string): Value {
  let at = 0;

  function skip(): void {
    while (at < text.length && SPACE.test(text[at]!)) at++;
  }

  function value(): Value {
    skip();
    if (text[at] === '{') return node();
    if (text[at] === '(') return list(')');
    if (text[at] === '[') return list(']');
    const said = word();
    return said === '<>' ? null : said;
  }

  function node(): Node {
    at++;
    const fields: Record<string, Value> = { kind: word() };
    for (skip(); text[at] !== '}'; skip()) {
      const name = word().slice(1);
      const values = [value()];
      // A constant's bytes stand behind their number.
      for (skip(); text[at] !== ':' && text[at] !== '}'; skip()) values.push(value());
      fields[name] = values.length === 1 ? values[0]! : values;
    }
    at++;
    return fields as unknown as Node;
  }

  function list(end: string): Value[] {
    at++;
    const values: Value[] = [];
    for (skip(); text[at] !== end; skip()) {
      if (at >= text.length) throw new Error('A list has no end.');
      values.push(value());
    }
    at++;
    return values;
  }

  function word(): string {
    if (text[at] === '"') return quoted();
    let said = '';
    while (at < text.length && !SPACE.test(text[at]!) && !ENDS.has(text[at]!)) {
      if (text[at] === '\\') at++;
      said += text[at++];
    }
    if (said === '') throw new Error(`A word was expected at ${at}: ${text.slice(at, at + 40)}`);
    return said;
  }

  function quoted(): string {
    let said = '';
    for (at++; text[at] !== '"'; at++) {
      if (text[at] === '\\') at++;
      said += text[at];
    }
    at++;
    return said;
  }

  return value();
}

/** Whether a value is a node, of the given kind where one is given. */
export function isNode(value: Value | undefined, kind?: string): value is Node {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && (!kind || (value as Node).kind === kind)
  );
}

/** The nodes of a list; none for an empty one. */
export function nodesOf(value: Value | undefined): Node[] {
  return Array.isArray(value) ? value.filter((one): one is Node => isNode(one)) : [];
}

/** Every node of a tree that is of the kind, itself included. */
export function everyNode(value: Value | undefined, kind: string): Node[] {
  if (Array.isArray(value)) return value.flatMap((one: Value) => everyNode(one, kind));
  if (!isNode(value)) return [];
  const inside = Object.entries(value).flatMap(([field, one]) => (field === 'kind' ? [] : everyNode(one, kind)));
  return value.kind === kind ? [value, ...inside] : inside;
}

/** The text of a constant of a text type; null where it is null or of another type. */
export function textOf(constant: Node): string | null {
  const bytes = bytesOf(constant);
  if (bytes === null || !['25', '705', '1043', '1042'].includes(String(constant.consttype))) return null;
  // `unknown` ends with a zero; the others begin with four bytes of their length, or one.
  if (constant.consttype === '705') return bytes.subarray(0, -1).toString('utf8');
  return bytes.subarray((bytes[0]! & 1) === 1 ? 1 : 4).toString('utf8');
}

/** The bytes of a constant; null where it is null. */
export function bytesOf({ constvalue }: Node): Buffer | null {
  if (!Array.isArray(constvalue)) return null;
  const bytes = constvalue.at(-1) as readonly string[];
  return Buffer.from(bytes.map((byte) => Number(byte) & 0xff));
}
