import { ActionsModule } from '@banso/actions';
import { Module } from '@nestjs/common';
import { ContactsController } from './contacts.controller.js';
import { ContactsQueries } from './contacts.queries.js';
import { ContactsService } from './contacts.service.js';

/** Contacts (連絡) of an engagement. */
@Module({
  imports: [ActionsModule],
  controllers: [ContactsController],
  providers: [ContactsService, ContactsQueries],
  exports: [ContactsService, ContactsQueries],
})
export class ContactsModule {}
