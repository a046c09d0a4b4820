import type { CivilDay } from '@banso/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { EngagementClosureEntity } from './engagement-closure.entity.js';
import { EngagementEntity } from './engagement.entity.js';

/** Closures that were undone (終了の取消し), each at most once. */
@Entity('engagement_reopening')
@Check('engagement_reopening_reason_check', `reason <> ''`)
@ForeignKey(() => EngagementClosureEntity, ['closureId'], ['id'], { name: 'engagement_reopening_closure_id_fkey' })
@ForeignKey(
  () => EngagementEntity,
  ['engagementId', 'tenantId', 'municipalityCode'],
  ['id', 'tenantId', 'municipalityCode'],
  { name: 'engagement_reopening_engagement_id_tenant_id_municipality__fkey' },
)
@ForeignKey('PersonEntity', ['reopenedBy'], ['id'], { name: 'engagement_reopening_reopened_by_fkey' })
@Unique('engagement_reopening_closure_id_key', ['closureId'])
@Index('engagement_reopening_engagement', ['engagementId'])
export class EngagementReopeningEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'engagement_reopening_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  engagementId!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'text' })
  municipalityCode!: string;

  @Column({ type: 'uuid' })
  closureId!: string;

  @Column({ type: 'text' })
  reason!: string;

  /** Who undid it; null where no person did. */
  @Column({ type: 'uuid', nullable: true })
  reopenedBy!: string | null;

  /** Civil day in Tokyo. */
  @Column({ type: 'date' })
  reopenedOn!: CivilDay;

  /** The moment of it. */
  @Column({ type: 'timestamptz', default: () => 'ctx_now()' })
  reopenedAt!: Date;
}
