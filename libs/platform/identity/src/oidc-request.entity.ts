import { Column, Entity, PrimaryColumn } from 'typeorm';

/** TODO */
@Entity('oidc_request')
export class OidcRequestEntity {
  @PrimaryColumn({ type: 'bytea', primaryKeyConstraintName: 'oidc_request_pkey' })
  stateHash!: Buffer;

  @Column({ type: 'bytea' })
  browserHash!: Buffer;

  @Column({ type: 'text' })
  nonce!: string;

  @Column({ type: 'text' })
  verifier!: string;

  @Column({ type: 'text', nullable: true })
  back!: string | null;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'timestamptz' })
  expiresAt!: Date;
}
