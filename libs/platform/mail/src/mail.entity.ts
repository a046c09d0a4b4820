import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A mail that waits, is being sent or was sent: the outbox. */
@Entity('mail')
@Check('mail_kind_check', `kind = ANY (ARRAY['digest', 'immediate', 'account'])`)
@Check('mail_state_check', `state = ANY (ARRAY['pending', 'sending', 'sent', 'dead', 'withdrawn'])`)
@ForeignKey('PersonEntity', ['personId'], ['id'], { name: 'mail_person_id_fkey' })
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'mail_tenant_id_fkey' })
@Unique('mail_message_id_key', ['messageId'])
@Index('mail_day', ['tenantId', 'day'])
@Index('mail_dead', ['tenantId', 'id'], { where: `(state = 'dead'::text)` })
@Index('mail_in_hand', ['tenantId', 'sendingSince'], { where: `(state = 'sending'::text)` })
@Index('mail_one_digest', ['personId', 'day'], { unique: true, where: `(kind = 'digest'::text)` })
@Index('mail_possible_duplicate', ['tenantId', 'day', 'id'], { where: 'possible_duplicate' })
@Index('mail_waiting', ['tenantId', 'nextAttemptAt', 'id'], {
  where: `(state = ANY (ARRAY['pending'::text, 'sending'::text]))`,
})
export class MailEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'mail_pkey' })
  id!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'uuid' })
  personId!: string;

  /** `account` carries a link to an account. */
  @Column({ type: 'text' })
  kind!: 'digest' | 'immediate' | 'account';

  /** The day that a digest is about. */
  @Column({ type: 'date' })
  day!: string;

  @Column({ type: 'text' })
  toAddress!: string;

  @Column({ type: 'text' })
  subject!: string;

  @Column({ type: 'text' })
  body!: string;

  /** Follows from what the mail is, so that a second copy can be told. */
  @Column({ type: 'text' })
  messageId!: string;

  @Column({ type: 'text', default: 'pending' })
  state!: 'pending' | 'sending' | 'sent' | 'dead' | 'withdrawn';

  /** Attempts that were begun. */
  @Column({ type: 'integer', default: 0 })
  attempts!: number;

  @Column({ type: 'timestamptz' })
  nextAttemptAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  sendingSince!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  sentAt!: Date | null;

  /** Its worker died between the yes of the mail server and our commit. */
  @Column({ type: 'boolean', default: false })
  possibleDuplicate!: boolean;

  /** The answer of the mail server as a code, never its text. */
  @Column({ type: 'text', nullable: true })
  lastError!: string | null;

  @Column({ type: 'timestamptz', default: () => 'ctx_now()' })
  createdAt!: Date;

  /** The worker that has it in hand. */
  @Column({ type: 'uuid', nullable: true })
  sender!: string | null;

  /** After so many it is given up. */
  @Column({ type: 'integer', default: 10 })
  attemptsAllowed!: number;
}
