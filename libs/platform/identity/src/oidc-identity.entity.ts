import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** TODO */
@Entity('oidc_identity')
@ForeignKey('PersonEntity', ['personId'], ['id'], { name: 'oidc_identity_person_id_fkey' })
export class OidcIdentityEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'oidc_identity_pkey' })
  issuer!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'oidc_identity_pkey' })
  subject!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'timestamptz' })
  linkedAt!: Date;
}
