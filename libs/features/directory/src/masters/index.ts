export * from './prefectures.js';
export * from './municipalities.js';
export * from './programmes.js';
export * from './areas.js';
