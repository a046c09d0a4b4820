import type { Actor } from '@banso/database';
import { Answers, AnswersList, Creates, CurrentActor, IfMatch, Needs, Operation, type Page } from '@banso/http';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AddContact, ContactQuery, WithdrawContact } from './contact.request.js';
import { Contact } from './contact.response.js';
import { ContactsQueries } from './contacts.queries.js';
import { ContactsService } from './contacts.service.js';

@ApiTags('contacts')
@Controller()
export class ContactsController {
  constructor(
    private readonly contacts: ContactsService,
    private readonly queries: ContactsQueries,
  ) {}

  @Get('engagements/:id/contacts')
  @Operation('listContacts', 'List the contacts (連絡) of an engagement, newest first')
  @Needs('visit:read')
  @AnswersList(Contact)
  list(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: ContactQuery): Promise<Page<Contact>> {
    return this.queries.list(actor, id, query);
  }

  @Post('engagements/:id/contacts')
  @Operation('addContact', 'Note a phone call or a mail, with what is to be done next')
  @Needs('visit:record')
  @Creates(Contact)
  async add(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: AddContact): Promise<Contact> {
    return this.queries.show(actor, await this.contacts.add(actor, id, body));
  }

  @Get('contacts/:id')
  @Operation('showContact', 'Show a contact, also one that was taken back')
  @Needs('visit:read')
  @Answers(Contact)
  show(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Contact> {
    return this.queries.show(actor, id);
  }

  @Post('contacts/:id/withdrawal')
  @Operation('withdrawContact', 'Take a contact back that was noted wrongly')
  @Needs('visit:record')
  @Creates(Contact)
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() { reason }: WithdrawContact,
  ): Promise<Contact> {
    await this.contacts.withdraw(actor, id, version, reason);
    return this.queries.show(actor, id);
  }
}
