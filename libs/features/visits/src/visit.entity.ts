import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** TODO */
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
@Index('visit_engagement', ['engagementId'])
@Index('visit_held', ['municipalityCode', 'heldOn'], { where: '(held_on IS NOT NULL)' })
@Index('visit_planned', ['tenantId', 'plannedOn'], { where: `(status = 'planned'::text)` })
// visit USING btree (engagement_id, COALESCE(held_on, planned_on) DESC)
@Index('visit_story', { synchronize: false })
@Index('visit_waiting', ['tenantId', 'id'], { where: `(status = 'recorded'::text)` })
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
  status!: 'planned' | 'recorded' | 'confirmed' | 'cancelled' | 'withdrawn';

  @Column({ type: 'date', nullable: true })
  plannedOn!: string | null;

  @Column({ type: 'time', nullable: true })
  startsAt!: string | null;

  @Column({ type: 'text', default: '' })
  place!: string;

  @Column({ type: 'text' })
  mode!: 'onSite' | 'online' | 'ourOffice';

  @Column({ type: 'text', default: '' })
  purpose!: string;

  @Column({ type: 'date', nullable: true })
  heldOn!: string | null;

  @Column({ type: 'text', array: true, default: () => "'{}'" })
  supportTypes!: string[];

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'timestamptz', default: () => 'ctx_now()' })
  createdAt!: Date;

  @Column({ type: 'uuid', nullable: true })
  createdBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  changedAt!: Date | null;
}
