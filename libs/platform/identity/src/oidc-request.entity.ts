import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A sign-in that is under way at the provider of an organisation. */
@Entity('oidc_request')
export class OidcRequestEntity {
  @PrimaryColumn({ type: 'bytea', primaryKeyConstraintName: 'oidc_request_pkey' })
  stateHash!: Buffer;

  @Column({ type: 'bytea' })
  browserHash!: Buffer;

  @Column({ type: 'text' })
  nonce!: string;

  /** The PKCE verifier. */
  @Column({ type: 'text' })
  verifier!: string;

  /** The screen to come back to. */
  @Column({ type: 'text', nullable: true })
  back!: string | null;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'timestamptz' })
  expiresAt!: Date;
}
