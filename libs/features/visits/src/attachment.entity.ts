import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { VisitEntity } from './visit.entity.js';

/** TODO */
@Entity('attachment')
@Check('attachment_check', '(withdrawn_at IS NULL) = (withdrawn_reason IS NULL)')
@Check('attachment_name_check', `name <> ''`)
@Check('attachment_size_check', 'size > 0')
@ForeignKey(
  'EngagementEntity',
  ['engagementId', 'tenantId', 'municipalityCode'],
  ['id', 'tenantId', 'municipalityCode'],
  { name: 'attachment_engagement_id_tenant_id_municipality_code_fkey' },
)
@ForeignKey('PersonEntity', ['uploadedBy'], ['id'], { name: 'attachment_uploaded_by_fkey' })
@ForeignKey(() => VisitEntity, ['visitId'], ['id'], { name: 'attachment_visit_id_fkey' })
@ForeignKey('PersonEntity', ['withdrawnBy'], ['id'], { name: 'attachment_withdrawn_by_fkey' })
@Unique('attachment_stored_as_key', ['storedAs'])
@Index('attachment_engagement', ['engagementId'])
@Index('attachment_visit', ['visitId'])
export class AttachmentEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'attachment_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  engagementId!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'text' })
  municipalityCode!: string;

  @Column({ type: 'uuid' })
  visitId!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  mediaType!: string;

  @Column({ type: 'integer' })
  size!: number;

  @Column({ type: 'text' })
  sha256!: string;

  @Column({ type: 'uuid' })
  storedAs!: string;

  @Column({ type: 'boolean', default: false })
  internal!: boolean;

  @Column({ type: 'uuid' })
  uploadedBy!: string;

  @Column({ type: 'timestamptz', default: () => 'ctx_now()' })
  uploadedAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  withdrawnAt!: Date | null;

  @Column({ type: 'uuid', nullable: true })
  withdrawnBy!: string | null;

  @Column({ type: 'text', nullable: true })
  withdrawnReason!: string | null;

  @Column({ type: 'integer', default: 1 })
  version!: number;
}
