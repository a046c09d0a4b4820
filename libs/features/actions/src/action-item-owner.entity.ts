import type { CivilDay } from '@banso/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ActionItemEntity } from './action-item.entity.js';

/** Who has promised an item of ours, and from when: whoever’s term began last. */
@Entity('action_item_owner')
@ForeignKey(() => ActionItemEntity, ['actionItemId'], ['id'], { name: 'action_item_owner_action_item_id_fkey' })
@ForeignKey(
  'EngagementEntity',
  ['engagementId', 'tenantId', 'municipalityCode'],
  ['id', 'tenantId', 'municipalityCode'],
  { name: 'action_item_owner_engagement_id_tenant_id_municipality_cod_fkey' },
)
@ForeignKey('PersonEntity', ['personId'], ['id'], { name: 'action_item_owner_person_id_fkey' })
@Index('action_item_owner_begins', ['tenantId', 'fromOn'])
@Index('action_item_owner_engagement', ['engagementId'])
// action_item_owner USING btree (action_item_id, from_on DESC)
// INCLUDE (id, person_id, tenant_id, municipality_code, engagement_id, hidden_until)
@Index('action_item_owner_item', { synchronize: false })
// action_item_owner USING btree (person_id)
// INCLUDE (action_item_id, tenant_id, municipality_code, engagement_id, hidden_until)
@Index('action_item_owner_person', { synchronize: false })
@Index('action_item_owner_written', ['transferId'], { where: '(transfer_id IS NOT NULL)' })
export class ActionItemOwnerEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'action_item_owner_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  actionItemId!: string;

  @Column({ type: 'uuid' })
  engagementId!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'text' })
  municipalityCode!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  /** First civil day. */
  @Column({ type: 'date' })
  fromOn!: CivilDay;

  /** Civil day of the announcement until which few see it; null for one that was written openly. */
  @Column({ type: 'date', nullable: true })
  hiddenUntil!: CivilDay | null;

  /** The transfer that wrote it, so that it can be taken back; null for one that was written openly. */
  @Column({ type: 'uuid', nullable: true })
  transferId!: string | null;
}
