import { Column, Entity, PrimaryColumn } from 'typeorm';

/** TODO */
@Entity('job_schedule')
export class JobScheduleEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'job_schedule_pkey' })
  job!: string;

  @Column({ type: 'text' })
  at!: string;

  @Column({ type: 'text' })
  timeZone!: string;

  @Column({ type: 'timestamptz' })
  nextAt!: Date;
}
