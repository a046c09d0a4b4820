import { FileStore, PdfPress } from '@banso/files';
import { type DynamicModule, Inject, Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import { ArchiveJobs } from './archive-jobs.js';
import { ArchivesController } from './archives.controller.js';
import { ArchivesQueries } from './archives.queries.js';
import { ArchivesService } from './archives.service.js';
import { HandoverModule } from './handover.module.js';
import { PacketExportsController } from './packet-exports.controller.js';
import { PacketPrints } from './packet-prints.js';

/** Papers of the API are printed one at a time; of the worker as many as this. */
const WORKERS_PRESSES = 2;

@Injectable()
class ClosePress implements OnApplicationShutdown {
  constructor(@Inject(PdfPress) private readonly press: PdfPress) {}

  onApplicationShutdown(): Promise<void> {
    return this.press.close();
  }
}

/** Packets as files: one by one at the API's door, all of a transfer by the worker. */
@Module({})
export class HandoverFilesModule {
  static with(dataDir: string): DynamicModule {
    return {
      module: HandoverFilesModule, imports: [HandoverModule], controllers: [PacketExportsController, ArchivesController],
      providers: [PacketPrints, ArchivesService, ArchivesQueries, ...places(dataDir, 1)],
    };
  }

  /** The same for the worker, who answers nobody. */
  static forWorker(dataDir: string): DynamicModule {
    return { module: HandoverFilesModule, imports: [HandoverModule], providers: [PacketPrints, ArchiveJobs, ...places(dataDir, WORKERS_PRESSES)], exports: [ArchiveJobs] };
  }
}

function places(dataDir: string, presses: number) {
  return [{ provide: FileStore, useValue: new FileStore(dataDir) }, { provide: PdfPress, useFactory: () => new PdfPress(presses) }, ClosePress];
}
