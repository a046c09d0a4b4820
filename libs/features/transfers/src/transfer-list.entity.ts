import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A list of transfers from a file, registered at once. */
@Entity('transfer_list')
@ForeignKey('PersonEntity', ['registeredBy'], ['id'], { name: 'transfer_list_registered_by_fkey' })
@ForeignKey('PersonEntity', ['requestedBy'], ['id'], { name: 'transfer_list_requested_by_fkey' })
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'transfer_list_tenant_id_fkey' })
@Index('transfer_list_same_file', ['tenantId', 'sha256'], { unique: true, where: '(withdrawn_at IS NULL)' })
export class TransferListEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'transfer_list_pkey' })
  id!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  /** The name of the file. */
  @Column({ type: 'text' })
  name!: string;

  /** Of the file: the same one is not registered twice. */
  @Column({ type: 'text' })
  sha256!: string;

  @Column({ type: 'uuid' })
  registeredBy!: string;

  @Column({ type: 'timestamptz', default: () => 'ctx_now()' })
  registeredAt!: Date;

  /** Who asked for the confirmation or the withdrawal that is going on: the worker acts in this person’s name. */
  @Column({ type: 'uuid', nullable: true })
  requestedBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  withdrawnAt!: Date | null;

  @Column({ type: 'integer', default: 1 })
  version!: number;
}
