import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A transfer of a person (人事異動): away, into retirement, on leave, or here. */
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

  /** 内示日: until then only managers and the person know. */
  @Column({ type: 'date' })
  announcedOn!: string;

  /** 発令日: from this day on the successor holds what was handed over. */
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

  /** When what becomes of each thing held was confirmed; null while it is planned. */
  @Column({ type: 'timestamptz', nullable: true })
  confirmedAt!: Date | null;

  /** When it was withdrawn; null while it stands. */
  @Column({ type: 'timestamptz', nullable: true })
  withdrawnAt!: Date | null;

  @Column({ type: 'integer', default: 1 })
  version!: number;
}
