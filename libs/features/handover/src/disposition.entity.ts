import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { TransferEntity } from './transfer.entity.js';

/** TODO */
@Entity('disposition')
@Check('disposition_check', `(kind = ANY (ARRAY['end', 'keep'])) = (successor_id IS NULL)`)
@Check('disposition_kind_check', `kind = ANY (ARRAY['successor', 'interim', 'end', 'keep'])`)
@ForeignKey('PersonEntity', ['successorId'], ['id'], { name: 'disposition_successor_id_fkey' })
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'disposition_tenant_id_fkey' })
@ForeignKey(() => TransferEntity, ['transferId'], ['id'], { name: 'disposition_transfer_id_fkey' })
@Unique('disposition_transfer_id_held_kind_held_id_key', ['transferId', 'heldKind', 'heldId'])
@Index('disposition_successor', ['successorId'])
export class DispositionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'disposition_pkey' })
  id!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'uuid' })
  transferId!: string;

  @Column({ type: 'text' })
  heldKind!: string;

  @Column({ type: 'uuid' })
  heldId!: string;

  @Column({ type: 'uuid', nullable: true })
  engagementId!: string | null;

  @Column({ type: 'text' })
  kind!: 'successor' | 'interim' | 'end' | 'keep';

  @Column({ type: 'uuid', nullable: true })
  successorId!: string | null;

  @Column({ type: 'text', default: '' })
  reason!: string;

  @Column({ type: 'text', nullable: true })
  result!: string | null;
}
