import type { ActionSide, ActionState, CivilDay } from '@banso/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What either side has promised (宿題). */
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
@Index('action_item_by_state', ['state', 'id'])
@Index('action_item_due', ['tenantId', 'dueOn', 'id', 'municipalityCode'])
@Index('action_item_engagement', ['engagementId'])
@Index('action_item_open', ['engagementId'], { where: `(state = 'open'::text)` })
@Index('action_item_state', ['tenantId', 'state', 'dueOn', 'id', 'municipalityCode'])
@Index('action_item_visit', ['visitId'], { where: '(visit_id IS NOT NULL)' })
export class ActionItemEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'action_item_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  engagementId!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'text' })
  municipalityCode!: string;

  /** The visit at which it was promised; null where it was written down by itself. */
  @Column({ type: 'uuid', nullable: true })
  visitId!: string | null;

  /** As it says now; what it said before stands in `text_version`. */
  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'text' })
  side!: ActionSide;

  /** Who of theirs, in words; empty for ours, whose owner stands in `action_item_owner`. */
  @Column({ type: 'text', default: '' })
  ownerName!: string;

  /** Civil day. */
  @Column({ type: 'date' })
  dueOn!: CivilDay;

  @Column({ type: 'text', default: 'open' })
  state!: ActionState;

  /** What came of it; empty until somebody says. */
  @Column({ type: 'text', default: '' })
  evidence!: string;

  /** Civil day on which it was done or dropped; null while it is open. */
  @Column({ type: 'date', nullable: true })
  doneOn!: CivilDay | null;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'timestamptz', default: () => 'ctx_now()' })
  createdAt!: Date;

  /** Who wrote it down; null where the demo or a migration did. */
  @Column({ type: 'uuid', nullable: true })
  createdBy!: string | null;
}
