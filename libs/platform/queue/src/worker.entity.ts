import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A worker that holds a lease: what it has in hand is left alone while the lease stands. */
@Entity('worker')
export class WorkerEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'worker_pkey' })
  id!: string;

  @Column({ type: 'text' })
  host!: string;

  /** Its process on its host. */
  @Column({ type: 'integer' })
  pid!: number;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  beganAt!: Date;

  /** By the clock of the database server. */
  @Column({ type: 'timestamptz' })
  leaseUntil!: Date;
}
