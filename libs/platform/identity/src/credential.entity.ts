import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** TODO */
@Entity('credential')
@ForeignKey('PersonEntity', ['personId'], ['id'], { name: 'credential_person_id_fkey' })
export class CredentialEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'credential_pkey' })
  personId!: string;

  @Column({ type: 'text' })
  passwordHash!: string;

  @Column({ type: 'timestamptz' })
  changedAt!: Date;
}
