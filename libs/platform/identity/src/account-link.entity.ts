import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A link in a mail that does one thing to an account, once. */
@Entity('account_link')
@Check(
  'account_link_identity',
  `(purpose = 'identity') = ((issuer IS NOT NULL) AND (subject IS NOT NULL) AND (browser_hash IS NOT NULL))`,
)
@Check('account_link_purpose_check', `purpose = ANY (ARRAY['invitation', 'passwordReset', 'opening', 'identity'])`)
@ForeignKey('PersonEntity', ['personId'], ['id'], { name: 'account_link_person_id_fkey' })
@Unique('account_link_token_hash_key', ['tokenHash'])
@Index('account_link_pass', ['passHash'], { where: '(pass_hash IS NOT NULL)' })
@Index('account_link_person', ['personId'])
export class AccountLinkEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'account_link_pkey' })
  id!: string;

  /** SHA-256 of the secret in the link. */
  @Column({ type: 'bytea' })
  tokenHash!: Buffer;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'text' })
  purpose!: 'invitation' | 'passwordReset' | 'opening' | 'identity';

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'uuid', nullable: true })
  createdBy!: string | null;

  @Column({ type: 'timestamptz' })
  expiresAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  usedAt!: Date | null;

  /** Set when a later link took its place. */
  @Column({ type: 'timestamptz', nullable: true })
  endedAt!: Date | null;

  /** The browser in which the link was used, which has attempts of its own until `passUntil`. */
  @Column({ type: 'bytea', nullable: true })
  passHash!: Buffer | null;

  @Column({ type: 'timestamptz', nullable: true })
  passUntil!: Date | null;

  /** For an identity: whose it is at the provider. */
  @Column({ type: 'text', nullable: true })
  issuer!: string | null;

  @Column({ type: 'text', nullable: true })
  subject!: string | null;

  /** The browser that came from the provider; only there the link works. */
  @Column({ type: 'bytea', nullable: true })
  browserHash!: Buffer | null;
}
