import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

const PROBLEM = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'detail', 'correlationId'],
  properties: {
    type: { type: 'string' }, title: { type: 'string' }, status: { type: 'integer' },
    code: { type: 'string', description: 'Stable; for programs.' }, detail: { type: 'string', description: 'A sentence in the language of Accept-Language.' },
    correlationId: { type: 'string' },
    errors: { type: 'array', items: { type: 'object', required: ['field', 'message'], properties: { field: { type: 'string' }, message: { type: 'string' } } } },
  },
};

/** What of an operation is added to here. */
interface Operation {
  responses?: Record<string, unknown>;
  parameters?: unknown[];
}

const ACCEPT_LANGUAGE = {
  name: 'Accept-Language', in: 'header', required: false, schema: { type: 'string' }, example: 'ja',
  description: 'The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.',
};

/** The OpenAPI 3.1 document, made from the controllers and their classes. Every operation may answer with a problem. */
export function openApiOf(app: INestApplication): OpenAPIObject {
  const base = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Bansō API')
    .setDescription('Days are civil days in Asia/Tokyo (YYYY-MM-DD), moments are instants (ISO 8601, UTC). Changes need If-Match; creations accept Idempotency-Key. A cursor that we did not make begins at the first page.')
    .setVersion('1')
    .addCookieAuth('banso-session', { type: 'apiKey', in: 'cookie' }, 'session')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'A personal API token, `banso_…`.' }, 'apiToken')
    .build();
  const document = SwaggerModule.createDocument(app, base, { operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}` });
  const problem = { description: 'A problem (RFC 9457).', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } };
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: PROBLEM as never },
  };
  for (const path of Object.values(document.paths)) {
    for (const operation of Object.values(path as Record<string, Operation>)) {
      if (!operation?.responses) continue;
      operation.responses.default = problem;
      operation.parameters = [...(operation.parameters ?? []), ACCEPT_LANGUAGE];
    }
  }
  return document;
}
