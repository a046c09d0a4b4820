export { DeskModule } from './desk.module.js';
export { Desk, DeskHandover, DeskItem, DeskNotice } from './desk.response.js';
