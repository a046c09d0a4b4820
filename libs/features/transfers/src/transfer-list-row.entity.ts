import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { TransferEntity } from './transfer.entity.js';
import { TransferListEntity } from './transfer-list.entity.js';

/** One line of a list of transfers, and how far it is. */
@Entity('transfer_list_row')
@Check('transfer_list_row_number_check', 'number > 1')
@Check(
  'transfer_list_row_state_check',
  `state = ANY (ARRAY['registered', 'waiting', 'confirmed', 'refused', 'withdrawing', 'withdrawn'])`,
)
@ForeignKey('PersonEntity', ['interimId'], ['id'], { name: 'transfer_list_row_interim_id_fkey' })
@ForeignKey(() => TransferListEntity, ['listId'], ['id'], { name: 'transfer_list_row_list_id_fkey' })
@ForeignKey('PersonEntity', ['successorId'], ['id'], { name: 'transfer_list_row_successor_id_fkey' })
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'transfer_list_row_tenant_id_fkey' })
@ForeignKey(() => TransferEntity, ['transferId'], ['id'], { name: 'transfer_list_row_transfer_id_fkey' })
@Unique('transfer_list_row_list_id_number_key', ['listId', 'number'])
@Index('transfer_list_row_lagging', ['tenantId'], { where: 'lags' })
@Index('transfer_list_row_to_do', ['tenantId', 'listId', 'number'], {
  where: `(state = ANY (ARRAY['waiting'::text, 'withdrawing'::text]))`,
})
export class TransferListRowEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'transfer_list_row_pkey' })
  transferId!: string;

  @Column({ type: 'uuid' })
  listId!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  /** The line in the file; the heading is 1. */
  @Column({ type: 'integer' })
  number!: number;

  @Column({ type: 'uuid', nullable: true })
  successorId!: string | null;

  /** Who holds for the time being where there is no successor. */
  @Column({ type: 'uuid', nullable: true })
  interimId!: string | null;

  @Column({ type: 'text', default: 'registered' })
  state!: 'registered' | 'waiting' | 'confirmed' | 'refused' | 'withdrawing' | 'withdrawn';

  /** Why it could not be confirmed. */
  @Column({ type: 'jsonb', nullable: true })
  refusal!: unknown;

  @Column({ type: 'timestamptz', nullable: true })
  settledAt!: Date | null;

  /** Reminders and whatever else is derived from what was written have still to follow. */
  @Column({ type: 'boolean', default: false })
  lags!: boolean;
}
