import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When each recurring job comes next, as the worker last wrote it down. */
@Entity('job_schedule')
export class JobScheduleEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'job_schedule_pkey' })
  job!: string;

  /** Five or six fields of cron. */
  @Column({ type: 'text' })
  at!: string;

  @Column({ type: 'text' })
  timeZone!: string;

  @Column({ type: 'timestamptz' })
  nextAt!: Date;
}
