export { createApi } from './create-api.js';
export { openApiOf } from './openapi.js';
export { describeApi } from './describe-api.js';
