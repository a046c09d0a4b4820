import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { EngagementEntity } from './engagement.entity.js';

/** TODO */
@Entity('stage_change')
@Check('stage_change_kind_check', `kind = ANY (ARRAY['move', 'withdrawal', 'restoration'])`)
@Check('stage_change_of_visit', `(kind = 'move') OR (visit_id IS NOT NULL)`)
@Check('stage_change_stage_check', '(stage >= 0) AND (stage <= 3)')
@ForeignKey(
  () => EngagementEntity,
  ['engagementId', 'tenantId', 'municipalityCode'],
  ['id', 'tenantId', 'municipalityCode'],
  { name: 'stage_change_engagement_id_tenant_id_municipality_code_fkey' },
)
@Index('stage_change_engagement', ['engagementId'])
export class StageChangeEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'stage_change_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  engagementId!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'text' })
  municipalityCode!: string;

  @Column({ type: 'smallint' })
  stage!: number;

  @Column({ type: 'date' })
  since!: string;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'uuid', nullable: true })
  visitId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  changedBy!: string | null;

  @Column({ type: 'timestamptz', default: () => 'ctx_now()' })
  recordedAt!: Date;

  @Column({ type: 'text', default: 'move' })
  kind!: 'move' | 'withdrawal' | 'restoration';
}
