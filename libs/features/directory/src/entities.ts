// The room's tables, made known to TypeORM. None of them leaves the room: a table is written by its owner's verbs only.
import './area-municipality.entity.js';
import './area.entity.js';
import './assignment.entity.js';
import './closed-day.entity.js';
import './confirmation-rule.entity.js';
import './consent.entity.js';
import './jurisdiction.entity.js';
import './municipality.entity.js';
import './organisation.entity.js';
import './person.entity.js';
import './prefecture.entity.js';
import './programme-body.entity.js';
import './programme-year.entity.js';
import './programme.entity.js';
import './role-end.entity.js';
import './role-holding.entity.js';
