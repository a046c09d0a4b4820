import { CONTACT_MODES, type ContactMode } from '@banso/domain';
import { PersonRef } from '@banso/directory';
import { ApiProperty } from '@nestjs/swagger';

/** That a contact was taken back. */
export class ContactWithdrawal {
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ type: PersonRef, nullable: true, description: 'Null where one may not know them.' })
  by: PersonRef | null;
  @ApiProperty() reason: string;
}

/** A contact (連絡) of an engagement: a phone call or a mail. */
export class Contact {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date' }) on: string;
  @ApiProperty({ enum: [...CONTACT_MODES], enumName: 'ContactMode' }) mode: ContactMode;
  @ApiProperty() with: string;
  @ApiProperty() text: string;
  @ApiProperty() outcome: string;
  @ApiProperty({ type: PersonRef, nullable: true, description: 'Who noted it; null where one may not know them.' })
  by: PersonRef | null;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ type: ContactWithdrawal, nullable: true }) withdrawal: ContactWithdrawal | null;
  @ApiProperty() version: number;
}
