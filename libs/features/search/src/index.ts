import './entities.js';

export { inOfficeOf, SearchDrift, type SearchDifference } from './search-index.js';
export { SearchJobsModule, SearchModule } from './search.module.js';
export { SearchQueries } from './search.queries.js';
export type { Found } from './search.response.js';
