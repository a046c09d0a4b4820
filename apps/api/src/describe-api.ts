import 'reflect-metadata';
import { FixedClock } from '@banso/clock';
import { readConfig } from '@banso/config';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { ApiModule } from './api.module.js';
import type { ApiFacts } from './openapi/api-facts.js';
import { openApiOf } from './openapi/document.js';

/** The OpenAPI document without a database: the rooms are wired, but nothing is started. */
export async function describeApi(facts?: ApiFacts): Promise<OpenAPIObject> {
  const module = ApiModule.with(
    readConfig({}),
    new FixedClock('2026-01-01T00:00:00Z'),
    'postgres://nobody@127.0.0.1:1/none',
  );
  const app = await NestFactory.create<NestFastifyApplication>(module, new FastifyAdapter(), {
    preview: true,
    logger: false,
    abortOnError: false,
  });
  app.setGlobalPrefix('api/v1', { exclude: ['healthz', 'readyz', 'metrics', 'dev/mail', 'dev/mail.json'] });
  return openApiOf(app, facts);
}
