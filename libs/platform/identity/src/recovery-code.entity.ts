import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Codes that open an account without its second factor, each once. */
@Entity('recovery_code')
@ForeignKey('PersonEntity', ['personId'], ['id'], { name: 'recovery_code_person_id_fkey' })
export class RecoveryCodeEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'recovery_code_pkey' })
  personId!: string;

  /** SHA-256 of the code. */
  @PrimaryColumn({ type: 'bytea', primaryKeyConstraintName: 'recovery_code_pkey' })
  codeHash!: Buffer;

  /** Null while it may be used. */
  @Column({ type: 'timestamptz', nullable: true })
  usedAt!: Date | null;
}
