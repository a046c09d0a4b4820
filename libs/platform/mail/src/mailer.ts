import type { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import type { Config } from '@banso/config';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { messageDomain } from './message-domain.js';

/** One mail as the mail server gets it. */
export interface Letter {
  to: string;
  subject: string;
  text: string;
  /** With its angle brackets; the same at every attempt, so that a mail program can recognise a second copy. */
  messageId: string;
}

/**
 * How sending ended. `away`: the server could not be reached, nothing was handed over. `unsure`: it may have been
 * taken.
 */
export type Sending = { outcome: 'sent' } | { outcome: 'away' | 'refused' | 'unsure'; answer: string };

/** Mails on their way at once, each over a connection of its own that is used again. */
export const ON_THEIR_WAY = 8;
/** Longest waits for the mail server in milliseconds: to connect, for its greeting, between two of its answers. */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, dnsTimeout: 10_000 };
/**
 * The longest that handing over one mail may take altogether, also where a server answers just often enough
 * (milliseconds).
 */
const LONGEST_MS = 90_000;
/** Connections are closed by us before a server gets tired of them in the middle of a mail. */
const POOL = {
  pool: true as const,
  maxConnections: ON_THEIR_WAY,
  maxMessages: 500,
  idleTimeout: 5_000,
  maxRequeues: 0,
};

/** What a mail carries of ours through the mail library. */
interface Watched {
  watch?(body: Readable): void;
}

/** The way out for mail: an SMTP server, or nowhere, when the installation only keeps mail. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private readonly transport: ReturnType<typeof openTransport> | null;
  private readonly from: string;
  /** What stands behind the @ of our own Message-IDs. */
  readonly domain: string;

  constructor(config: Pick<Config, 'smtpUrl' | 'mailFrom'>) {
    this.from = config.mailFrom;
    this.domain = messageDomain(config.mailFrom);
    this.transport = config.smtpUrl ? openTransport(config.smtpUrl) : null;
  }

  /** Without a mail server the outbox is the mail box: people read there what they were sent. */
  get keepsAtHome(): boolean {
    return this.transport === null;
  }

  /** Whether the mail server lets us in. Never throws; what is wrong is told by the next letter. */
  async answers(): Promise<boolean> {
    return (
      this.transport === null ||
      this.transport.verify().then(
        () => true,
        () => false,
      )
    );
  }

  /** Hands one letter over, or breaks off when `signal` says so. Never throws: how it ended is the answer. */
  async send(letter: Letter, signal?: AbortSignal): Promise<Sending> {
    if (!this.transport) return { outcome: 'sent' };
    let body: Readable | undefined;
    const limit = AbortSignal.timeout(LONGEST_MS);
    try {
      await this.transport.sendMail({
        from: this.from,
        to: { name: '', address: letter.to },
        subject: letter.subject,
        text: letter.text,
        messageId: letter.messageId,
        headers: { 'Auto-Submitted': 'auto-generated' },
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
        watch: (opened: Readable) => (body = opened),
      } as Parameters<typeof this.transport.sendMail>[0]);
      return { outcome: 'sent' };
    } catch (error) {
      // The body is read when the server has said that it waits for it. Before that it cannot have taken anything.
      return outcomeOf(error, body?.readableDidRead === true, body !== undefined);
    }
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }
}

function openTransport(url: string) {
  const transport = createTransport({ url, ...TIMEOUTS, ...POOL, disableFileAccess: true, disableUrlAccess: true });
  transport.use('stream', (mail, done) => {
    mail.message.processFunc((body) => {
      (mail.data as Watched).watch?.(body as Readable);
      return body;
    });
    done();
  });
  return transport;
}

function outcomeOf(error: unknown, handedOver: boolean, letIn: boolean): Sending {
  const { code, command, responseCode, response, message } = error as {
    code?: string;
    command?: string;
    responseCode?: number;
    response?: string;
    message?: string;
  };
  const detail = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response ?? '')?.[1];
  // Addresses and texts stay out of the row and of the log: the codes tell an operator what to look for.
  const answer =
    [code, responseCode, detail, command].filter(Boolean).join(' ') || (message ?? 'unknown').slice(0, 200);
  if (!letIn || (!handedOver && !responseCode)) return { outcome: 'away', answer };
  return { outcome: responseCode ? 'refused' : 'unsure', answer };
}
