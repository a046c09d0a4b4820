import type { OpenAPIObject } from '@nestjs/swagger';
import type { Operation } from './openapi/operations.js';
import type { Schema } from './openapi/schemas.js';

type Operations = Array<{ path: string; verb: string; operation: Operation }>;
interface Answer {
  description?: string;
  content?: Record<string, { schema?: Schema }>;
}

/** What the page may load: nothing of another host, and nothing that runs. */
export const DOCS_STYLE = `body{font-family:sans-serif;margin:1rem auto;max-width:72rem;padding:0 1rem;line-height:1.6}
table{border-collapse:collapse;width:100%}
th,td{border:1px solid #767676;padding:.25rem .5rem;text-align:left;vertical-align:top}
code{font-family:monospace;overflow-wrap:anywhere}details{margin:.5rem 0}summary{cursor:pointer}
`;

/**
 * A page about the API for people, made from its document: every operation with its parameters, answers and refusals,
 * every shape with its fields and examples. No script, and one style sheet of our own.
 */
export function docsPage(document: OpenAPIObject): string {
  const page = new DocsPage(document);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Bansō API</title>
<link rel="stylesheet" href="/api/docs.css">
<body>
<h1>Bansō API</h1>
<p>The document for programs: <a href="/api/v1/openapi.json">/api/v1/openapi.json</a> (OpenAPI 3.1).
<span lang="ja">機械で読む文書もそこにあります。</span></p>
${paragraphs(document.info.description ?? '')}
<nav><h2>Contents</h2><ul>${page.contents()}<li><a href="#shapes">Shapes</a></li></ul></nav>
${page.operations()}
<h2 id="shapes">Shapes</h2>
${page.shapes()}
</body>
</html>
`;
}

class DocsPage {
  private readonly all: Operations;
  private readonly schemas: Record<string, Schema>;
  private readonly responses: Record<string, Answer>;

  constructor(private readonly document: OpenAPIObject) {
    this.all = Object.entries(document.paths).flatMap(([path, verbs]) => {
      const own = Object.entries(verbs as Record<string, Operation>);
      return own.map(([verb, operation]) => ({ path, verb: verb.toUpperCase(), operation }));
    });
    this.schemas = (document.components?.schemas ?? {}) as Record<string, Schema>;
    this.responses = (document.components?.responses ?? {}) as Record<string, Answer>;
  }

  contents(): string {
    const link = (name: string): string => `<a href="#${anchor(name)}">${escape(name)}</a>`;
    return lines(this.tags(), ({ name, description }) => `<li>${link(name)}: ${escape(description)}</li>`);
  }

  operations(): string {
    return lines(this.tags(), ({ name, description }) => {
      const own = this.all.filter(({ operation }) => operation.tags?.[0] === name);
      const head = `<h2 id="${anchor(name)}">${escape(name)}</h2>\n<p>${escape(description)}</p>`;
      return `${head}\n${lines(own, (one) => this.operation(one))}`;
    });
  }

  shapes(): string {
    const codes = (values: unknown[]): string => values.map((one) => `<code>${escape(String(one))}</code>`).join(' · ');
    return lines(
      Object.entries(this.schemas),
      ([name, schema]) => `<h3 id="shape-${name}">${name}</h3>
${paragraphs(schema.description ?? '')}
${schema.enum ? `<p>${codes(schema.enum)}</p>` : this.fields(schema)}`,
    );
  }

  private tags(): Array<{ name: string; description: string }> {
    return (this.document.tags ?? []).map(({ name, description = '' }) => ({ name, description }));
  }

  private operation({ path, verb, operation }: Operations[number]): string {
    const bodies = Object.entries(operation.requestBody?.content ?? {});
    const answers = Object.entries(operation.responses).map(([status, answer]) => this.answer(status, answer));
    return `<section id="${operation.operationId}">
<h3>${escape(operation.summary ?? '')}</h3>
<p><code>${verb} ${escape(path)}</code> · <code>${operation.operationId}</code></p>
${paragraphs(operation.description ?? '')}
${this.parameters(operation)}
${lines(bodies, ([mediaType, { schema = {} }]) => `<p>Body (${escape(mediaType)}): ${this.link(schema)}</p>`)}
<details><summary>Answers</summary>
${table(['Status', 'Answer'], answers)}
</details>
</section>`;
  }

  private parameters({ parameters = [] }: Operation): string {
    const own = parameters.filter(({ name }) => name !== 'Accept-Language'); // every one takes that
    if (own.length === 0) return '';
    const rows = own.map(({ name, in: place, required, description = '', schema = {} }) =>
      row(`${name}${required ? ' *' : ''}`, place, this.typeOf(schema), description, example(schema)),
    );
    return table(['Parameter (* needed)', 'In', 'Type', 'Meaning', 'Example'], rows);
  }

  private answer(status: string, answer: Operation['responses'][string]): string {
    const kept = '$ref' in answer ? this.responses[answer.$ref.split('/').at(-1)!] : (answer as Answer);
    const { description = '', content = {} } = kept ?? {};
    const shapes = Object.entries(content)
      .map(([mediaType, { schema = {} }]) => (mediaType === 'application/json' ? this.link(schema) : escape(mediaType)))
      .join(', ');
    const text = description
      .split('\n')
      .map((line) => code(line.replace(/^- /, '')))
      .join('<br>');
    return `<tr><th scope="row">${status}</th><td>${text}${shapes ? `<br>${shapes}` : ''}</td></tr>`;
  }

  private fields({ properties = {}, required = [] }: Schema): string {
    const rows = Object.entries(properties).map(([name, part]) =>
      row(`${name}${required.includes(name) ? ' *' : ''}`, this.typeOf(part), part.description ?? '', example(part)),
    );
    return rows.length > 0 ? table(['Field (* always there)', 'Type', 'Meaning', 'Example'], rows) : '';
  }

  /** A type as HTML, with a link to a shape. */
  private typeOf(schema: Schema): Html {
    const { type, format, maxLength, minimum, maximum } = schema;
    const limits = [
      format,
      maxLength === undefined ? '' : `at most ${maxLength} characters`,
      minimum === undefined ? '' : `from ${minimum}`,
      maximum === undefined ? '' : `to ${maximum}`,
      schema.enum ? schema.enum.map(String).join(', ') : '',
    ]
      .filter(Boolean)
      .join('; ');
    const name = this.link(schema) || escape([type ?? 'any'].flat().join(' or '));
    return new Html(limits ? `${name} (${escape(limits)})` : name);
  }

  private link(schema: Schema): string {
    const { $ref, items, properties } = schema;
    const name = $ref?.split('/').at(-1);
    if (name) return `<a href="#shape-${name}">${name}</a>`;
    const parts = schema.allOf ?? schema.anyOf ?? schema.oneOf;
    const nameOf = (part: Schema): string => this.link(part) || escape([part.type].flat().join(' or '));
    if (parts) return parts.map(nameOf).join(' or ');
    const fields = Object.entries(properties ?? {}).map(([key, part]) => `${escape(key)}: ${nameOf(part)}`);
    if (fields.length > 0) return `{ ${fields.join(', ')} }`;
    return items ? `list of ${nameOf(items)}` : '';
  }
}

function lines<Item>(items: Item[], show: (item: Item) => string): string {
  return items.map(show).join('\n');
}

/** Text that is HTML already. */
class Html {
  constructor(readonly text: string) {}
}

function table(heads: string[], rows: string[]): string {
  const head = heads.map((text) => `<th scope="col">${escape(text)}</th>`).join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}

function row(name: string, ...cells: Array<string | Html>): string {
  const shown = cells.map((cell) => `<td>${typeof cell === 'string' ? code(cell) : cell.text}</td>`).join('');
  return `<tr><th scope="row"><code>${escape(name)}</code></th>${shown}</tr>`;
}

function example({ examples }: Schema): Html {
  return new Html(examples === undefined ? '' : `<code>${escape(JSON.stringify(examples[0]))}</code>`);
}

function paragraphs(text: string): string {
  return text
    .split('\n\n')
    .filter(Boolean)
    .map((part) => `<p>${code(part)}</p>`)
    .join('\n');
}

/** Text whose words in backticks are code. */
function code(text: string): string {
  return escape(text).replace(/`([^`]+)`/g, '<code>$1</code>');
}

function anchor(name: string): string {
  return `part-${name.replaceAll(' ', '-')}`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
}
