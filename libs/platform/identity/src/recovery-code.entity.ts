import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** TODO */
@Entity('recovery_code')
@ForeignKey('PersonEntity', ['personId'], ['id'], { name: 'recovery_code_person_id_fkey' })
export class RecoveryCodeEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'recovery_code_pkey' })
  personId!: string;

  @PrimaryColumn({ type: 'bytea', primaryKeyConstraintName: 'recovery_code_pkey' })
  codeHash!: Buffer;

  @Column({ type: 'timestamptz', nullable: true })
  usedAt!: Date | null;
}
