import './entities.js';

export { DispositionsService } from './dispositions.service.js';
export type { Holding } from './holding.js';
export type { PlannedItem } from './plan.js';
export { type HeldPart, type TransferFollower, TransferFollowers } from './transfer-followers.js';
export { TransferListFileService } from './transfer-list-file.service.js';
export { TransferListsService } from './transfer-lists.service.js';
export { TransferListWork } from './transfer-list-work.js';
export { DisposeItem } from './transfer.request.js';
export { HeldItem, Transfer, TransferPreview } from './transfer.response.js';
export type { TransferRow } from './transfer-row.js';
export { TransfersModule } from './transfers.module.js';
export { TransfersService } from './transfers.service.js';
