// The room's tables, made known to TypeORM. None of them leaves the room: a table is written by its owner's verbs only.
import './coverage-judgement.entity.js';
import './coverage-month.entity.js';
import './coverage-person-month.entity.js';
import './coverage-person-year.entity.js';
import './coverage-place-month.entity.js';
import './coverage-year.entity.js';
import './small-number-rule.entity.js';
