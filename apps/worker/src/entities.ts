// The room's tables, made known to TypeORM. None of them leaves the room: a table is written by its owner's verbs only.
import './failed-job.entity.js';
import './job-schedule.entity.js';
import './job-state.entity.js';
import './queue-state.entity.js';
