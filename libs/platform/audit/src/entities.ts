// The room's tables, made known to TypeORM. None of them leaves the room: a table is written by its owner's verbs only.
import './audit-entry.entity.js';
import './audit-link.entity.js';
import './audit-pending.entity.js';
