import { outageOf, type Outage } from '@banso/database';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Language, languageOf } from './language.js';
import { COMMON_REFUSALS, Refusal, type RefusalKind } from './refusal.js';
import { RefusalLog } from './refusal-log.js';

/** An RFC 9457 problem document. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  correlationId: string;
  errors?: Array<{ field: string; message: string }>;
}

/**
 * Turns everything that is thrown into a problem document. Faults are logged in full and told without their insides.
 */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  constructor(private readonly refusals: RefusalLog) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const refusal = asRefusal(error);
    if (refusal.kind.status >= 500)
      this.logger.error(
        { correlationId: request.id, method: request.method, route: request.routeOptions.url },
        withoutTexts(error),
      );
    const problem = problemOf(refusal, languageOf(request.headers['accept-language']), request.id);
    const { retryAfterSeconds } = refusal.members;
    if (typeof retryAfterSeconds === 'number') void reply.header('retry-after', String(retryAfterSeconds));
    this.refusals.note(request, refusal);
    void reply
      .status(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(JSON.stringify(problem));
  }
}

/** The problem document of a refusal. */
export function problemOf(refusal: Refusal, language: Language, correlationId: string): Problem {
  const detail = refusal.inWords(language);
  return {
    type: `urn:banso:problem:${refusal.kind.code}`,
    title: detail,
    status: refusal.kind.status,
    code: refusal.kind.code,
    detail,
    correlationId,
    ...(refusal.fields.length > 0
      ? { errors: refusal.fields.map((complaint) => ({ field: complaint.field, message: complaint[language] })) }
      : {}),
    ...refusal.members,
  };
}

/**
 * A fault as the log may have it. What PostgreSQL says repeats the values of the statement, so of its errors only the
 * code, the table and the rule are told, with the place in our code.
 */
function withoutTexts(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { code, table, constraint, severity } = error as {
    code?: string;
    table?: string;
    constraint?: string;
    severity?: string;
  };
  if (severity === undefined) return error.stack ?? error.name;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [['PostgreSQL', code, table, constraint].filter(Boolean).join(' '), ...frames].join('\n');
}

function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const outage = outageOf(error);
  if (outage) return new Refusal(BY_OUTAGE[outage].kind, {}, [], { retryAfterSeconds: BY_OUTAGE[outage].seconds });
  // A policy or trigger refused what the verb did not think of: the database has the last word, and it is a no,
  // not a fault.
  if ((error as { code?: string }).code === INSUFFICIENT_PRIVILEGE) return new Refusal(COMMON_REFUSALS.notAllowed);
  return new Refusal(kindOf(error));
}

/** What cannot be done at this moment, and when to try again. Nothing was saved, so trying again does no harm. */
const BY_OUTAGE: Record<Outage, { kind: RefusalKind; seconds: number }> = {
  connection: { kind: COMMON_REFUSALS.unavailable, seconds: 5 },
  busy: { kind: COMMON_REFUSALS.busy, seconds: 3 },
  full: { kind: COMMON_REFUSALS.storageFull, seconds: 60 },
};

/** PostgreSQL's code for what a policy or a missing grant refuses. */
const INSUFFICIENT_PRIVILEGE = '42501';

const BY_FASTIFY_CODE: Record<string, RefusalKind> = {
  FST_ERR_CTP_BODY_TOO_LARGE: COMMON_REFUSALS.bodyTooLarge,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: COMMON_REFUSALS.unsupportedMediaType,
};

const BY_STATUS: Record<number, RefusalKind> = {
  400: COMMON_REFUSALS.malformedRequest,
  401: COMMON_REFUSALS.notSignedIn,
  403: COMMON_REFUSALS.notAllowed,
  404: COMMON_REFUSALS.notFound,
  405: COMMON_REFUSALS.methodNotAllowed,
  413: COMMON_REFUSALS.bodyTooLarge,
  415: COMMON_REFUSALS.unsupportedMediaType,
  429: COMMON_REFUSALS.tooManyRequests,
};

function kindOf(error: unknown): RefusalKind {
  const { code, statusCode } = error as { code?: string; statusCode?: number };
  const byCode = code ? BY_FASTIFY_CODE[code] : undefined;
  if (byCode) return byCode;
  const status = error instanceof HttpException ? error.getStatus() : statusCode;
  return BY_STATUS[status ?? 500] ?? COMMON_REFUSALS.fault;
}
