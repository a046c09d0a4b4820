import type { CivilDay, InitiativeState } from '@banso/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { EngagementEntity } from './engagement.entity.js';

/** Initiatives (具体的な取組) of the municipality. */
@Entity('initiative')
@Check('initiative_state_check', `state = ANY (ARRAY['idea', 'trying', 'running', 'stopped'])`)
@ForeignKey(
  () => EngagementEntity,
  ['engagementId', 'tenantId', 'municipalityCode'],
  ['id', 'tenantId', 'municipalityCode'],
  { name: 'initiative_engagement_id_tenant_id_municipality_code_fkey' },
)
@Index('initiative_engagement', ['engagementId'])
export class InitiativeEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'initiative_pkey' })
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

  @Column({ type: 'text' })
  state!: InitiativeState;

  /** Civil day since which it is tried or running; null while it is an idea. */
  @Column({ type: 'date', nullable: true })
  startedOn!: CivilDay | null;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  /** Who wrote it down; null where that was not kept. */
  @Column({ type: 'uuid', nullable: true, default: () => 'ctx_person()' })
  createdBy!: string | null;

  /** Null where that was not kept. */
  @Column({ type: 'timestamptz', nullable: true, default: () => 'ctx_now()' })
  createdAt!: Date | null;
}
