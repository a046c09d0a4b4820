import type { KeptReach } from '@banso/http';
import type { TableFormat } from '@banso/files';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { ExportFailure, ExportState } from './export-job.response.js';

/** An export that is made by the worker: who asked for what, how far it is, and where its file lies. */
@Entity('export_job')
@Check('export_job_check', `(state = 'ready') = (stored_as IS NOT NULL)`)
@Check('export_job_state_check', `state = ANY (ARRAY['waiting', 'ready', 'failed', 'cancelled', 'removed'])`)
@ForeignKey('PersonEntity', ['requestedBy'], ['id'], { name: 'export_job_requested_by_fkey' })
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'export_job_tenant_id_fkey' })
@Unique('export_job_stored_as_key', ['storedAs'])
@Index('export_job_own', ['requestedBy', 'id'])
@Index('export_job_waiting', ['tenantId', 'requestedAt', 'id'], { where: `state = 'waiting'` })
export class ExportJobEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'export_job_pkey' })
  id!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'uuid' })
  requestedBy!: string;

  @Column({ type: 'timestamptz', default: () => 'ctx_now()' })
  requestedAt!: Date;

  /** What is exported, as its source is called. */
  @Column({ type: 'text' })
  what!: string;

  @Column({ type: 'text' })
  format!: TableFormat;

  @Column({ type: 'jsonb' })
  filter!: object;

  /** What the file is called, without day and extension. */
  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text', default: 'waiting' })
  state!: ExportState;

  /** Why it failed, or why the last attempt did. */
  @Column({ type: 'text', nullable: true })
  reason!: ExportFailure | null;

  /** The worker that is at it, until `claimedUntil` by the clock of the database. */
  @Column({ type: 'uuid', nullable: true })
  claim!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  claimedUntil!: Date | null;

  @Column({ type: 'integer', default: 0 })
  attempts!: number;

  /** Rows that the present attempt has written. */
  @Column({ type: 'integer', default: 0 })
  rowsDone!: number;

  /** Rows in all: as counted when it was asked for, then when it was begun. */
  @Column({ type: 'integer' })
  rowsTotal!: number;

  /** What the person reached when it was made: whoever reaches less does not get it. */
  @Column({ type: 'jsonb', nullable: true })
  reach!: KeptReach | null;

  /** Its name in the file store; null until it is ready. */
  @Column({ type: 'uuid', nullable: true })
  storedAs!: string | null;

  /** Bytes. */
  @Column({ type: 'bigint', nullable: true })
  size!: number | null;

  @Column({ type: 'text', nullable: true })
  sha256!: string | null;

  /** The moment whose rows it holds. */
  @Column({ type: 'timestamptz', nullable: true })
  asOf!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  finishedAt!: Date | null;
}
