import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { EngagementEntity } from './engagement.entity.js';

/** TODO */
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

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'date' })
  dueOn!: string;

  @Column({ type: 'text', default: 'ahead' })
  state!: 'ahead' | 'reached' | 'dropped';

  @Column({ type: 'date', nullable: true })
  reachedOn!: string | null;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'timestamptz', default: () => 'ctx_now()' })
  createdAt!: Date;

  @Column({ type: 'uuid', nullable: true, default: () => 'ctx_person()' })
  createdBy!: string | null;
}
