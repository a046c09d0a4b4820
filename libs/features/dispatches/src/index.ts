import './entities.js';

export { DispatchesModule } from './dispatches.module.js';
export { dispatchesHeld } from './hold-dispatches.js';
export { type MovedNeed, type NeedMove, NeedMoves, NeedMovesModule } from './need-moves.service.js';
