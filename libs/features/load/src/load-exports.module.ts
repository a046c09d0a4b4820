import { Module } from '@nestjs/common';
import { LoadExport } from './load-export.js';
import { LoadExportController } from './load-export.controller.js';
import { LoadModule } from './load.module.js';
import { LoadRowsExport } from './load-rows-export.js';

/** Load and risk as files: at once by the API, or made by the worker. */
@Module({
  imports: [LoadModule],
  controllers: [LoadExportController],
  providers: [LoadExport, LoadRowsExport],
})
export class LoadExportsModule {}
