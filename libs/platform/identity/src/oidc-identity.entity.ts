import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** An account at the provider of an organisation, and whose it is here. */
@Entity('oidc_identity')
@ForeignKey('PersonEntity', ['personId'], ['id'], { name: 'oidc_identity_person_id_fkey' })
export class OidcIdentityEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'oidc_identity_pkey' })
  issuer!: string;

  /** The identifier of the account at its issuer. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'oidc_identity_pkey' })
  subject!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'timestamptz' })
  linkedAt!: Date;
}
