// The room's tables, made known to TypeORM. None of them leaves the room: a table is written by its owner's verbs only.
import './challenge.entity.js';
import './counterpart.entity.js';
import './engagement-closure.entity.js';
import './engagement-pause.entity.js';
import './engagement-reopening.entity.js';
import './engagement.entity.js';
import './initiative.entity.js';
import './milestone.entity.js';
import './stage-change.entity.js';
import './team-member-end.entity.js';
import './team-member.entity.js';
import './term-clash.entity.js';
import './text-version.entity.js';
import './true-challenge.entity.js';
