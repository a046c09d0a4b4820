// The room's tables, made known to TypeORM. None of them leaves the room: a table is written by its owner's verbs only.
import './handover-archive-item.entity.js';
import './handover-archive.entity.js';
import './handover-packet.entity.js';
import './handover-question.entity.js';
import './handover-signature.entity.js';
import './handover-version.entity.js';
