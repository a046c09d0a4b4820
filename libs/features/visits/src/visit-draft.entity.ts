import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { VisitEntity } from './visit.entity.js';

/** What somebody has typed of a visit's record so far, one for each person. A successor only reads it. */
@Entity('visit_draft')
@ForeignKey(
  'EngagementEntity',
  ['engagementId', 'tenantId', 'municipalityCode'],
  ['id', 'tenantId', 'municipalityCode'],
  { name: 'visit_draft_engagement_id_tenant_id_municipality_code_fkey' },
)
@ForeignKey('PersonEntity', ['personId'], ['id'], { name: 'visit_draft_person_id_fkey' })
@ForeignKey(() => VisitEntity, ['visitId'], ['id'], { name: 'visit_draft_visit_id_fkey' })
@Index('visit_draft_engagement', ['engagementId'])
@Index('visit_draft_person', ['personId'])
export class VisitDraftEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'visit_draft_pkey' })
  visitId!: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'visit_draft_pkey' })
  personId!: string;

  @Column({ type: 'uuid' })
  engagementId!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'text' })
  municipalityCode!: string;

  /** As the form sent it, unchecked, so that nothing is lost. */
  @Column({ type: 'jsonb' })
  content!: Record<string, unknown>;

  /** Counts how often it was saved. */
  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'timestamptz', default: () => 'ctx_now()' })
  savedAt!: Date;
}
