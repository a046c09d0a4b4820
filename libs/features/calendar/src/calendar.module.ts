import { type DynamicModule, Module } from '@nestjs/common';
import { CalendarController } from './calendar.controller.js';
import { CalendarFeedsController } from './calendar-feeds.controller.js';
import { CalendarFeedsService, PUBLIC_URL } from './calendar-feeds.service.js';
import { CalendarService } from './calendar.service.js';

/** One's own visits as a calendar that other programs subscribe to. */
@Module({})
export class CalendarModule {
  static with(config: { publicUrl: string }): DynamicModule {
    return {
      module: CalendarModule,
      controllers: [CalendarFeedsController, CalendarController],
      providers: [{ provide: PUBLIC_URL, useValue: config.publicUrl }, CalendarFeedsService, CalendarService],
    };
  }
}
