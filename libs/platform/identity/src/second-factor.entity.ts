import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The second factor of a person: confirmed, or about to be. */
@Entity('second_factor')
@Check('second_factor_check', '(secret IS NULL) = (confirmed_at IS NULL)')
@ForeignKey('PersonEntity', ['personId'], ['id'], { name: 'second_factor_person_id_fkey' })
export class SecondFactorEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'second_factor_pkey' })
  personId!: string;

  /** Encrypted; null until it is confirmed. */
  @Column({ type: 'text', nullable: true })
  secret!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  confirmedAt!: Date | null;

  /** Encrypted; what waits for its first code. */
  @Column({ type: 'text', nullable: true })
  pendingSecret!: string | null;

  /** The last time step (30 seconds) whose code was taken: a code works once. */
  @Column({ type: 'bigint', nullable: true })
  lastStep!: string | null;
}
