import './entities.js';

export { CalendarModule } from './calendar.module.js';
