import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** TODO */
@Entity('idempotency')
@ForeignKey('PersonEntity', ['personId'], ['id'], { name: 'idempotency_person_id_fkey' })
export class IdempotencyEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'idempotency_pkey' })
  personId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'idempotency_pkey' })
  key!: string;

  @Column({ type: 'text' })
  requestHash!: string;

  @Column({ type: 'integer' })
  status!: number;

  @Column({ type: 'text' })
  body!: string;

  @Column({ type: 'text', nullable: true })
  etag!: string | null;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'jsonb', nullable: true })
  reach!: unknown;
}
