import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { TransferEntity } from './transfer.entity.js';

/** What becomes of one thing that a leaver holds. */
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

  /** What it is: a part in a team, a visit, an action item, a draft, a packet. */
  @Column({ type: 'text' })
  heldKind!: string;

  /** Which one. */
  @Column({ type: 'uuid' })
  heldId!: string;

  @Column({ type: 'uuid', nullable: true })
  engagementId!: string | null;

  /** Who holds it next: a successor, somebody for the time being, nobody, or the leaver still. */
  @Column({ type: 'text' })
  kind!: 'successor' | 'interim' | 'end' | 'keep';

  @Column({ type: 'uuid', nullable: true })
  successorId!: string | null;

  @Column({ type: 'text', default: '' })
  reason!: string;

  /** What confirming wrote. */
  @Column({ type: 'text', nullable: true })
  result!: string | null;
}
