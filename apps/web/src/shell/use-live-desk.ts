import { useEffect } from 'react';
import { hrefOf } from '../api/client.js';
import { queryClient } from '../api/query-client.js';

/** The questions whose answers the desk, its number in the navigation and the reminders are made of. */
const ON_THE_DESK = [['desk'], ['reminders']];
/** Pauses before a refused stream is asked for again (milliseconds): the first, and the longest. */
const PAUSE = { first: 5_000, longest: 120_000 };
/** When everybody's desk changes at once, the browsers do not all ask in the same moment (milliseconds). */
const SPREAD = 10_000;

/**
 * Keeps the desk true while it is looked at: the server says that something has changed, and what is shown is asked for
 * anew. Without the stream everything works as before, only later; a window in the background listens to nothing.
 * @param isWanted whether somebody is signed in who has a desk
 */
export function useLiveDesk(isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted || !('EventSource' in window)) return undefined;
    let stream: EventSource | null = null;
    let timer: number | undefined;
    let pause = PAUSE.first;

    const look = ({ data }: MessageEvent) => {
      window.clearTimeout(timer);
      timer = window.setTimeout(
        () => ON_THE_DESK.forEach((queryKey) => void queryClient.invalidateQueries({ queryKey })),
        data === 'everybody' ? Math.random() * SPREAD : 0,
      );
    };
    const close = () => {
      window.clearTimeout(timer);
      stream?.close();
      stream = null;
    };
    const open = () => {
      close();
      if (document.hidden) return;
      stream = new EventSource(hrefOf('/events', {}));
      stream.addEventListener('ready', (event) => {
        pause = PAUSE.first;
        look(event);
      });
      stream.addEventListener('desk', look);
      stream.addEventListener('error', () => {
        // The browser comes back by itself after a break; it is closed for good only when the answer was a no.
        if (stream?.readyState !== EventSource.CLOSED) return;
        close();
        timer = window.setTimeout(open, pause);
        pause = Math.min(pause * 2, PAUSE.longest);
        // Perhaps because the session has ended: then the screen should say so.
        void queryClient.invalidateQueries({ queryKey: ['session'] });
      });
    };

    open();
    document.addEventListener('visibilitychange', open);
    return () => {
      document.removeEventListener('visibilitychange', open);
      close();
    };
  }, [isWanted]);
}
