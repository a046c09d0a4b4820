// The room's tables, made known to TypeORM. None of them leaves the room: a table is written by its owner's verbs only.
import './peer-consent-scan.entity.js';
import './peer-consent.entity.js';
import './peer-overload.entity.js';
import './peer-supporter.entity.js';
import './peer-vocabulary.entity.js';
import './visit-remark.entity.js';
