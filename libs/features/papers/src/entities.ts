// The room's tables, made known to TypeORM. None of them leaves the room: a table is written by its owner's verbs only.
import './paper-heading.entity.js';
import './record-form.entity.js';
