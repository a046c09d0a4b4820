export { coverageTable } from './coverage-table.js';
export { CoverageModule } from './coverage.module.js';
export { CoverageDrift, type CoverageDifference } from './coverage-months.js';
export { Coverage, CoverageCell, CoverageOffers, CoverageRow, CoverageVisit } from './coverage.response.js';
export { CoverageService } from './coverage.service.js';
