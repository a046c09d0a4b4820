import { TABLE_FORMATS, type TableFormat } from '@banso/files';
import { ApiProperty } from '@nestjs/swagger';

/** An export is on its way, ready, could not be made, was cancelled, or was removed after its days. */
export const EXPORT_STATES = ['waiting', 'ready', 'failed', 'cancelled', 'removed'] as const;
export type ExportState = (typeof EXPORT_STATES)[number];

/**
 * Why an export was not made: whoever asked may not have it any more, it has become too long, there was no room on the
 * disk, or something of ours broke several times.
 */
export const EXPORT_FAILURES = ['notAllowed', 'tooLarge', 'noSpace', 'fault'] as const;
export type ExportFailure = (typeof EXPORT_FAILURES)[number];

/** Which way an export goes: answered at once, made by the worker, or too long for one file. */
export const EXPORT_WAYS = ['atOnce', 'job', 'tooLarge'] as const;
export type ExportWay = (typeof EXPORT_WAYS)[number];

/** How many rows an export would have. */
export class ExportSize {
  @ApiProperty({ description: 'Rows within reach by the filter; where `way` is `tooLarge`, there are more.' })
  rows: number;
  @ApiProperty({ enum: [...EXPORT_WAYS], enumName: 'ExportWay' }) way: ExportWay;
  @ApiProperty({ description: 'So many rows are answered at once.' }) mostAtOnce: number;
  @ApiProperty({ description: 'So many rows one file may have.' }) mostRows: number;
}

/** An export of many rows, made by the worker. */
export class ExportJob {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ description: 'What is exported.', example: 'engagements' }) what: string;
  @ApiProperty({ enum: [...TABLE_FORMATS], enumName: 'TableFormat' }) format: TableFormat;
  @ApiProperty({ description: 'What the file is called, without day and extension.' }) title: string;
  @ApiProperty({ enum: [...EXPORT_STATES], enumName: 'ExportState' }) state: ExportState;
  @ApiProperty({
    enum: [...EXPORT_FAILURES],
    enumName: 'ExportFailure',
    nullable: true,
    description: 'Why it was not made; only where `state` is `failed`.',
  })
  reason: ExportFailure | null;
  @ApiProperty({ description: 'Rows that are written already.' }) rowsDone: number;
  @ApiProperty({ description: 'Rows in all.' }) rowsTotal: number;
  @ApiProperty({ format: 'date-time' }) requestedAt: string;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'The moment whose rows the file holds.',
  })
  asOf: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Bytes.' }) size: number | null;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'The last day on which it can be fetched.',
  })
  keptUntil: string | null;
}
