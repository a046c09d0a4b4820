import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** All packets of a transfer as one zip, made by the worker. */
@Entity('handover_archive')
@Check('handover_archive_check', `(state = 'ready') = (stored_as IS NOT NULL)`)
@Check('handover_archive_state_check', `state = ANY (ARRAY['waiting', 'ready', 'failed', 'removed'])`)
@ForeignKey('PersonEntity', ['requestedBy'], ['id'], { name: 'handover_archive_requested_by_fkey' })
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'handover_archive_tenant_id_fkey' })
@ForeignKey('TransferEntity', ['transferId'], ['id'], { name: 'handover_archive_transfer_id_fkey' })
@Unique('handover_archive_stored_as_key', ['storedAs'])
@Index('handover_archive_transfer', ['transferId'])
export class HandoverArchiveEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'handover_archive_pkey' })
  id!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'uuid' })
  transferId!: string;

  @Column({ type: 'uuid' })
  requestedBy!: string;

  @Column({ type: 'timestamptz', default: () => 'ctx_now()' })
  requestedAt!: Date;

  @Column({ type: 'text', default: 'waiting' })
  state!: 'waiting' | 'ready' | 'failed' | 'removed';

  /** The worker that is at it, until `claimedUntil` by the clock of the database. */
  @Column({ type: 'uuid', nullable: true })
  claim!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  claimedUntil!: Date | null;

  @Column({ type: 'integer', default: 0 })
  attempts!: number;

  /** Its name in the file store; null until it is ready. */
  @Column({ type: 'uuid', nullable: true })
  storedAs!: string | null;

  /** Bytes. */
  @Column({ type: 'integer', nullable: true })
  size!: number | null;

  @Column({ type: 'text', nullable: true })
  sha256!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  finishedAt!: Date | null;
}
