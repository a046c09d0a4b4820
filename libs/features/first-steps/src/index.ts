import './entities.js';

export { FirstStepsModule } from './first-steps.module.js';
