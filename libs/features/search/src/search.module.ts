import { Module } from '@nestjs/common';
import { SearchQueries } from './search.queries.js';

/** What can be found: the texts of all rooms, word by word. */
@Module({ providers: [SearchQueries], exports: [SearchQueries] })
export class SearchModule {}
