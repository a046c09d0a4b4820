import { Module } from '@nestjs/common';
import { SearchController } from './search.controller.js';
import { SearchDrift } from './search-index.js';
import { SearchQueries } from './search.queries.js';

/** What can be found: the texts of all rooms, word by word. */
@Module({ controllers: [SearchController], providers: [SearchQueries], exports: [SearchQueries] })
export class SearchModule {}

/** Whether it still is what stands there: the worker looks at night. */
@Module({ providers: [SearchDrift], exports: [SearchDrift] })
export class SearchJobsModule {}
