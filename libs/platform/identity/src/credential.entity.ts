import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The password of a person, as Argon2 keeps it. */
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
