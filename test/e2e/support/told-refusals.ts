import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { openApiOf } from '@banso/api';

type Operations = Record<string, Record<string, { responses: Record<string, { $ref?: string }> }>>;
interface Refusals {
  content: { 'application/problem+json': { schema: { allOf: Array<{ properties?: { code?: { enum: string[] } } }> } } };
}

/** Refusals that an API answered, held against what its document tells of the route. */
export class ToldRefusals {
  private readonly seen = new Set<string>();

  constructor(private readonly app: NestFastifyApplication) {
    app
      .getHttpAdapter()
      .getInstance()
      .addHook('onSend', (request, reply, payload, done) => {
        this.note(request, reply, payload);
        done(null, payload);
      });
  }

  /** What was answered and is not told, as `GET /api/v1/visits 404 notFound`. */
  untold(): string[] {
    if (this.seen.size === 0) return [];
    const document = openApiOf(this.app);
    const responses = document.components?.responses as unknown as Record<string, Refusals>;
    const told = new Set<string>();
    for (const [path, verbs] of Object.entries(document.paths as unknown as Operations)) {
      for (const [verb, operation] of Object.entries(verbs)) {
        for (const [status, { $ref }] of Object.entries(operation.responses)) {
          for (const code of $ref ? codesOf(responses[$ref.split('/').at(-1)!]!) : []) {
            told.add(`${verb.toUpperCase()} ${path} ${status} ${code}`);
          }
        }
      }
    }
    return [...this.seen].filter((answer) => !told.has(answer)).sort();
  }

  private note({ method, routeOptions: { url } }: FastifyRequest, reply: FastifyReply, payload: unknown): void {
    const isProblem = String(reply.getHeader('content-type')).startsWith('application/problem+json');
    // What leads nowhere is no operation; health, the development mailbox and the document itself are not in the
    // document.
    if (!isProblem || !url?.startsWith('/api/v1/') || url === '/api/v1/openapi.json') return;
    const { code, status } = JSON.parse(String(payload)) as { code: string; status: number };
    // A route is asked for its head as it is for its body.
    this.seen.add(`${method === 'HEAD' ? 'GET' : method} ${url.replace(/:(\w+)/g, '{$1}')} ${status} ${code}`);
  }
}

function codesOf({ content }: Refusals): string[] {
  return content['application/problem+json'].schema.allOf.flatMap(({ properties }) => properties?.code?.enum ?? []);
}
