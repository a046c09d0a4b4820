import { PersonRef } from '@banso/directory';
import { ApiProperty } from '@nestjs/swagger';

/** Why and when a file was withdrawn. */
export class AttachmentWithdrawal {
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty() reason: string;
}

/** A file that belongs to a visit. */
export class Attachment {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty({ format: 'uuid' }) visitId: string;
  @ApiProperty() name: string;
  @ApiProperty() mediaType: string;
  @ApiProperty({ description: 'Bytes.' }) size: number;
  @ApiProperty({ description: 'SHA-256 of the content (hex).' }) sha256: string;
  @ApiProperty() internal: boolean;
  @ApiProperty({ type: PersonRef }) uploadedBy: PersonRef;
  @ApiProperty({ format: 'date-time' }) uploadedAt: string;
  @ApiProperty({ type: AttachmentWithdrawal, nullable: true }) withdrawn: AttachmentWithdrawal | null;
  @ApiProperty() mayWithdraw: boolean;
}
