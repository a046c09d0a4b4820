import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** What the queue held when a worker last looked through it: one row. */
@Entity('queue_state')
@Check('queue_state_only_one_check', 'only_one')
export class QueueStateEntity {
  @PrimaryColumn({ type: 'boolean', primaryKeyConstraintName: 'queue_state_pkey', default: true })
  onlyOne!: boolean;

  @Column({ type: 'timestamptz' })
  seenAt!: Date;

  /** `postgres` or `redis`. */
  @Column({ type: 'text' })
  backend!: string;

  @Column({ type: 'integer' })
  waiting!: number;

  @Column({ type: 'integer' })
  active!: number;

  @Column({ type: 'integer' })
  delayed!: number;

  @Column({ type: 'integer' })
  failed!: number;
}
