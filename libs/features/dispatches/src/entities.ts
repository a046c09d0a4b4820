// The room's tables, made known to TypeORM. None of them leaves the room: a table is written by its owner's verbs only.
import './profession-list.entity.js';
import './fee-class.entity.js';
import './expert.entity.js';
import './need.entity.js';
import './need-holder.entity.js';
import './dispatch.entity.js';
import './dispatch-step.entity.js';
import './dispatch-letter-count.entity.js';
import './dispatch-letter.entity.js';
import './dispatch-report.entity.js';
