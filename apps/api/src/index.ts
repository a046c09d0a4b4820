export { ApiModule } from './api.module.js';
export { createApi } from './create-api.js';
export { openApiOf } from './openapi/document.js';
export { describeApi } from './describe-api.js';
export type { ApiFacts } from './openapi/api-facts.js';
