import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** Where somebody is signed in. Of the secret in the cookie only the hash is kept. */
@Entity('session')
@Check('session_method_check', `method = ANY (ARRAY['password', 'oidc'])`)
@ForeignKey('PersonEntity', ['personId'], ['id'], { name: 'session_person_id_fkey' })
@Unique('session_token_hash_key', ['tokenHash'])
@Index('session_person', ['personId'])
export class SessionEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'session_pkey' })
  id!: string;

  /** SHA-256 of the secret in the cookie. */
  @Column({ type: 'bytea' })
  tokenHash!: Buffer;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'timestamptz' })
  lastSeenAt!: Date;

  /** Said when it is opened; using it does not move it. */
  @Column({ type: 'timestamptz' })
  expiresAt!: Date;

  /** Null while it goes on. */
  @Column({ type: 'timestamptz', nullable: true })
  endedAt!: Date | null;

  @Column({ type: 'text', nullable: true })
  address!: string | null;

  /** What the browser says of itself. */
  @Column({ type: 'text', nullable: true })
  agent!: string | null;

  /** Whoever has it still has to set up a second factor: it knows the person, but no role. */
  @Column({ type: 'boolean', default: false })
  limited!: boolean;

  @Column({ type: 'text', default: 'password' })
  method!: 'password' | 'oidc';
}
