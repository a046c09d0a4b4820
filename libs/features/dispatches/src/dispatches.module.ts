import { ActionsModule } from '@banso/actions';
import { printing } from '@banso/files';
import type { Config } from '@banso/config';
import { type DynamicModule, Module } from '@nestjs/common';
import { POST } from './asking-mail.js';
import { DispatchVisitsController } from './dispatch-visits.controller.js';
import { DispatchVisitsService } from './dispatch-visits.service.js';
import { DispatchYear } from './dispatch-year.service.js';
import { DispatchesController } from './dispatches.controller.js';
import { DispatchesQueries } from './dispatches.queries.js';
import { DispatchesService } from './dispatches.service.js';
import { NeedLeadService } from './need-lead.service.js';
import { NeedsController } from './needs.controller.js';
import { NeedsQueries } from './needs.queries.js';
import { NeedsService } from './needs.service.js';
import { PapersController } from './papers.controller.js';
import { DispatchPapers } from './papers.service.js';
import { RosterController } from './roster.controller.js';
import { RosterQueries } from './roster.queries.js';
import { RosterService } from './roster.service.js';

/** Letters are printed one at a time. */
const RENDERERS = 1;

/** Expert teams and dispatch (専門家チームと派遣): roster, needs, dispatches, their papers. */
@Module({})
export class DispatchesModule {
  static with({ publicUrl, mailFrom }: Pick<Config, 'publicUrl' | 'mailFrom'>): DynamicModule {
    return {
      module: DispatchesModule,
      imports: [ActionsModule],
      controllers: [
        RosterController,
        NeedsController,
        PapersController,
        DispatchesController,
        DispatchVisitsController,
      ],
      providers: [
        { provide: POST, useValue: { publicUrl, mailFrom } },
        RosterService,
        RosterQueries,
        NeedsService,
        NeedsQueries,
        DispatchesService,
        DispatchesQueries,
        DispatchVisitsService,
        NeedLeadService,
        DispatchPapers,
        DispatchYear,
        ...printing(RENDERERS),
      ],
    };
  }
}
