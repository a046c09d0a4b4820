import type { OpenAPIObject } from '@nestjs/swagger';

interface Operation {
  description?: string;
  parameters?: Array<{ name: string; in: string; required?: boolean }>;
  requestBody?: { content?: Record<string, { schema?: { $ref?: string } }> };
  tags?: string[];
}

/** A readable page about the API, made from its document: no script, no style sheet, no other host. */
export function docsPage(document: OpenAPIObject): string {
  const operations = Object.entries(document.paths).flatMap(([path, verbs]) => Object.entries(verbs as Record<string, Operation>).map(([verb, operation]) => ({ path, verb: verb.toUpperCase(), operation })));
  const rooms = [...new Set(operations.map(({ operation }) => operation.tags?.[0] ?? ''))];
  return `<!doctype html>
<html lang="ja">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>伴走 API</title>
<body>
<h1>伴走 API</h1>
<p>機械で読む文書は <a href="/api/v1/openapi.json">/api/v1/openapi.json</a>（OpenAPI 3.1）です。<span lang="en">The document for programs is there too.</span></p>
<p lang="en">${escape(document.info.description ?? '')}</p>
${rooms.map((room) => `<h2 lang="en">${escape(room)}</h2>\n<table border="1" cellpadding="4">\n<thead><tr><th scope="col">Request</th><th scope="col">Who may</th><th scope="col">Parameters (* needed)</th><th scope="col">Body</th></tr></thead>\n<tbody>
${operations.filter(({ operation }) => (operation.tags?.[0] ?? '') === room).map(row).join('\n')}\n</tbody>\n</table>`).join('\n')}
</body>
</html>
`;
}

function row({ path, verb, operation }: { path: string; verb: string; operation: Operation }): string {
  const own = (operation.parameters ?? []).filter(({ name }) => name !== 'Accept-Language'); // every one takes that
  const parameters = own.map(({ name, required }) => `${name}${required ? '*' : ''}`).join(', ');
  const body = Object.values(operation.requestBody?.content ?? {})[0]?.schema?.$ref?.split('/').at(-1) ?? '';
  return `<tr><th scope="row"><code>${verb} ${escape(path)}</code></th><td>${escape(operation.description ?? '')}</td><td>${escape(parameters)}</td><td>${escape(body)}</td></tr>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
}
