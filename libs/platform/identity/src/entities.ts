// The room's tables, made known to TypeORM. None of them leaves the room: a table is written by its owner's verbs only.
import './account-link.entity.js';
import './api-token.entity.js';
import './credential.entity.js';
import './oidc-identity.entity.js';
import './oidc-request.entity.js';
import './recovery-code.entity.js';
import './second-factor.entity.js';
import './session.entity.js';
import './sign-in-failure.entity.js';
import './tenant-field.entity.js';
import './tenant.entity.js';
