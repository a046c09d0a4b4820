import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { MailEntity } from './mail.entity.js';

/** An attempt to hand a mail over, and what came of it. */
@Entity('mail_attempt')
@Check('mail_attempt_outcome_check', `outcome = ANY (ARRAY['sent', 'refused', 'unsure', 'leftBehind'])`)
@ForeignKey(() => MailEntity, ['mailId'], ['id'], { name: 'mail_attempt_mail_id_fkey', onDelete: 'CASCADE' })
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'mail_attempt_tenant_id_fkey' })
export class MailAttemptEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'mail_attempt_pkey' })
  mailId!: string;

  /** Counted from 1 for each mail. */
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'mail_attempt_pkey' })
  number!: number;

  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'uuid', nullable: true })
  worker!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  beganAt!: Date | null;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  endedAt!: Date;

  @Column({ type: 'text' })
  outcome!: 'sent' | 'refused' | 'unsure' | 'leftBehind';

  /** The code of the mail server’s answer. */
  @Column({ type: 'text', nullable: true })
  answer!: string | null;
}
