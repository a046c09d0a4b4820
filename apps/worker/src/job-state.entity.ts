import { Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** How each recurring job last went, for each office. */
@Entity('job_state')
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'job_state_tenant_id_fkey' })
@Unique('job_state_job_tenant_id_key', ['job', 'tenantId'])
export class JobStateEntity {
  @Column({ type: 'text' })
  job!: string;

  /** Null for a job that is done once for the installation. */
  @Column({ type: 'integer', nullable: true })
  tenantId!: number | null;

  /** Who began it. */
  @Column({ type: 'uuid', nullable: true })
  worker!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  beganAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  endedAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  succeededAt!: Date | null;

  /** Of the last run that ended. */
  @Column({ type: 'integer', nullable: true })
  durationMs!: number | null;

  /** The moment, by the clock of the product, up to which its last success covers what was due. */
  @Column({ type: 'timestamptz', nullable: true })
  covers!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  failedAt!: Date | null;

  @Column({ type: 'text', nullable: true })
  error!: string | null;

  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'job_state_pkey' })
  id!: string;
}
