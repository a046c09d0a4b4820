// The room's tables, made known to TypeORM. None of them leaves the room: a table is written by its owner's verbs only.
import './disposition.entity.js';
import './transfer-list-row.entity.js';
import './transfer-list.entity.js';
import './transfer.entity.js';
