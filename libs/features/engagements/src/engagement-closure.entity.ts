import type { CivilDay } from '@banso/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { EngagementEntity } from './engagement.entity.js';

/**
 * Ends of engagements (終了). A closure that was undone stays, with a row in `engagement_reopening`: `closure_in_force`
 * leaves it out.
 */
@Entity('engagement_closure')
@ForeignKey(
  () => EngagementEntity,
  ['engagementId', 'tenantId', 'municipalityCode'],
  ['id', 'tenantId', 'municipalityCode'],
  { name: 'engagement_closure_engagement_id_tenant_id_municipality_co_fkey' },
)
@Index('engagement_closure_of_office', ['tenantId'])
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

  /** The last civil day. */
  @Column({ type: 'date' })
  closedOn!: CivilDay;

  @Column({ type: 'text' })
  reason!: string;

  /** What was reached, in words; empty where nothing was said. */
  @Column({ type: 'text', default: '' })
  outcome!: string;

  /** Who closed it; null where the demo or a migration did. */
  @Column({ type: 'uuid', nullable: true })
  closedBy!: string | null;
}
