import { FileStore } from '@banso/files';
import { type DynamicModule, Module } from '@nestjs/common';
import { AttachmentsController } from './attachments.controller.js';
import { AttachmentsService } from './attachments.service.js';

/** The material of visits, kept in the data folder. */
@Module({})
export class AttachmentsModule {
  static with(dataDir: string): DynamicModule {
    return {
      module: AttachmentsModule,
      controllers: [AttachmentsController],
      providers: [AttachmentsService, { provide: FileStore, useValue: new FileStore(dataDir) }],
      exports: [AttachmentsService],
    };
  }
}
