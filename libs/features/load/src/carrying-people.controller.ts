import type { Actor } from '@banso/database';
import { Answers, AnswersList, CurrentActor, Needs, Operation, type Page } from '@banso/http';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { LoadRow } from './load.response.js';
import { CarriedRowsQuery, CarryingPeopleQuery } from './carrying-people.request.js';
import { CarryingPerson } from './carrying-people.response.js';
import { CarryingPeopleService } from './carrying-people.service.js';

/** The people of an office with what they carry (人材), for whoever chooses teams, experts and successors. */
@ApiTags('load')
@Controller('load/people')
export class CarryingPeopleController {
  constructor(private readonly people: CarryingPeopleService) {}

  @Get()
  @Operation('listCarryingPeople', 'List people with everything that they carry')
  @Needs('person:read')
  @AnswersList(CarryingPerson)
  list(@CurrentActor() actor: Actor, @Query() query: CarryingPeopleQuery): Promise<Page<CarryingPerson>> {
    return this.people.list(actor, query);
  }

  @Get(':id')
  @Operation('showCarryingPerson', 'Show what a person carries')
  @Needs('person:read')
  @Answers(CarryingPerson)
  show(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<CarryingPerson> {
    return this.people.show(actor, id);
  }

  @Get(':id/rows')
  @Operation('listCarriedRows', 'List the rows behind a number of a person')
  @Needs('person:read')
  @AnswersList(LoadRow)
  rows(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() query: CarriedRowsQuery,
  ): Promise<Page<LoadRow>> {
    return this.people.rows(actor, id, query);
  }
}
