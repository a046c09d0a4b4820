// The room's table, made known to TypeORM. It does not leave the room: a table is written by its owner's verbs only.
import './support-given.entity.js';
