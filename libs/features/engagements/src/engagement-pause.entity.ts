import type { CivilDay } from '@banso/domain';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { EngagementEntity } from './engagement.entity.js';

/** Pauses of engagements (休止), in which no visit is due. Two of one engagement never overlap. */
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
@Index('engagement_pause_of_office', ['tenantId'])
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

  /** First civil day of the pause. */
  @Column({ type: 'date' })
  fromOn!: CivilDay;

  /** The civil day of resumption, from which the cadence counts anew; null while it is paused. */
  @Column({ type: 'date', nullable: true })
  untilOn!: CivilDay | null;

  @Column({ type: 'text' })
  reason!: string;

  /** Who paused it; null where the demo or a migration did. */
  @Column({ type: 'uuid', nullable: true })
  pausedBy!: string | null;
}
