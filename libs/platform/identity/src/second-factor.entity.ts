import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** TODO */
@Entity('second_factor')
@Check('second_factor_check', '(secret IS NULL) = (confirmed_at IS NULL)')
@ForeignKey('PersonEntity', ['personId'], ['id'], { name: 'second_factor_person_id_fkey' })
export class SecondFactorEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'second_factor_pkey' })
  personId!: string;

  @Column({ type: 'text', nullable: true })
  secret!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  confirmedAt!: Date | null;

  @Column({ type: 'text', nullable: true })
  pendingSecret!: string | null;

  @Column({ type: 'bigint', nullable: true })
  lastStep!: string | null;
}
