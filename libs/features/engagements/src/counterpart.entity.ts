import type { CivilDay } from '@banso/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { EngagementEntity } from './engagement.entity.js';

/** The municipality’s people (先方担当者), each for a term. They are no users: a name, no `person`. */
@Entity('counterpart')
@Check('counterpart_check', '(until_on IS NULL) OR (until_on >= from_on)')
@ForeignKey(
  () => EngagementEntity,
  ['engagementId', 'tenantId', 'municipalityCode'],
  ['id', 'tenantId', 'municipalityCode'],
  { name: 'counterpart_engagement_id_tenant_id_municipality_code_fkey' },
)
@Index('counterpart_begins', ['tenantId', 'fromOn'])
@Index('counterpart_engagement', ['engagementId', 'fromOn'])
export class CounterpartEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'counterpart_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  engagementId!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'text' })
  municipalityCode!: string;

  @Column({ type: 'text' })
  name!: string;

  /** Office and title in the municipality’s words. */
  @Column({ type: 'text' })
  post!: string;

  /** First civil day of the term. */
  @Column({ type: 'date' })
  fromOn!: CivilDay;

  /** Last civil day of the term; null while it is open. */
  @Column({ type: 'date', nullable: true })
  untilOn!: CivilDay | null;

  /** The one to turn to first. */
  @Column({ type: 'boolean', default: false })
  isMain!: boolean;

  @Column({ type: 'text', default: '' })
  note!: string;

  @Column({ type: 'integer', default: 1 })
  version!: number;
}
