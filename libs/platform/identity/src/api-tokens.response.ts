import { CAPABILITIES } from '@banso/domain';
import { ApiProperty } from '@nestjs/swagger';

/** A personal API token, without its secret. */
export class ApiToken {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({
    enum: [...CAPABILITIES],
    enumName: 'Capability',
    isArray: true,
    description: 'Capabilities; at each use only those the person has at that moment count.',
  })
  scope: string[];
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ format: 'date-time' }) expiresAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'To fifteen minutes.' }) lastUsedAt:
    string | null;
}

/** A token at the one moment when it is shown. */
export class NewApiToken extends ApiToken {
  @ApiProperty({ description: 'Shown once; we keep only its hash.' }) token: string;
}
