import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { VisitEntity } from './visit.entity.js';

/** Why and when a planned visit was cancelled. */
@Entity('visit_cancellation')
@ForeignKey(
  'EngagementEntity',
  ['engagementId', 'tenantId', 'municipalityCode'],
  ['id', 'tenantId', 'municipalityCode'],
  { name: 'visit_cancellation_engagement_id_tenant_id_municipality_co_fkey' },
)
@ForeignKey(() => VisitEntity, ['visitId'], ['id'], { name: 'visit_cancellation_visit_id_fkey' })
// visit_cancellation USING btree (tenant_id, cancelled_at) INCLUDE (visit_id, municipality_code, engagement_id)
@Index('visit_cancellation_day', { synchronize: false })
@Index('visit_cancellation_engagement', ['engagementId'])
export class VisitCancellationEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'visit_cancellation_pkey' })
  visitId!: string;

  @Column({ type: 'uuid' })
  engagementId!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'text' })
  municipalityCode!: string;

  @Column({ type: 'text' })
  reason!: string;

  /** Null where a job cancelled it. */
  @Column({ type: 'uuid', nullable: true })
  cancelledBy!: string | null;

  @Column({ type: 'timestamptz', default: () => 'ctx_now()' })
  cancelledAt!: Date;
}
