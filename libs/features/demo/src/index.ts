export { DEMO_PASSWORD, seedDemo } from './seed/seed-demo.js';
export * from './story/index.js';
