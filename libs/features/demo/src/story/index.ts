export * from './demo-story.js';
export { demoStory } from './build.js';
export { demoId } from './ids.js';
export { DEMO_NOTICE } from './notice.js';
