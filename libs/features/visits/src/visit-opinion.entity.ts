import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { VisitEntity } from './visit.entity.js';

/** TODO */
@Entity('visit_opinion')
@Check('visit_opinion_check', `(version = 1) OR (reason <> '')`)
@Check('visit_opinion_version_check', 'version > 0')
@ForeignKey('OrganisationEntity', ['bodyId'], ['id'], { name: 'visit_opinion_body_id_fkey' })
@ForeignKey(
  'EngagementEntity',
  ['engagementId', 'tenantId', 'municipalityCode'],
  ['id', 'tenantId', 'municipalityCode'],
  { name: 'visit_opinion_engagement_id_tenant_id_municipality_code_fkey' },
)
@ForeignKey(() => VisitEntity, ['visitId'], ['id'], { name: 'visit_opinion_visit_id_fkey' })
@Index('visit_opinion_engagement', ['engagementId'])
// visit_opinion USING btree (visit_id, body_id) NULLS NOT DISTINCT WHERE (superseded_at IS NULL)
@Index('visit_opinion_in_force', { synchronize: false })
// visit_opinion USING btree (visit_id, body_id, version) NULLS NOT DISTINCT
@Index('visit_opinion_version', { synchronize: false })
export class VisitOpinionEntity {
  @Column({ type: 'uuid' })
  visitId!: string;

  @Column({ type: 'uuid' })
  engagementId!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'text' })
  municipalityCode!: string;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'boolean', default: true })
  internal!: boolean;

  @Column({ type: 'uuid', nullable: true, default: () => 'ctx_person()' })
  writtenBy!: string | null;

  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'visit_opinion_pkey' })
  id!: string;

  @Column({ type: 'uuid', nullable: true })
  bodyId!: string | null;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'text', default: '' })
  reason!: string;

  @Column({ type: 'timestamptz', nullable: true, default: () => 'ctx_now()' })
  writtenAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  supersededAt!: Date | null;
}
