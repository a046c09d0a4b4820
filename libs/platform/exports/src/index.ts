import './entities.js';

export { EXPORTS_CHANNEL } from './export-jobs.service.js';
export { type ExportColumn, type ExportSource, ExportSources, pagesByKey } from './export-source.js';
export { MOST_AT_ONCE, MOST_ROWS, PAGE_ROWS } from './export-limits.js';
export { ExportSize } from './export-job.response.js';
export { ExportWork } from './export-work.js';
export { Exports } from './exports.js';
export { ExportsModule } from './exports.module.js';
export { exportRows, EXPORTS_PER_HOUR, notePrint, PRINTS_PER_HOUR, type Taken } from './taking.js';
