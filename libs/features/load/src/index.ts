export { LoadExportsModule } from './load-exports.module.js';
export { LoadModule } from './load.module.js';
export { Load, LoadPerson, LoadRow } from './load.response.js';
export { LoadService } from './load.service.js';
