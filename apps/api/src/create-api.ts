import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyCookie from '@fastify/cookie';
import fastifyMultipart from '@fastify/multipart';
import type { Clock } from '@banso/clock';
import type { Config } from '@banso/config';
import { refuseDemoAccounts, Transactions } from '@banso/database';
import {
  assertRoutesDeclared,
  BODY_LIMIT,
  COMMON_REFUSALS,
  gate,
  keepHostCookies,
  LARGEST_UPLOAD,
  Refusal,
  RequestLimits,
} from '@banso/http';
import { ConsoleLogger, type LogLevel, RequestMethod } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { v7 } from 'uuid';
import { ApiModule } from './api.module.js';
import { DOCS_STYLE, docsPage } from './docs-page.js';
import { Metrics } from './metrics.js';
import { openApiOf } from './openapi/document.js';
import { secure } from './security-headers.js';

const WEB_ROOT = fileURLToPath(new URL('../../web/dist', import.meta.url));

/**
 * The API as an application that does not listen yet, with the web app beside it where that is built. Stops with an
 * error when a route declares neither `@Needs` nor `@Open`.
 */
export async function createApi(
  config: Config,
  clock: Clock,
  databaseUrl: string,
  options: { logger?: LogLevel[] | false; web?: boolean } = {},
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: proxiesOf(config),
    genReqId: () => v7(),
    routerOptions: { maxParamLength: 200 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.with(config, clock, databaseUrl), adapter, {
    // One line of JSON per entry: nothing that somebody sends can begin a line of its own.
    logger: options.logger ?? new ConsoleLogger({ json: true, colors: false, logLevels: ['error', 'warn', 'fatal'] }),
    bodyParser: false,
    abortOnError: false,
  });
  const fastify = app.getHttpAdapter().getInstance();
  app.get(Metrics).watch(fastify);
  await secure(fastify, { isBehindTls: config.trustProxy });
  // Cookies first: what stands before the body asks whether there are any credentials.
  await app.register(fastifyCookie);
  if (config.trustProxy) fastify.addHook('onRequest', keepHostCookies);
  gate(fastify, app.get(RequestLimits));
  // The server receives the one file of a route that declares @TakesFile, and refuses form data everywhere else.
  await app.register(fastifyMultipart, {
    limits: { files: 1, fileSize: LARGEST_UPLOAD, fields: 4, fieldSize: 1_000, parts: 5 },
  });
  // No row's id holds a NUL, and PostgreSQL takes none: such an address leads nowhere.
  fastify.addHook('preHandler', (request, _, done) => {
    const isNowhere = Object.values((request.params ?? {}) as Record<string, string>).some((part) =>
      String(part).includes('\u0000'),
    );
    done(isNowhere ? (new Refusal(COMMON_REFUSALS.notFound) as unknown as Error) : undefined);
  });
  const outside = ['healthz', 'readyz', 'metrics', 'dev/mail', 'dev/mail.json'].map((path) => ({
    path,
    method: RequestMethod.GET,
  }));
  app.setGlobalPrefix('api/v1', { exclude: outside });
  assertRoutesDeclared(app);
  if (config.mode === 'production') await refuseDemoAccounts(app.get(Transactions));

  // Made when it is first asked for, because it takes longer than all else here; the process asks before it listens.
  const document = once(() => openApiOf(app));
  const json = once(() => JSON.stringify(document()));
  const page = once(() => docsPage(document()));
  fastify.get('/api/v1/openapi.json', (_, reply) => reply.type('application/json').send(json()));
  fastify.get('/api/docs', (_, reply) => reply.type('text/html; charset=utf-8').send(page()));
  fastify.get('/api/docs.css', (_, reply) => reply.type('text/css; charset=utf-8').send(DOCS_STYLE));
  if (options.web !== false && existsSync(WEB_ROOT)) await serveWeb(app);
  app.enableShutdownHooks();
  return app;
}

/**
 * Whose word about a caller's address counts, as Fastify asks it: the proxies nearest to us, or those in certain
 * networks. The address of a request is then the last one that such a proxy saw.
 */
function proxiesOf({ proxies }: Config): false | string[] | ((address: string, hop: number) => boolean) {
  if (proxies === 0) return false;
  return typeof proxies === 'number' ? (_, hop) => hop < proxies : [...proxies];
}

/** The web app's files; any other address outside the API is a screen of the app and gets its page. */
async function serveWeb(app: NestFastifyApplication): Promise<void> {
  // Loaded only where files are served: a process without the web app does not carry it.
  const { default: fastifyStatic } = await import('@fastify/static');
  const fastify = app.getHttpAdapter().getInstance();
  await fastify.register(fastifyStatic, {
    root: WEB_ROOT,
    wildcard: false,
    // The build lays them beside each text (vite.precompressed.ts).
    preCompressed: true,
    setHeaders: (reply, path) => {
      // Built files carry a hash in their name, so they never change; the page itself is asked for anew.
      void reply.header(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  fastify.get('/*', (request: FastifyRequest, reply: FastifyReply) => {
    if (!request.headers.accept?.includes('text/html')) return reply.callNotFound();
    return reply.header('cache-control', 'no-cache').sendFile('index.html');
  });
  // No screen is there, however the address is spelled.
  fastify.get('/api/*', (_, reply) => reply.callNotFound());
}

/** Makes a value when it is first asked for, and keeps it. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
