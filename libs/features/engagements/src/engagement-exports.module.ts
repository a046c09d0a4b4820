import { Module } from '@nestjs/common';
import { EngagementExport } from './engagement-export.js';
import { EngagementExportController } from './engagement-export.controller.js';
import { EngagementsModule } from './engagements.module.js';

/** The list of engagements as a file: at once by the API, or made by the worker. */
@Module({
  imports: [EngagementsModule],
  controllers: [EngagementExportController],
  providers: [EngagementExport],
})
export class EngagementExportsModule {}
