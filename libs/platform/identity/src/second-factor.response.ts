import { ApiProperty } from '@nestjs/swagger';

/** Whether a second factor is set up, and what is left for when the phone is away. */
export class SecondFactor {
  @ApiProperty() isSetUp: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) confirmedAt: string | null;
  @ApiProperty() recoveryCodesLeft: number;
  @ApiProperty({ description: 'One of the person’s roles requires it.' }) isRequired: boolean;
  @ApiProperty({ description: 'The present password is asked for before anything changes.' }) hasPassword: boolean;
}

/** A second factor that waits for its first code. Shown once. */
export class SecondFactorSetUp {
  @ApiProperty({ description: 'Base32, for typing into the app.' }) secret: string;
  @ApiProperty({ description: 'otpauth:// address, for the QR code.' }) uri: string;
}

/** Recovery codes, each of one use. Shown once. */
export class RecoveryCodes {
  @ApiProperty({ type: [String] }) recoveryCodes: string[];
}
