import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { VisitEntity } from './visit.entity.js';

/** A version of the opinion (所見) of one body on a visit; each body has its own, with numbers of its own. */
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

  /** Seen by the people of its own body alone. */
  @Column({ type: 'boolean', default: true })
  internal!: boolean;

  @Column({ type: 'uuid', nullable: true, default: () => 'ctx_person()' })
  writtenBy!: string | null;

  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'visit_opinion_pkey' })
  id!: string;

  /** The body that it belongs to; null: the office itself, with its health offices. */
  @Column({ type: 'uuid', nullable: true })
  bodyId!: string | null;

  /** From 1, within the body's opinion on the visit. */
  @Column({ type: 'integer', default: 1 })
  version!: number;

  /** Why the version before was corrected; empty in the first. */
  @Column({ type: 'text', default: '' })
  reason!: string;

  @Column({ type: 'timestamptz', nullable: true, default: () => 'ctx_now()' })
  writtenAt!: Date | null;

  /** When a newer version came; null: in force. */
  @Column({ type: 'timestamptz', nullable: true })
  supersededAt!: Date | null;
}
