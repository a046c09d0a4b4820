import type { RecordEventKind } from '@banso/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { VisitEntity } from './visit.entity.js';

/** Something that happened to a record (復命書) besides being written. Rows are only added; ids are their order. */
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

  /** Number of the record's version that it happened to. */
  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'text' })
  kind!: RecordEventKind;

  /** Why; empty for a confirmation. */
  @Column({ type: 'text', default: '' })
  comment!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'timestamptz', default: () => 'ctx_now()' })
  at!: Date;

  /** Of a withdrawal: the day that the visit was planned for, which undoing brings back; null where it never was. */
  @Column({ type: 'date', nullable: true })
  plannedOn!: string | null;

  /** Of a confirmation: how many the programme asked for then; null for everything else. */
  @Column({ type: 'smallint', nullable: true })
  steps!: number | null;
}
