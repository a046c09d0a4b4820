import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { VisitEntity } from './visit.entity.js';

/** TODO */
@Entity('visit_record_event')
@Check('visit_record_event_check', `(kind = 'confirmed') OR (comment <> '')`)
@Check('visit_record_event_confirmation_steps', `(kind = 'confirmed') = (steps IS NOT NULL)`)
@Check(
  'visit_record_event_kind_check',
  `kind = ANY (ARRAY['confirmed', 'returned', 'confirmationUndone', 'withdrawn', 'withdrawalUndone'])`,
)
@Check('visit_record_event_steps_check', '(steps >= 1) AND (steps <= 2)')
@ForeignKey(
  'EngagementEntity',
  ['engagementId', 'tenantId', 'municipalityCode'],
  ['id', 'tenantId', 'municipalityCode'],
  { name: 'visit_record_event_engagement_id_tenant_id_municipality_co_fkey' },
)
@ForeignKey('PersonEntity', ['personId'], ['id'], { name: 'visit_record_event_person_id_fkey' })
@ForeignKey(() => VisitEntity, ['visitId'], ['id'], { name: 'visit_record_event_visit_id_fkey' })
@Index('visit_record_event_engagement', ['engagementId'])
@Index('visit_record_event_returned', ['tenantId'], { where: `(kind = 'returned'::text)` })
@Index('visit_record_event_visit', ['visitId', 'id'])
export class VisitRecordEventEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'visit_record_event_pkey',
  })
  id!: string;

  @Column({ type: 'uuid' })
  visitId!: string;

  @Column({ type: 'uuid' })
  engagementId!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'text' })
  municipalityCode!: string;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'text' })
  kind!: 'confirmed' | 'returned' | 'confirmationUndone' | 'withdrawn' | 'withdrawalUndone';

  @Column({ type: 'text', default: '' })
  comment!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'timestamptz', default: () => 'ctx_now()' })
  at!: Date;

  @Column({ type: 'date', nullable: true })
  plannedOn!: string | null;

  @Column({ type: 'smallint', nullable: true })
  steps!: number | null;
}
