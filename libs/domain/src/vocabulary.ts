export * from './vocabulary/support.js';
export * from './vocabulary/engagement.js';
export * from './vocabulary/visit.js';
export * from './vocabulary/coverage.js';
export * from './vocabulary/turnover.js';
export * from './vocabulary/people.js';
export * from './vocabulary/areas.js';
export * from './vocabulary/webhook.js';
