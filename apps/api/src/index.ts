export { ApiModule } from './api.module.js';
export { createApi } from './create-api.js';
export { openApiOf } from './openapi.js';
export { describeApi } from './describe-api.js';
