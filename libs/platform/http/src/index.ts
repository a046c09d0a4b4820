import './entities.js';

export { BuiltJson, cursorOf, cursorTag, keyIn, pageOf, type Page } from './answer.js';
export { askedOnce } from './asked-once.js';
export { Accepts, Answers, AnswersFile, AnswersList, Creates, TABLE_MEDIA_TYPES } from './answers.js';
export {
  CurrentActor,
  type EnteredRequest,
  IfMatch,
  InLanguage,
  Needs,
  NeedsOnlySignIn,
  NeedsOwnSession,
  Open,
  Operation,
  type OperationWords,
  OWN_SESSION,
  ShownOnce,
} from './declarations.js';
export { keepHostCookies, SESSION_COOKIE, sessionHash, sessionSecret } from './route.guard.js';
export {
  Choice,
  Choices,
  Day,
  Flag,
  FreeForm,
  LongText,
  MunicipalityCode,
  Name,
  Part,
  Parts,
  RowId,
  RowIds,
  Text,
  Texts,
  TimeOfDay,
  WholeNumber,
  WholeNumbers,
} from './fields.js';
export { HttpModule } from './http.module.js';
export { type KeptReach, lasts, reachOf } from './kept-reach.js';
export { languageOf, type Language, type Sentence } from './language.js';
export { Paging } from './paging.js';
export { problemOf, type Problem } from './problem.filter.js';
export {
  COMMON_REFUSALS,
  type FieldComplaint,
  Refusal,
  type RefusalKind,
  refusalOfCode,
  refusals,
  refuseField,
} from './refusal.js';
export { RefusalLog } from './refusal-log.js';
export { BODY_LIMIT, gate, OPEN_BODY_LIMIT } from './request-gate.js';
export { LOOK_UPS_AT_MOST, placeOf, RequestLimits } from './request-limits.js';
export { type RouteShape, sharedRefusals } from './shared-refusals.js';
export { assertRoutesDeclared, declaredRoutes, type DeclaredRoute } from './routes.js';
export { checked } from './validation.js';
export {
  LARGEST_TABLE,
  LARGEST_UPLOAD,
  MEGABYTE,
  TakesFile,
  Upload,
  UPLOAD_REFUSALS,
  type UploadedFile,
} from './upload.js';
