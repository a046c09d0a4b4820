import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** TODO */
@Entity('session')
@Check('session_method_check', `method = ANY (ARRAY['password', 'oidc'])`)
@ForeignKey('PersonEntity', ['personId'], ['id'], { name: 'session_person_id_fkey' })
@Unique('session_token_hash_key', ['tokenHash'])
@Index('session_person', ['personId'])
export class SessionEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'session_pkey' })
  id!: string;

  @Column({ type: 'bytea' })
  tokenHash!: Buffer;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'timestamptz' })
  lastSeenAt!: Date;

  @Column({ type: 'timestamptz' })
  expiresAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  endedAt!: Date | null;

  @Column({ type: 'text', nullable: true })
  address!: string | null;

  @Column({ type: 'text', nullable: true })
  agent!: string | null;

  @Column({ type: 'boolean', default: false })
  limited!: boolean;

  @Column({ type: 'text', default: 'password' })
  method!: 'password' | 'oidc';
}
