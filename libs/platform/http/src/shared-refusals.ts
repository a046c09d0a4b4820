import { COMMON_REFUSALS as COMMON, type RefusalKind } from './refusal.js';
import { UPLOAD_REFUSALS } from './upload.js';

/** What of a route says which refusals it shares with others of its shape. */
export interface RouteShape {
  isOpen: boolean;
  isOwnSession: boolean;
  /** It needs a capability, and not only a person. */
  needsCapability: boolean;
  /** It is no GET. */
  changes: boolean;
  takesFile: boolean;
  /** A body or a query is checked against a class. */
  isChecked: boolean;
  hasCursor: boolean;
  /** The address names a row. */
  hasPathParameter: boolean;
  takesVersion: boolean;
  /** Its answer is kept under an Idempotency-Key. */
  keepsAnswers: boolean;
}

/**
 * What guard, limits, parser, validation and transaction may refuse before a route's method is asked, or after it. What
 * the method itself refuses is read from the sources (`apps/cli/src/api-facts.ts`).
 */
export function sharedRefusals(shape: RouteShape): RefusalKind[] {
  const { malformedRequest, requestsLimited, twoCredentials, unavailable, busy, storageFull, fault } = COMMON;
  return [
    malformedRequest,
    twoCredentials,
    requestsLimited,
    unavailable,
    busy,
    storageFull,
    fault,
    ...(shape.isOpen ? [] : [COMMON.notSignedIn, COMMON.notAllowed]),
    ...(shape.needsCapability ? [COMMON.secondFactorMissing] : []),
    ...(shape.isOwnSession ? [COMMON.sessionNeeded] : []),
    ...(shape.changes ? REFUSALS_OF_BODIES : []),
    ...(shape.changes && !shape.takesFile ? [UPLOAD_REFUSALS.fileNotTaken] : []),
    ...(shape.takesFile ? [UPLOAD_REFUSALS.fileMissing, UPLOAD_REFUSALS.fileTooLarge] : []),
    ...(shape.isChecked ? [COMMON.validationFailed] : []),
    ...(shape.hasCursor ? [COMMON.unknownCursor] : []),
    ...(shape.hasPathParameter ? [COMMON.notFound] : []),
    ...(shape.takesVersion ? [COMMON.preconditionRequired, COMMON.anyVersion, COMMON.stale] : []),
    ...(shape.keepsAnswers ? [COMMON.idempotencyKeyReused, COMMON.idempotencyInProgress, COMMON.answeredBefore] : []),
  ];
}

/** A body is read, and refused, wherever one is sent: also where the route asks for none. */
const REFUSALS_OF_BODIES = [
  COMMON.wrongOrigin,
  COMMON.malformedJson,
  COMMON.jsonNotObject,
  COMMON.jsonTooMuch,
  COMMON.unsupportedMediaType,
  COMMON.bodyTooLarge,
];
