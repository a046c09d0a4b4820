import './entities.js';

export { ArchiveJobs } from './archive-jobs.js';
export { ARCHIVES_CHANNEL, ArchivesService } from './archives.service.js';
export { Handover, HandoverRow } from './handover.response.js';
export { HandoversQueries } from './handovers.queries.js';
export { HandoversService } from './handovers.service.js';
export { canonicalJson, contentHash } from './packet-content.js';
export { PacketFilesModule } from './packet-files.module.js';
export { PacketsModule } from './packets.module.js';
export { QuestionsService } from './questions.service.js';
