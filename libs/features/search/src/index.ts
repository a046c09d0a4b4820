import './entities.js';

export { SearchModule } from './search.module.js';
export { type Found, SearchQueries } from './search.queries.js';
