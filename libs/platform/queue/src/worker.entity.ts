import { Column, Entity, PrimaryColumn } from 'typeorm';

/** TODO */
@Entity('worker')
export class WorkerEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'worker_pkey' })
  id!: string;

  @Column({ type: 'text' })
  host!: string;

  @Column({ type: 'integer' })
  pid!: number;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  beganAt!: Date;

  @Column({ type: 'timestamptz' })
  leaseUntil!: Date;
}
