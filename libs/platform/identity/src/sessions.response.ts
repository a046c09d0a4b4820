import { ApiProperty } from '@nestjs/swagger';

/** A session that is open at this moment. */
export class OpenSession {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ format: 'date-time', description: 'To five minutes.' }) lastSeenAt: string;
  @ApiProperty({ format: 'date-time' }) expiresAt: string;
  @ApiProperty({ type: String, nullable: true }) address: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'What the browser calls itself.' }) agent: string | null;
  @ApiProperty({ enum: ['password', 'oidc'] }) method: string;
  @ApiProperty({ description: 'The session this request came with.' }) current: boolean;
}
