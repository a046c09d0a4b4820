import { ApiProperty } from '@nestjs/swagger';

/** An address under which a calendar fetches one's own visits, without its secret. */
export class CalendarFeed {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'To fifteen minutes.' }) lastUsedAt:
    string | null;
}

/** A feed at the one moment when its address is shown. */
export class NewCalendarFeed extends CalendarFeed {
  @ApiProperty({ description: 'Shown once; we keep only a hash of the secret in it.' }) address: string;
}
