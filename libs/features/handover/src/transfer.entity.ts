import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** TODO */
@Entity('transfer')
@Check('transfer_check', 'effective_on >= announced_on')
@Check('transfer_kind_check', `kind = ANY (ARRAY['transfer', 'retirement', 'leave', 'arrival'])`)
@ForeignKey('PersonEntity', ['personId'], ['id'], { name: 'transfer_person_id_fkey' })
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'transfer_tenant_id_fkey' })
@Index('transfer_one_open', ['personId', 'effectiveOn'], { unique: true, where: '(withdrawn_at IS NULL)' })
export class TransferEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'transfer_pkey' })
  id!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'text' })
  kind!: 'transfer' | 'retirement' | 'leave' | 'arrival';

  @Column({ type: 'date' })
  announcedOn!: string;

  @Column({ type: 'date' })
  effectiveOn!: string;

  @Column({ type: 'text', default: '' })
  destination!: string;

  @Column({ type: 'text', default: '' })
  note!: string;

  @Column({ type: 'uuid', nullable: true })
  registeredBy!: string | null;

  @Column({ type: 'timestamptz', default: () => 'ctx_now()' })
  registeredAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  confirmedAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  withdrawnAt!: Date | null;

  @Column({ type: 'integer', default: 1 })
  version!: number;
}
