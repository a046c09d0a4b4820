import { type DynamicModule, Module } from '@nestjs/common';
import { DeskChannel, LISTEN_URL } from './desk-channel.js';
import { EventsController } from './events.controller.js';
import { Streams } from './streams.js';

/** Tells open screens that what they show has changed, without their asking. */
@Module({})
export class LiveModule {
  /** @param databaseUrl a connection that keeps its session: LISTEN does not work through a pooler of transactions */
  static on(databaseUrl: string): DynamicModule {
    return {
      module: LiveModule,
      controllers: [EventsController],
      providers: [{ provide: LISTEN_URL, useValue: databaseUrl }, DeskChannel, Streams],
    };
  }
}
