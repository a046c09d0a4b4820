import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { KeptReach } from './kept-reach.js';

/** What was answered under an Idempotency-Key, so that a repeated request is not done twice. */
@Entity('idempotency')
@ForeignKey('PersonEntity', ['personId'], ['id'], { name: 'idempotency_person_id_fkey' })
export class IdempotencyEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'idempotency_pkey' })
  personId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'idempotency_pkey' })
  key!: string;

  /** SHA-256 of route and body: one key for two different requests is refused. */
  @Column({ type: 'text' })
  requestHash!: string;

  /** The HTTP status. */
  @Column({ type: 'integer' })
  status!: number;

  @Column({ type: 'text' })
  body!: string;

  @Column({ type: 'text', nullable: true })
  etag!: string | null;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  /** What its person reached then: the answer is given again only to somebody who still reaches at least that. */
  @Column({ type: 'jsonb', nullable: true })
  reach!: KeptReach | null;
}
