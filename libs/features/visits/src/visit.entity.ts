import type { CivilDay, VisitMode, VisitStatus } from '@banso/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A visit (訪問): planned, held or cancelled. What was recorded of it stands in versions of its record. */
@Entity('visit')
@Check('visit_check1', '(planned_on IS NOT NULL) OR (held_on IS NOT NULL)')
@Check('visit_held_check', `(status = ANY (ARRAY['planned', 'cancelled', 'withdrawn'])) = (held_on IS NULL)`)
@Check('visit_mode_check', `mode = ANY (ARRAY['onSite', 'online', 'ourOffice'])`)
@Check('visit_status_check', `status = ANY (ARRAY['planned', 'recorded', 'confirmed', 'cancelled', 'withdrawn'])`)
@ForeignKey(
  'EngagementEntity',
  ['engagementId', 'tenantId', 'municipalityCode'],
  ['id', 'tenantId', 'municipalityCode'],
  { name: 'visit_engagement_id_tenant_id_municipality_code_fkey' },
)
// visit USING btree (engagement_id, held_on DESC) WHERE (held_on IS NOT NULL)
@Index('visit_before', { synchronize: false })
// visit USING btree (tenant_id, day, id) INCLUDE (municipality_code, status)
@Index('visit_day', { synchronize: false })
// visit USING btree (tenant_id, planned_on) INCLUDE (municipality_code, engagement_id, status, created_at, held_on, id)
@Index('visit_planned_on', { synchronize: false })
// visit USING btree (municipality_code, day, id) INCLUDE (tenant_id, status)
@Index('visit_place', { synchronize: false })
@Index('visit_planned', ['tenantId', 'plannedOn'], { where: `(status = 'planned'::text)` })
// visit USING btree (engagement_id, day DESC, id DESC)
@Index('visit_story', { synchronize: false })
@Index('visit_to_come', ['engagementId', 'plannedOn'], { where: `(status = 'planned'::text)` })
@Index('visit_withdrawn', ['engagementId'], { where: `(status = 'withdrawn'::text)` })
// visit USING btree (tenant_id, id) INCLUDE (engagement_id, municipality_code, held_on)
// WHERE (status = 'recorded'::text)
@Index('visit_waiting', { synchronize: false })
export class VisitEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'visit_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  engagementId!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'text' })
  municipalityCode!: string;

  @Column({ type: 'text', default: 'planned' })
  status!: VisitStatus;

  /** Civil day; null where it was recorded without having been planned. */
  @Column({ type: 'date', nullable: true })
  plannedOn!: string | null;

  /** Time of day in Tokyo for which it is planned. */
  @Column({ type: 'time', nullable: true })
  startsAt!: string | null;

  @Column({ type: 'text', default: '' })
  place!: string;

  @Column({ type: 'text' })
  mode!: VisitMode;

  @Column({ type: 'text', default: '' })
  purpose!: string;

  /** Civil day; null unless its record stands (recorded or confirmed). */
  @Column({ type: 'date', nullable: true })
  heldOn!: string | null;

  /** Kinds of support (A to E) that were given; none before it is recorded. */
  @Column({ type: 'text', array: true, default: () => "'{}'" })
  supportTypes!: string[];

  /** For `If-Match`; moves on with every change that others can see. */
  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'timestamptz', default: () => 'ctx_now()' })
  createdAt!: Date;

  @Column({ type: 'uuid', nullable: true })
  createdBy!: string | null;

  /** When `version` last moved, by a trigger; null where it never did. */
  @Column({ type: 'timestamptz', nullable: true })
  changedAt!: Date | null;

  /** The day it was held, or else is planned for; made by the database. */
  @Column({
    type: 'date',
    generatedType: 'STORED',
    asExpression: 'COALESCE(held_on, planned_on)',
    insert: false,
    update: false,
    select: false,
  })
  day!: CivilDay;
}
