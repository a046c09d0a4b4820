import { AuditLogModule } from '@banso/audit';
import { FileStore } from '@banso/files';
import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import { AuditExport } from './audit-export.js';
import { AuditExportController } from './audit-export.controller.js';
import { ExportJobsController } from './export-jobs.controller.js';
import { ExportJobsQueries } from './export-jobs.queries.js';
import { ExportJobsService } from './export-jobs.service.js';
import { ExportSources } from './export-source.js';
import { ExportWork } from './export-work.js';
import { Exports } from './exports.js';

/** Taking lists out as files. Rooms above register what can be taken out. */
@Module({})
export class ExportsModule {
  static with(dataDir: string): DynamicModule {
    return {
      module: ExportsModule,
      global: true,
      imports: [AuditLogModule],
      controllers: [AuditExportController, ExportJobsController],
      providers: [...common(dataDir), ExportJobsQueries, ExportJobsService],
      exports: [Exports, ExportSources],
    };
  }

  /** The same for the worker, who answers nobody. */
  static forWorker(dataDir: string): DynamicModule {
    return {
      module: ExportsModule,
      global: true,
      imports: [AuditLogModule],
      providers: [...common(dataDir), ExportWork],
      exports: [Exports, ExportSources, ExportWork],
    };
  }
}

function common(dataDir: string): Provider[] {
  return [{ provide: FileStore, useValue: new FileStore(dataDir) }, ExportSources, Exports, AuditExport];
}
