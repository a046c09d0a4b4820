import type { PathsWithMethod, SuccessResponseJSON } from 'openapi-typescript-helpers';
import type { paths } from './schema.js';
import type { VersionRead } from './version-read.js';

// What the API's OpenAPI document says of its routes, in the form in which the hooks ask. `Op` is always one operation.

/** Where the API is; the routes are named without it. */
export const API = '/api/v1';

type Routes = { [Path in keyof paths as Path extends `${typeof API}${infer Route}` ? Route : never]: paths[Path] };

/** The methods that the API knows, in the document's spelling. */
export type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** The routes that have an operation of this method. */
export type RouteOf<Method extends Verb> = PathsWithMethod<Routes, Method>;

type Operation<Method extends Verb, Route extends RouteOf<Method>> = Routes[Route][Method];

type Parameters<Op, Place extends 'path' | 'query' | 'header'> = Op extends {
  parameters: { [P in Place]?: infer Named };
}
  ? NonNullable<Named>
  : never;
type OptionalKeys<Named> = { [Key in keyof Named]-?: undefined extends Named[Key] ? Key : never }[keyof Named];

type PathPart<Op> = [Parameters<Op, 'path'>] extends [never] ? { path?: never } : { path: Parameters<Op, 'path'> };

/** What may be empty in a form or an address is left out of the question when it is. */
type Blank<Value> = undefined extends Value ? Value | null | '' : Value;
type Asked<Query> = { [Key in keyof Query]: Blank<Query[Key]> };
type QueryPart<Op> = [Parameters<Op, 'query'>] extends [never]
  ? { query?: never }
  : keyof Parameters<Op, 'query'> extends OptionalKeys<Parameters<Op, 'query'>>
    ? { query?: Asked<Parameters<Op, 'query'>> }
    : { query: Asked<Parameters<Op, 'query'>> };

type Content<Op> = Op extends { requestBody: { content: infer Media } } ? Media : never;
type Body<Op> = [Content<Op>] extends [never]
  ? never
  : Content<Op> extends { 'application/json': infer Json }
    ? Json
    : Content<Op> extends { 'multipart/form-data': unknown }
      ? FormData
      : never;
type BodyPart<Op> = [Body<Op>] extends [never] ? { body?: never } : { body: Body<Op> };

/** The version of the row as it was read; sent as If-Match. */
type VersionPart<Op> = 'If-Match' extends keyof Parameters<Op, 'header'>
  ? { version: VersionRead }
  : { version?: never };

interface AnyPart {
  signal?: AbortSignal;
}

interface CreatingPart {
  /** The same for every attempt at one creation, so that a second press creates nothing twice. */
  idempotencyKey?: string;
}

/** What a request to this route carries beside its path. */
export type PartsOf<Method extends Verb, Route extends RouteOf<Method>> = AnyPart &
  PathPart<Operation<Method, Route>> &
  QueryPart<Operation<Method, Route>> &
  BodyPart<Operation<Method, Route>> &
  VersionPart<Operation<Method, Route>> &
  (Method extends 'post' ? CreatingPart : { idempotencyKey?: never });

/** The parts as the last argument, which may be left out where the route asks for nothing. */
export type PartsArgument<Method extends Verb, Route extends RouteOf<Method>> =
  object extends PartsOf<Method, Route> ? [parts?: PartsOf<Method, Route>] : [parts: PartsOf<Method, Route>];

/** The body that a route takes; a form where it takes a file. */
export type BodyOf<Method extends Verb, Route extends RouteOf<Method>> = Body<Operation<Method, Route>>;

/** What a route may be asked for beside its path. */
export type QueryOf<Route extends RouteOf<'get'>> = Parameters<Operation<'get', Route>, 'query'>;

/** What a route answers with when it says yes; undefined where it answers with nothing. */
export type AnswerOf<Method extends Verb, Route extends RouteOf<Method>> = SuccessResponseJSON<
  Operation<Method, Route> & object
>;

/** The routes that answer with a list, page by page. */
export type ListRoute = {
  [Route in RouteOf<'get'>]: AnswerOf<'get', Route> extends { items: unknown[]; nextCursor: string | null }
    ? Route
    : never;
}[RouteOf<'get'>];

/** One row of a list. */
export type ItemOf<Route extends ListRoute> = AnswerOf<'get', Route> extends { items: (infer Item)[] } ? Item : never;
