import './entities.js';

export { Digest, DIGEST_AT } from './digest.js';
export { ReminderKeeper, type Kept } from './reminder-keeper.js';
export { Reminder } from './reminder.response.js';
export { ReminderJobsModule, RemindersModule } from './reminders.module.js';
export { RemindersService } from './reminders.service.js';
export { Sweep } from './sweep.js';
export { ChangedLadder, LadderPreview, ReminderLadder } from './ladder.response.js';
export { LadderPreviews, PREVIEW_LIMIT } from './ladder-preview.js';
export { Ladders, type LadderSet } from './ladders.js';
export { LadderService } from './ladder.service.js';
