import { FileStore, printing } from '@banso/files';
import { type DynamicModule, Module } from '@nestjs/common';
import { ArchiveJobs } from './archive-jobs.js';
import { ArchivesController } from './archives.controller.js';
import { ArchivesQueries } from './archives.queries.js';
import { ArchivesService } from './archives.service.js';
import { PacketsModule } from './packets.module.js';
import { PacketExportsController } from './packet-exports.controller.js';
import { PacketPrints } from './packet-prints.js';

/** Papers of the API are printed one at a time; of the worker as many as this. */
const RENDERERS_OF_WORKER = 2;

/** Packets as files: one by one by the API, all of a transfer by the worker. */
@Module({})
export class PacketFilesModule {
  static with(dataDir: string): DynamicModule {
    return {
      module: PacketFilesModule,
      imports: [PacketsModule],
      controllers: [PacketExportsController, ArchivesController],
      providers: [PacketPrints, ArchivesService, ArchivesQueries, ...places(dataDir, 1)],
    };
  }

  /** The same for the worker, who answers nobody. */
  static forWorker(dataDir: string): DynamicModule {
    return {
      module: PacketFilesModule,
      imports: [PacketsModule],
      providers: [PacketPrints, ArchiveJobs, ...places(dataDir, RENDERERS_OF_WORKER)],
      exports: [ArchiveJobs],
    };
  }
}

function places(dataDir: string, threads: number) {
  return [{ provide: FileStore, useValue: new FileStore(dataDir) }, ...printing(threads)];
}
