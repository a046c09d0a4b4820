import './entities.js';

export { CoverageQueries } from './coverage.queries.js';
export { coverageTable } from './coverage-table.js';
export { CoverageModule } from './coverage.module.js';
export { CoverageDrift, type CoverageDifference, followPlace } from './coverage-months.js';
export { monthsOfEngagement } from './coverage-months.sql.js';
export {
  Coverage,
  CoverageCell,
  CoverageDistribution,
  CoverageOffers,
  CoverageRow,
  CoverageVisit,
} from './coverage.response.js';
export { CoverageService, type EngagementRisk } from './coverage.service.js';
