import { Worker } from 'node:worker_threads';

/** A part of a paper, as pdfmake understands it: text, stacks, columns, tables. Plain data, no functions. */
export type PaperPart = string | PaperPart[] | { readonly [key: string]: unknown };

/** An A4 document: what stands on it and around it. Pages are numbered by the renderer. */
export interface Paper {
  title: string;
  /** Whose paper it is: the office or body that gives it out. */
  author: string;
  subject: string;
  /** Above each page but the first. */
  header: string;
  /** Below each page, left of its number. */
  footer: string;
  /** Large across each page, and small above it. */
  watermark: string | null;
  content: PaperPart[];
}

interface Job {
  id: number;
  paper: Paper;
  resolve(bytes: Buffer): void;
  reject(reason: Error): void;
}

interface Thread {
  worker: Worker;
  job: Job | null;
  idle: NodeJS.Timeout | null;
}

/** A thread that had nothing to print for so long gives its memory back (milliseconds). */
const IDLE_MS = 60_000;
const THREAD = new URL('../threads/pdf-renderer.mjs', import.meta.url);

/**
 * Prints papers as PDF in threads of its own, so that whoever asks stays free to answer others. Each thread reads the
 * fonts once. Threads begin with the first paper and end when there has been nothing to print for a while.
 */
export class PdfRenderer {
  private readonly threads: Thread[] = [];
  private readonly waiting: Job[] = [];
  private count = 0;

  /** @param size papers printed at the same time */
  constructor(readonly size = 1) {}

  /** The paper as a PDF. @throws when it cannot be laid out, or the thread ended on the way */
  print(paper: Paper): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ id: ++this.count, paper, resolve, reject });
      this.next();
    });
  }

  /** Ends the threads; what is being printed fails. */
  async close(): Promise<void> {
    for (const { idle } of this.threads) if (idle) clearTimeout(idle);
    await Promise.all(this.threads.splice(0).map(({ worker }) => worker.terminate()));
  }

  private next(): void {
    const [job] = this.waiting;
    if (!job) return;
    const thread =
      this.threads.find((candidate) => candidate.job === null) ??
      (this.threads.length < this.size ? this.begin() : null);
    if (!thread) return;
    this.waiting.shift();
    if (thread.idle) clearTimeout(thread.idle);
    thread.job = job;
    thread.worker.ref();
    thread.worker.postMessage({ id: job.id, paper: job.paper });
  }

  private begin(): Thread {
    const thread: Thread = { worker: new Worker(THREAD, { execArgv: [], env: {} }), job: null, idle: null };
    this.threads.push(thread);
    thread.worker.on('message', ({ bytes, error }: { bytes?: Uint8Array; error?: string }) => {
      const { job } = thread;
      this.rest(thread);
      if (bytes) job?.resolve(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
      else job?.reject(new Error(`The paper could not be printed: ${error ?? 'no answer'}`));
    });
    const ended = (reason: Error): void => {
      const place = this.threads.indexOf(thread);
      if (place >= 0) this.threads.splice(place, 1);
      thread.job?.reject(reason);
      thread.job = null;
      this.next();
    };
    thread.worker.on('error', ended);
    thread.worker.on('exit', (code) => ended(new Error(`The printing thread ended (${code}).`)));
    return thread;
  }

  private rest(thread: Thread): void {
    thread.job = null;
    thread.worker.unref();
    thread.idle = setTimeout(() => void thread.worker.terminate(), IDLE_MS).unref();
    this.next();
  }
}
