import './entities.js';

export { PapersModule } from './papers.module.js';
