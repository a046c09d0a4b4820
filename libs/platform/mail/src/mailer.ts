import { createTransport } from 'nodemailer';
import type { Config } from '@banso/config';
import { messageDomain } from './outbox.js';

/** One mail as the mail server gets it. */
export interface Letter {
  to: string;
  subject: string;
  text: string;
  /** With its angle brackets; the same at every attempt, so that a mail program can recognise a second copy. */
  messageId: string;
}

/** How sending ended. `away`: the server could not be reached, nothing was handed over. `unsure`: it may have been taken. */
export type Sending = { outcome: 'sent' } | { outcome: 'away' | 'refused' | 'unsure'; error: string };

/** Longest waits for the mail server in milliseconds: to connect, for its greeting, between two of its answers. */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, dnsTimeout: 10_000 };

/** The way out for mail: an SMTP server, or nowhere, when the installation only keeps mail. */
export class Mailer {
  private readonly server: { url: string; disableFileAccess: boolean; disableUrlAccess: boolean } | null;
  private readonly from: string;
  /** What stands behind the @ of our own Message-IDs. */
  readonly domain: string;

  constructor(config: Pick<Config, 'smtpUrl' | 'mailFrom'>) {
    this.from = config.mailFrom;
    this.domain = messageDomain(config.mailFrom);
    this.server = config.smtpUrl ? { url: config.smtpUrl, ...TIMEOUTS, disableFileAccess: true, disableUrlAccess: true } : null;
  }

  /** Without a mail server the outbox is the mail box: people read there what they were sent. */
  get keepsAtHome(): boolean {
    return this.server === null;
  }

  /** Hands one letter over. Never throws: how it ended is the answer. */
  async send(letter: Letter): Promise<Sending> {
    if (!this.server) return { outcome: 'sent' };
    const transport = createTransport(this.server);
    let handingOver = false;
    // The body is opened when the server has greeted us and let us in. Before that it cannot have taken anything.
    transport.use('stream', (mail, done) => {
      mail.message.processFunc((body) => {
        handingOver = true;
        return body;
      });
      done();
    });
    try {
      await transport.sendMail({
        from: this.from, to: { name: '', address: letter.to }, subject: letter.subject, text: letter.text, messageId: letter.messageId,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
      return { outcome: 'sent' };
    } catch (error) {
      return outcomeOf(error, handingOver);
    }
  }
}

function outcomeOf(error: unknown, handingOver: boolean): Sending {
  const { code, command, responseCode, message } = error as { code?: string; command?: string; responseCode?: number; message?: string };
  // Addresses and texts stay out of the row and of the log: the codes tell an operator what to look for.
  const told = [code, responseCode, command].filter(Boolean).join(' ') || (message ?? 'unknown').slice(0, 200);
  if (!handingOver) return { outcome: 'away', error: told };
  return { outcome: responseCode ? 'refused' : 'unsure', error: told };
}
