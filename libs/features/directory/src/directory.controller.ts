import type { Actor } from '@banso/database';
import { AnswersList, CurrentActor, Needs, Operation, type Page } from '@banso/http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DirectoryQueries } from './directory.queries.js';
import { MunicipalityQuery, PeopleQuery } from './directory.request.js';
import { Area, Municipality, Organisation, Person, Prefecture } from './directory.response.js';

@ApiTags('directory')
@Controller()
export class DirectoryController {
  constructor(private readonly directory: DirectoryQueries) {}

  @Get('prefectures')
  @Operation('listPrefectures', 'List the 47 prefectures (都道府県)')
  @Needs('master:read')
  @AnswersList(Prefecture)
  prefectures(@CurrentActor() actor: Actor): Promise<Page<Prefecture>> {
    return this.directory.prefectures(actor);
  }

  @Get('municipalities')
  @Operation('listMunicipalities', 'List municipalities (市区町村)')
  @Needs('master:read')
  @AnswersList(Municipality)
  municipalities(@CurrentActor() actor: Actor, @Query() query: MunicipalityQuery): Promise<Page<Municipality>> {
    return this.directory.municipalities(actor, query);
  }

  @Get('areas')
  @Operation('listAreas', 'List areas (圏域)')
  @Needs('master:read')
  @AnswersList(Area)
  areas(@CurrentActor() actor: Actor): Promise<Page<Area>> {
    return this.directory.areas(actor);
  }

  @Get('organisations')
  @Operation('listOrganisations', 'List organisations (機関)')
  @Needs('master:read')
  @AnswersList(Organisation)
  organisations(@CurrentActor() actor: Actor): Promise<Page<Organisation>> {
    return this.directory.organisations(actor);
  }

  @Get('people')
  @Operation('listPeople', 'List people')
  @Needs('person:read')
  @AnswersList(Person)
  people(@CurrentActor() actor: Actor, @Query() query: PeopleQuery): Promise<Page<Person>> {
    return this.directory.people(actor, query);
  }
}
