import { FileStore, printing } from '@banso/files';
import { VisitsModule } from '@banso/visits';
import { type DynamicModule, Module } from '@nestjs/common';
import { PaperHeadings } from './paper-headings.service.js';
import { RecordFormsController } from './record-forms.controller.js';
import { RecordForms } from './record-forms.service.js';
import { RecordPapersController } from './record-papers.controller.js';
import { RecordPapers } from './record-papers.service.js';

/** Papers are printed one at a time. */
const RENDERERS = 1;

/** What is handed in on paper: the report of a visit (復命書), in the standard form or in an office's own (様式). */
@Module({})
export class PapersModule {
  /** @param attachments the material of visits, as it is wired once */
  static with(dataDir: string, attachments: DynamicModule): DynamicModule {
    return {
      module: PapersModule,
      imports: [VisitsModule, attachments],
      controllers: [RecordPapersController, RecordFormsController],
      providers: [
        RecordPapers,
        RecordForms,
        PaperHeadings,
        { provide: FileStore, useValue: new FileStore(dataDir) },
        ...printing(RENDERERS),
      ],
    };
  }
}
