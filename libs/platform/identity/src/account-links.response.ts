import { ApiProperty } from '@nestjs/swagger';
import type { LinkPurpose } from './account-mail.js';

/** Whom a link is for, shown before a password is chosen. */
export class AccountLink {
  @ApiProperty({ enum: ['invitation', 'passwordReset', 'opening', 'identity'] }) purpose: LinkPurpose;
  @ApiProperty() name: string;
  @ApiProperty() email: string;
  @ApiProperty({ format: 'date-time' }) expiresAt: string;
}

/** An invitation that is on its way. The link itself is in the mail only. */
export class Invitation {
  @ApiProperty() sentTo: string;
  @ApiProperty({ format: 'date-time' }) expiresAt: string;
}
