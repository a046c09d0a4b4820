import type { CivilDay, Stage } from '@banso/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { EngagementEntity } from './engagement.entity.js';

/**
 * Moves of the stage (段階), and what became of them when a visit’s record was withdrawn or restored. Rows are only
 * added.
 */
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
@Index('stage_change_place', ['municipalityCode', 'tenantId'])
export class StageChangeEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'stage_change_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  engagementId!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'text' })
  municipalityCode!: string;

  /** 0 to 3: where it moved, or what stands after a withdrawal or restoration. */
  @Column({ type: 'smallint' })
  stage!: Stage;

  /** Civil day since which it holds. */
  @Column({ type: 'date' })
  since!: CivilDay;

  @Column({ type: 'text' })
  reason!: string;

  /** The visit whose record moved it; null where it was moved by itself. */
  @Column({ type: 'uuid', nullable: true })
  visitId!: string | null;

  /** Who moved it; null where no person did. */
  @Column({ type: 'uuid', nullable: true })
  changedBy!: string | null;

  @Column({ type: 'timestamptz', default: () => 'ctx_now()' })
  recordedAt!: Date;

  /**
   * A `withdrawal` takes the moves of its visit out of account, a `restoration` puts them back; the last one counts.
   */
  @Column({ type: 'text', default: 'move' })
  kind!: 'move' | 'withdrawal' | 'restoration';
}
