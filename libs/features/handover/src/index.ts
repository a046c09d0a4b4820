import './entities.js';

export { DispositionsService } from './dispositions.service.js';
export { ArchiveJobs } from './archive-jobs.js';
export { ARCHIVES_CHANNEL, ArchivesService } from './archives.service.js';
export { HandoverFilesModule } from './handover-files.module.js';
export { HandoverModule } from './handover.module.js';
export { Handover, HandoverRow } from './handover.response.js';
export { HandoversQueries } from './handovers.queries.js';
export { HandoversService } from './handovers.service.js';
export { canonicalJson, contentHash } from './packet-content.js';
export { HeldItem, Transfer, TransferPreview } from './transfer.response.js';
export { TransferListFileService } from './transfer-list-file.service.js';
export { TransferListsService } from './transfer-lists.service.js';
export { TransferListWork } from './transfer-list-work.js';
export { TransfersService } from './transfers.service.js';
