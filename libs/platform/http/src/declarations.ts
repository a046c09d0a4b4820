import type { Capability } from '@banso/domain';
import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBearerAuth, ApiCookieAuth, ApiHeader, ApiOperation } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '@banso/database';
import { type Language, languageOf } from './language.js';
import { COMMON_REFUSALS, Refusal } from './refusal.js';

export const NEEDS = 'banso:needs';
export const OPEN = 'banso:open';
/** What {@link NeedsOwnSession} writes in place of a capability. */
export const OWN_SESSION = 'ownSession';
export const SHOWN_ONCE = 'banso:shownOnce';
export const OPERATION = 'banso:operation';

/** The server knows before it reads a body who needs credentials and where nobody does (request-gate.ts). */
const forEverybody = (isOpen: boolean): MethodDecorator => RouteConfig({ isOpen });

/** What a route does, in the API's document. */
export interface OperationWords {
  /** Reads like a verb (`planVisit`) and is unique in the API: generated clients call their functions so. */
  id: string;
  /** One line without a full stop. Who may, and what is not plain, stand elsewhere. */
  summary: string;
}

/** Names what the route does, for the API's document and the clients made from it. */
export function Operation(id: string, summary: string): MethodDecorator {
  return SetMetadata(OPERATION, { id, summary } satisfies OperationWords);
}

/**
 * The route needs a signed-in person with this capability, or with one of several where the verb answers each in its
 * own way.
 */
export function Needs(...oneOf: [Capability, ...Capability[]]): MethodDecorator {
  const description = `Needs ${oneOf.map((capability) => `\`${capability}\``).join(' or ')}.`;
  return applyDecorators(
    SetMetadata(NEEDS, oneOf),
    forEverybody(false),
    ApiCookieAuth('session'),
    ApiBearerAuth('apiToken'),
    ApiOperation({ description }),
  );
}

/** The route needs a signed-in person, whatever their roles; say why that is enough. */
export function NeedsOnlySignIn(reason: string): MethodDecorator {
  return applyDecorators(
    SetMetadata(NEEDS, 'signedIn'),
    forEverybody(false),
    ApiCookieAuth('session'),
    ApiBearerAuth('apiToken'),
    ApiOperation({ description: reason }),
  );
}

/**
 * The route is about the account itself (password, sessions, tokens, second factor): it needs the person's own session,
 * never an API token, and its answer is not kept for repeated requests because it may show a secret once. Say why.
 */
export function NeedsOwnSession(reason: string): MethodDecorator {
  const description = `${reason} Needs a session; API tokens are refused.`;
  return applyDecorators(
    SetMetadata(NEEDS, OWN_SESSION),
    forEverybody(false),
    ApiCookieAuth('session'),
    ApiOperation({ description }),
  );
}

/** The answer shows a secret this one time, so it must not lie in the table of answers kept for repeated requests. */
export function ShownOnce(): MethodDecorator {
  return SetMetadata(SHOWN_ONCE, true);
}

/** The route is open to everybody; say why. */
export function Open(reason: string): MethodDecorator {
  return applyDecorators(SetMetadata(OPEN, reason), forEverybody(true), ApiOperation({ description: reason }));
}

/**
 * A request that has passed the guard. `enterAnew` is there where its actor is who they were the last time, until the
 * database has said so again: where it says something else, it lets them in by what it says.
 */
export type EnteredRequest = FastifyRequest & {
  actor?: Actor | undefined;
  enterAnew?: (() => Promise<Actor>) | undefined;
};

/** The actor who makes the request, with the request's transaction. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<EnteredRequest>();
  if (!actor) throw new Error('@CurrentActor() on a route without @Needs(...).');
  return actor;
});

/** The language in which the caller wants sentences; every route answers in it, so the document tells of it once. */
export const InLanguage = createParamDecorator((_: unknown, context: ExecutionContext): Language =>
  languageOf(context.switchToHttp().getRequest<FastifyRequest>().headers['accept-language']),
);

const IfMatchVersion = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (!header) throw new Refusal(COMMON_REFUSALS.preconditionRequired);
  if (header.trim() === '*') throw new Refusal(COMMON_REFUSALS.anyVersion);
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header)?.[1];
  if (!version) throw new Refusal(COMMON_REFUSALS.stale);
  return Number(version);
});

const IF_MATCH = 'The version that was read, as its ETag had it, such as `"3"`. `*` is refused.';

/** The version that the caller has read, from `If-Match`: 428 when missing or `*`, 412 when it cannot be one. */
export function IfMatch(): ParameterDecorator {
  return (target, key, index) => {
    IfMatchVersion()(target, key, index);
    const descriptor = key === undefined ? undefined : Object.getOwnPropertyDescriptor(target, key);
    const header = ApiHeader({ name: 'If-Match', required: true, example: '"3"', description: IF_MATCH });
    if (descriptor) header(target, key as string, descriptor);
  };
}
