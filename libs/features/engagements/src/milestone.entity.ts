import type { CivilDay, MilestoneState } from '@banso/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { EngagementEntity } from './engagement.entity.js';

/** Points of the road map (ロードマップ), each with a day. */
@Entity('milestone')
@Check('milestone_check', `(state = 'reached') = (reached_on IS NOT NULL)`)
@Check('milestone_state_check', `state = ANY (ARRAY['ahead', 'reached', 'dropped'])`)
@ForeignKey(
  () => EngagementEntity,
  ['engagementId', 'tenantId', 'municipalityCode'],
  ['id', 'tenantId', 'municipalityCode'],
  { name: 'milestone_engagement_id_tenant_id_municipality_code_fkey' },
)
@Index('milestone_engagement', ['engagementId'])
export class MilestoneEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'milestone_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  engagementId!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'text' })
  municipalityCode!: string;

  /** As it says now; what it said before stands in `text_version`. */
  @Column({ type: 'text' })
  text!: string;

  /** Civil day by which it should be reached. */
  @Column({ type: 'date' })
  dueOn!: CivilDay;

  @Column({ type: 'text', default: 'ahead' })
  state!: MilestoneState;

  /** Civil day on which it was reached; null unless it was. */
  @Column({ type: 'date', nullable: true })
  reachedOn!: CivilDay | null;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'timestamptz', default: () => 'ctx_now()' })
  createdAt!: Date;

  /** Who wrote it down; null where the demo or a migration did. */
  @Column({ type: 'uuid', nullable: true, default: () => 'ctx_person()' })
  createdBy!: string | null;
}
