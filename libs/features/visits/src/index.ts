import './entities.js';

export { AttachmentsModule } from './attachments.module.js';
export { AttachmentsService } from './attachments.service.js';
export { CancelVisit, MoveVisit, PlanVisit, RecordVisit } from './visit.request.js';
export { ConfirmationsService } from './confirmations.service.js';
export { RecordsService } from './records.service.js';
export { ParticipantOfOurs, Visit, VisitRow } from './visit.response.js';
export { VisitDrift } from './visit-drift.js';
export { VisitsModule } from './visits.module.js';
export { VisitsQueries } from './visits.queries.js';
export { VisitsService } from './visits.service.js';
