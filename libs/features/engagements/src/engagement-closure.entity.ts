import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { EngagementEntity } from './engagement.entity.js';

/** TODO */
@Entity('engagement_closure')
@ForeignKey(
  () => EngagementEntity,
  ['engagementId', 'tenantId', 'municipalityCode'],
  ['id', 'tenantId', 'municipalityCode'],
  { name: 'engagement_closure_engagement_id_tenant_id_municipality_co_fkey' },
)
@Index('engagement_closure_engagement', ['engagementId'])
export class EngagementClosureEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'engagement_closure_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  engagementId!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'text' })
  municipalityCode!: string;

  @Column({ type: 'date' })
  closedOn!: string;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'text', default: '' })
  outcome!: string;

  @Column({ type: 'uuid', nullable: true })
  closedBy!: string | null;
}
