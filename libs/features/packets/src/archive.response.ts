import { ApiProperty } from '@nestjs/swagger';

/** An archive is on its way, ready, could not be made, or was removed after its days. */
export const ARCHIVE_STATES = ['waiting', 'ready', 'failed', 'removed'] as const;
export type ArchiveState = (typeof ARCHIVE_STATES)[number];

/** All packets of one transfer in one file, made by the worker. */
export class HandoverArchive {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) transferId: string;
  @ApiProperty({ enum: [...ARCHIVE_STATES], enumName: 'ArchiveState' }) state: ArchiveState;
  @ApiProperty({ description: 'Packets that are to go in.' }) total: number;
  @ApiProperty({ description: 'Packets that are printed already.' }) done: number;
  @ApiProperty({ format: 'date-time' }) requestedAt: string;
  @ApiProperty({ type: Number, nullable: true, description: 'Bytes.' }) size: number | null;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'The last day on which it can be fetched.',
  })
  keptUntil: string | null;
}
