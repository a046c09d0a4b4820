import { Inject, Injectable, type OnApplicationShutdown, type Provider } from '@nestjs/common';
import { PdfRenderer } from './pdf-renderer.js';

@Injectable()
class CloseRenderer implements OnApplicationShutdown {
  constructor(@Inject(PdfRenderer) private readonly renderer: PdfRenderer) {}

  onApplicationShutdown(): Promise<void> {
    return this.renderer.close();
  }
}

/** What a module that prints papers needs: a renderer of so many threads, which ends with the application. */
export function printing(threads: number): Provider[] {
  return [{ provide: PdfRenderer, useFactory: () => new PdfRenderer(threads) }, CloseRenderer];
}
