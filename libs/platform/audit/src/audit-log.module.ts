import { Module } from '@nestjs/common';
import { AuditLogController } from './audit-log.controller.js';
import { AuditLogQueries } from './audit-log.queries.js';

/** Looking into the audit log. Writing into it needs no module: `audit()` takes the actor. */
@Module({ controllers: [AuditLogController], providers: [AuditLogQueries], exports: [AuditLogQueries] })
export class AuditLogModule {}
