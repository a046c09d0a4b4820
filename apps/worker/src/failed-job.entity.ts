import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Jobs that the queue has given up, as they stand there. */
@Entity('failed_job')
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'failed_job_tenant_id_fkey' })
export class FailedJobEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'failed_job_pkey' })
  id!: string;

  @Column({ type: 'text' })
  job!: string;

  @Column({ type: 'integer', nullable: true })
  tenantId!: number | null;

  @Column({ type: 'integer' })
  attempts!: number;

  @Column({ type: 'timestamptz' })
  failedAt!: Date;

  @Column({ type: 'text' })
  error!: string;
}
