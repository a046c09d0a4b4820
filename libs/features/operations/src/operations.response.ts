import { ApiProperty } from '@nestjs/swagger';

const when = { type: String, format: 'date-time', nullable: true } as const;
const nullableText = { type: String, nullable: true } as const;

export const MAIL_KINDS = ['digest', 'immediate', 'account'] as const;
export const MAIL_OUTCOMES = ['sent', 'refused', 'unsure', 'leftBehind'] as const;

/** A recurring job: when it comes, and how it went for one's own tenant or for the installation. */
export class OperationsJob {
  @ApiProperty() job: string;
  @ApiProperty({ description: 'Five cron fields, in Tokyo’s time.' }) at: string;
  @ApiProperty({ ...when, nullable: false }) nextAt: string;
  @ApiProperty({ ...when, description: 'When the last run began.' }) lastRunAt: string | null;
  @ApiProperty(when) lastSuccessAt: string | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Milliseconds that the last finished run took.' })
  durationMs: number | null;
  @ApiProperty() isRunning: boolean;
  @ApiProperty({
    ...nullableText,
    description: 'What went wrong at the last run; null after a success. Codes, nothing about people.',
  })
  error: string | null;
}

/** A job that the queue gave up after all its attempts. */
export class FailedJob {
  @ApiProperty() id: string;
  @ApiProperty() job: string;
  @ApiProperty({ type: 'integer' }) attempts: number;
  @ApiProperty({ ...when, nullable: false }) failedAt: string;
  @ApiProperty() error: string;
}

/** The queue, as a worker last saw it. */
export class OperationsQueue {
  @ApiProperty({ enum: ['postgres', 'redis'] }) backend: 'postgres' | 'redis';
  @ApiProperty({ ...when, nullable: false }) seenAt: string;
  @ApiProperty({ type: 'integer' }) waiting: number;
  @ApiProperty({ type: 'integer' }) active: number;
  @ApiProperty({ type: 'integer' }) delayed: number;
  @ApiProperty({ type: 'integer' }) failed: number;
}

/** The outbox of one's own tenant in numbers. */
export class OperationsMail {
  @ApiProperty({ type: 'integer' }) waiting: number;
  @ApiProperty({
    type: 'integer',
    description: 'Seconds that the oldest mail which is due has been waiting; 0 when none is.',
  })
  oldestSeconds: number;
  @ApiProperty({ type: 'integer' }) sentToday: number;
  @ApiProperty({ type: 'integer', description: 'Mails of today that may have arrived twice.' })
  possibleDuplicates: number;
  @ApiProperty({ type: 'integer' }) dead: number;
}

/** How the work that nobody watches goes. */
export class Operations {
  @ApiProperty({ type: 'integer', description: 'Workers that are heard of.' }) workers: number;
  @ApiProperty({ type: OperationsQueue, nullable: true, description: 'Null when no worker has looked yet.' })
  queue: OperationsQueue | null;
  @ApiProperty({ type: [OperationsJob] }) jobs: OperationsJob[];
  @ApiProperty({ type: [FailedJob] }) failedJobs: FailedJob[];
  @ApiProperty({ type: OperationsMail }) mail: OperationsMail;
}

/** For whom a mail is. */
export class MailPerson {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ ...nullableText, description: 'Null for people of another tenant.' }) name: string | null;
}

/**
 * A mail that was given up: for whom, of which kind and day, and what the mail server last answered. Never what it
 * says.
 */
export class DeadLetter {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: MailPerson }) person: MailPerson;
  @ApiProperty({ enum: MAIL_KINDS }) kind: (typeof MAIL_KINDS)[number];
  @ApiProperty({ format: 'date' }) day: string;
  @ApiProperty({ type: 'integer' }) attempts: number;
  @ApiProperty({ ...when, description: 'When it was last offered.' }) lastAttemptAt: string | null;
  @ApiProperty({ ...nullableText, description: 'Codes such as `EENVELOPE 550 5.1.1 RCPT TO`; no address.' })
  lastAnswer: string | null;
}

/** One time that a mail was offered to the mail server. */
export class MailAttempt {
  @ApiProperty({ ...when, nullable: false, description: 'When it began.' }) at: string;
  @ApiProperty({
    enum: MAIL_OUTCOMES,
    description:
      '`unsure`: the mail server broke off before it answered; `leftBehind`: the worker ended while it was sending.',
  })
  outcome: (typeof MAIL_OUTCOMES)[number];
}

/**
 * A mail that may have arrived twice. Its Message-ID says which lines of the mail server’s log are about it; what the
 * mail says, and its address, are not told.
 */
export class PossibleDuplicate {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: MailPerson }) person: MailPerson;
  @ApiProperty({ enum: MAIL_KINDS }) kind: (typeof MAIL_KINDS)[number];
  @ApiProperty({ format: 'date' }) day: string;
  @ApiProperty({ description: 'The same in each copy; made of the mail’s id and the sender’s domain.' })
  messageId: string;
  @ApiProperty({ type: [MailAttempt], description: 'In their order.' }) attempts: MailAttempt[];
}

/** Mails that are sent again. */
export class Retry {
  @ApiProperty({ type: 'integer' }) mails: number;
}
