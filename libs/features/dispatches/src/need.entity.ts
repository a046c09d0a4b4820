import type { CivilDay, DispatchMode, NeedSource } from '@banso/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/**
 * What experts are needed for (派遣の必要): by an engagement, or by a municipality for its own meeting
 * (地域ケア個別会議). It never changes; one that is no longer wanted is closed with a reason.
 */
@Entity('need')
@Check('need_closed_check', '(closed_at IS NULL) = (closed_reason IS NULL)')
@Check('need_mode_check', `mode = ANY (ARRAY['onSite', 'online'])`)
@Check('need_professions_check', 'cardinality(professions) > 0')
@Check('need_source_check', `source_kind = ANY (ARRAY['challenge', 'initiative', 'actionItem'])`)
@Check('need_source_whole_check', '(source_kind IS NULL) = (source_id IS NULL)')
@ForeignKey(
  'EngagementEntity',
  ['engagementId', 'tenantId', 'municipalityCode'],
  ['id', 'tenantId', 'municipalityCode'],
  { name: 'need_engagement_fkey' },
)
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'need_tenant_fkey' })
@ForeignKey('MunicipalityEntity', ['municipalityCode'], ['code'], { name: 'need_municipality_fkey' })
@ForeignKey('PersonEntity', ['createdBy'], ['id'], { name: 'need_created_by_fkey' })
@ForeignKey('PersonEntity', ['closedBy'], ['id'], { name: 'need_closed_by_fkey' })
@Unique('need_place_key', ['id', 'tenantId', 'municipalityCode'])
@Index('need_engagement', ['engagementId'], { where: '(engagement_id IS NOT NULL)' })
@Index('need_wished', ['tenantId', 'wishedOn', 'id'])
export class NeedEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'need_pkey' })
  id!: string;

  /** That of the engagement, where there is one, as the municipality's code is. */
  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'text' })
  municipalityCode!: string;

  /** Null for a municipality's own meeting. */
  @Column({ type: 'uuid', nullable: true })
  engagementId!: string | null;

  /** What of the engagement it comes from, where somebody said so, and which one. */
  @Column({ type: 'text', nullable: true })
  sourceKind!: NeedSource | null;

  @Column({ type: 'uuid', nullable: true })
  sourceId!: string | null;

  /** What for. */
  @Column({ type: 'text' })
  purpose!: string;

  /** Professions (職種) wanted, any of them. */
  @Column({ type: 'text', array: true })
  professions!: string[];

  /** Civil day. */
  @Column({ type: 'date' })
  wishedOn!: CivilDay;

  @Column({ type: 'text' })
  place!: string;

  @Column({ type: 'text', default: 'onSite' })
  mode!: DispatchMode;

  @Column({ type: 'timestamptz', default: () => 'ctx_now()' })
  createdAt!: Date;

  /** Null where the demo did. */
  @Column({ type: 'uuid', nullable: true })
  createdBy!: string | null;

  /** Since when it is no longer wanted; null while it is. */
  @Column({ type: 'timestamptz', nullable: true })
  closedAt!: Date | null;

  @Column({ type: 'uuid', nullable: true })
  closedBy!: string | null;

  @Column({ type: 'text', nullable: true })
  closedReason!: string | null;

  @Column({ type: 'integer', default: 1 })
  version!: number;
}
