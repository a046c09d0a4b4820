import { type CivilDay, SEARCH_KINDS, type SearchKind } from '@banso/domain';
import { ApiProperty } from '@nestjs/swagger';

/** Where something that was found stands. */
export class FoundPlace {
  @ApiProperty({ example: '202011' }) code: string;
  @ApiProperty() name: string;
}

const HITS = {
  type: 'array',
  items: { type: 'array', items: { type: 'integer' }, minItems: 2, maxItems: 2 },
  example: [[0, 4]],
  description: 'Where the words stand in it: [from, until) in UTF-16 units.',
} as const;

/** Something that was found. */
export class Found {
  @ApiProperty({ enum: [...SEARCH_KINDS], enumName: 'SearchKind' }) kind: SearchKind;
  @ApiProperty({
    format: 'uuid',
    description: 'Of a record the id of its visit, of an expert’s report that of the dispatch, of all else its own.',
  })
  id: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null where it belongs to none.' })
  engagementId: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The visit that it hangs on.' })
  visitId: string | null;
  @ApiProperty({ type: FoundPlace, nullable: true, description: 'Null for people.' })
  municipality: FoundPlace | null;
  @ApiProperty({ description: 'What it is called; empty where it has no name.' }) title: string;
  @ApiProperty(HITS) titleHits: number[][];
  @ApiProperty({
    example: '移動販売車が週2回、集会所まで来ることになった。',
    description: 'As it was written, around the first of the words.',
  })
  excerpt: string;
  @ApiProperty(HITS) excerptHits: number[][];
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'The day by which it is listed: of a record the day of the visit. Null for people.',
  })
  on: CivilDay | null;
}
