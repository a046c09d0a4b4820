import { Module } from '@nestjs/common';
import { Calendars } from './calendars.js';
import { DirectoryController } from './directory.controller.js';
import { DirectoryQueries } from './directory.queries.js';

/** Masters: municipalities, areas, organisations, programmes, people, calendars. */
@Module({ controllers: [DirectoryController], providers: [DirectoryQueries, Calendars], exports: [Calendars] })
export class DirectoryModule {}
