// The room's tables, made known to TypeORM. None of them leaves the room: a table is written by its owner's verbs only.
import './attachment.entity.js';
import './visit-cancellation.entity.js';
import './visit-draft.entity.js';
import './visit-opinion.entity.js';
import './visit-record-event.entity.js';
import './visit-record-version.entity.js';
import './visit.entity.js';
