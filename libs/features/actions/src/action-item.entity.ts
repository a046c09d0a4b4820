import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** TODO */
@Entity('action_item')
@Check('action_item_side_check', `side = ANY (ARRAY['ours', 'theirs'])`)
@Check('action_item_state_check', `state = ANY (ARRAY['open', 'done', 'dropped'])`)
@ForeignKey(
  'EngagementEntity',
  ['engagementId', 'tenantId', 'municipalityCode'],
  ['id', 'tenantId', 'municipalityCode'],
  { name: 'action_item_engagement_id_tenant_id_municipality_code_fkey' },
)
@ForeignKey('VisitEntity', ['visitId'], ['id'], { name: 'action_item_visit_id_fkey' })
@Index('action_item_due', ['tenantId', 'dueOn'], { where: `(state = 'open'::text)` })
@Index('action_item_engagement', ['engagementId'])
export class ActionItemEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'action_item_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  engagementId!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'text' })
  municipalityCode!: string;

  @Column({ type: 'uuid', nullable: true })
  visitId!: string | null;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'text' })
  side!: 'ours' | 'theirs';

  @Column({ type: 'text', default: '' })
  ownerName!: string;

  @Column({ type: 'date' })
  dueOn!: string;

  @Column({ type: 'text', default: 'open' })
  state!: 'open' | 'done' | 'dropped';

  @Column({ type: 'text', default: '' })
  evidence!: string;

  @Column({ type: 'date', nullable: true })
  doneOn!: string | null;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'timestamptz', default: () => 'ctx_now()' })
  createdAt!: Date;

  @Column({ type: 'uuid', nullable: true })
  createdBy!: string | null;
}
