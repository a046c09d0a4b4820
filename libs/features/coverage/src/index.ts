import './entities.js';

export { coverageTable } from './coverage-table.js';
export { CoverageModule } from './coverage.module.js';
export { CoverageDrift, type CoverageDifference, KEEP_PURGED_COUNTS_SQL } from './coverage-months.js';
export { Coverage, CoverageCell, CoverageDistribution, CoverageOffers, CoverageRow, CoverageVisit } from './coverage.response.js';
export { CoverageService, type EngagementRisk } from './coverage.service.js';
