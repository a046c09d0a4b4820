import { Context0001 } from './0001-context.js';
import { Directory0002 } from './0002-directory.js';
import { Identity0003 } from './0003-identity.js';
import { Engagements0004 } from './0004-engagements.js';
import { RoomsAbove0005 } from './0005-rooms-above.js';
import { Entering0006 } from './0006-entering.js';
import { AuditChain0008 } from './0008-audit-chain.js';
import { Attachments0009 } from './0009-attachments.js';

/** Every migration in the order of its number; TypeORM remembers which have run. */
export const migrations = [Context0001, Directory0002, Identity0003, Engagements0004, RoomsAbove0005, Entering0006, AuditChain0008, Attachments0009];
