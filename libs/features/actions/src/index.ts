import './entities.js';

export { AddActionItem } from './action.request.js';
export { ActionsModule } from './actions.module.js';
export { ActionsQueries } from './actions.queries.js';
export { ActionsService, type KnownForActions } from './actions.service.js';
export { OwnerMoves } from './owner-moves.service.js';
