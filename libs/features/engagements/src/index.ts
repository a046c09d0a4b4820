import './entities.js';

export { CadenceService, type VisitFacts } from './cadence.service.js';
export { engagementOf, isUuid, refuseBeforeStart, type EngagementFacts } from './engagement-row.js';
export { ActionItem, Engagement, EngagementRow, TextVersion } from './engagement.response.js';
export { OpenEngagement } from './engagement.request.js';
export { EngagementExportsModule } from './engagement-exports.module.js';
export { EngagementsModule } from './engagements.module.js';
export { EngagementsQueries } from './engagements.queries.js';
export { EngagementsService } from './engagements.service.js';
export { engagementsHeld, freeEngagementsHeld } from './hold-engagements.js';
export { type Joining, type JoiningRule, JoiningRules } from './joining-rules.js';
export { OwnershipQueries, type Unowned } from './ownership.queries.js';
export { StoryService } from './story.service.js';
export { type Move, type MovedPart, TeamMoves } from './team-moves.service.js';
export { type EndingPart, TeamService } from './team.service.js';
export { keepTextInForce, textVersions } from './text-versions.js';
export { type Arrival, TurnoverQueries } from './turnover.queries.js';
