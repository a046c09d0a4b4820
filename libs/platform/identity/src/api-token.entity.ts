import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A personal token of a program that asks in the name of somebody. */
@Entity('api_token')
@Check('api_token_check', `expires_at <= (created_at + '367 days'::interval)`)
@Check('api_token_scope_check', 'cardinality(scope) > 0')
@ForeignKey('PersonEntity', ['personId'], ['id'], { name: 'api_token_person_id_fkey' })
@Unique('api_token_token_hash_key', ['tokenHash'])
@Index('api_token_person', ['personId'])
export class ApiTokenEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'api_token_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'text' })
  name!: string;

  /** SHA-256 of the token, which is shown once. */
  @Column({ type: 'bytea' })
  tokenHash!: Buffer;

  /** The capabilities that it lends, of those that its person has. */
  @Column({ type: 'text', array: true })
  scope!: string[];

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  /** At most a year after it was made. */
  @Column({ type: 'timestamptz' })
  expiresAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  lastUsedAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  endedAt!: Date | null;
}
