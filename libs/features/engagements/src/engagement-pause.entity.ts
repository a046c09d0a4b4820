import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { EngagementEntity } from './engagement.entity.js';

/** TODO */
@Entity('engagement_pause')
@Check('engagement_pause_check', '(until_on IS NULL) OR (until_on >= from_on)')
@ForeignKey(
  () => EngagementEntity,
  ['engagementId', 'tenantId', 'municipalityCode'],
  ['id', 'tenantId', 'municipalityCode'],
  { name: 'engagement_pause_engagement_id_tenant_id_municipality_code_fkey' },
)
@Exclusion(
  'engagement_pause_engagement_id_daterange_excl',
  `USING gist (engagement_id WITH =, daterange(from_on, until_on, '[)'::text) WITH &&)`,
)
@Index('engagement_pause_engagement', ['engagementId'])
export class EngagementPauseEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'engagement_pause_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  engagementId!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'text' })
  municipalityCode!: string;

  @Column({ type: 'date' })
  fromOn!: string;

  @Column({ type: 'date', nullable: true })
  untilOn!: string | null;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'uuid', nullable: true })
  pausedBy!: string | null;
}
