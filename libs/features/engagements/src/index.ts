export { CadenceService, type VisitFacts } from './cadence.service.js';
export { bumpVersion, engagementOf, isUuid, type EngagementFacts } from './engagement-row.js';
export { ActionItem, Engagement, EngagementRow } from './engagement.response.js';
export { EngagementsModule } from './engagements.module.js';
export { EngagementsQueries } from './engagements.queries.js';
export { EngagementsService } from './engagements.service.js';
export { StoryService } from './story.service.js';
export { TeamService } from './team.service.js';
