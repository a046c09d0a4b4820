export { DispositionsService } from './dispositions.service.js';
export { HandoverModule } from './handover.module.js';
export { Handover, HandoverRow } from './handover.response.js';
export { HandoversQueries } from './handovers.queries.js';
export { HandoversService } from './handovers.service.js';
export { canonicalJson, contentHash } from './packet-content.js';
export { HeldItem, Transfer, TransferPreview } from './transfer.response.js';
export { TransfersService } from './transfers.service.js';
