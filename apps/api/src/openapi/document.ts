import { declaredRoutes, type DeclaredRoute } from '@banso/http';
import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { ApiFacts } from './api-facts.js';
import { FACTS } from './facts.js';
import { describeOperation, type NamedRoute, type Operation } from './operations.js';
import { RefusalResponses } from './refusal-responses.js';
import { describeSchemas, PROBLEM, type Schema } from './schemas.js';
import { TAGS } from './tags.js';

const ABOUT = [
  'Case management for the bodies that walk with municipalities (伴走型支援).',
  'Days are civil days in Asia/Tokyo (`YYYY-MM-DD`), moments are instants (ISO 8601, UTC).',
  'A change needs `If-Match` with the ETag that was read; a creation takes an `Idempotency-Key`.',
  'A list is read page by page: `limit`, and the `nextCursor` of the page before as `cursor`.',
  'A refusal is a problem (RFC 9457) with a stable `code` and a sentence in Japanese or English.',
].join('\n\n');

/**
 * The OpenAPI 3.1 document, made from the controllers and their classes, and from what the sources say of them.
 * @param facts other than those that were last written, while they are being written
 */
export function openApiOf(app: INestApplication, facts: ApiFacts = FACTS): OpenAPIObject {
  const operationIdFactory = (controller: string, method: string): string => `${controller}.${method}`;
  const document = SwaggerModule.createDocument(app, base(), { operationIdFactory });
  const routes = new Map(declaredRoutes(app).map((route) => [`${route.controller}.${route.method}`, route]));
  const schemas = { ...document.components?.schemas, Problem: PROBLEM } as Record<string, Schema>;
  describeSchemas(schemas, facts.classes);
  const refusals = new RefusalResponses();
  for (const [path, verbs] of Object.entries(document.paths)) {
    for (const [verb, operation] of Object.entries(verbs as Record<string, Operation>)) {
      const key = operation.operationId;
      const route = named(routes.get(key), key);
      describeOperation({ path, verb, operation, route, facts: facts.routes[key], schemas, refusals });
    }
  }
  document.components = { ...document.components, schemas: schemas as never, responses: refusals.components as never };
  return document;
}

function base(): Omit<OpenAPIObject, 'paths'> {
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Bansō API')
    .setDescription(ABOUT)
    .setVersion('1')
    .setContact('Whoever runs this installation', '', '')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer('/', 'The host that serves this document.')
    .addCookieAuth('banso-session', { type: 'apiKey', in: 'cookie', description: SESSION }, 'session')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'opaque', description: TOKEN }, 'apiToken');
  for (const [name, description] of Object.entries(TAGS)) builder.addTag(name, description);
  const made = builder.build();
  made.info.contact = { name: 'Whoever runs this installation' };
  return made;
}

const SESSION = 'The session of a browser. Behind TLS the cookie is called `__Host-banso-session`.';
const TOKEN = 'A personal API token, `banso_…`: opaque, and with no more rights than its person chose for it.';

function named(route: DeclaredRoute | undefined, key: string): NamedRoute {
  if (!route?.operation) throw new Error(`${key} has no @Operation(id, summary): the API's document cannot name it.`);
  return { ...route, operation: route.operation };
}
