import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { VisitEntity } from './visit.entity.js';

/** A file that belongs to a visit. Nothing is deleted by people: what is withdrawn stays, and is not given out. */
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

  /** As it was called where it came from. */
  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  mediaType!: string;

  /** Bytes. */
  @Column({ type: 'integer' })
  size!: number;

  /** Hash of the content, in hexadecimal. */
  @Column({ type: 'text' })
  sha256!: string;

  /** Under which id the file store keeps the bytes. */
  @Column({ type: 'uuid' })
  storedAs!: string;

  /** Seen by the office alone, not by the bodies that support with it. */
  @Column({ type: 'boolean', default: false })
  internal!: boolean;

  @Column({ type: 'uuid' })
  uploadedBy!: string;

  @Column({ type: 'timestamptz', default: () => 'ctx_now()' })
  uploadedAt!: Date;

  /** Null while it is given out; the same of `withdrawnBy` and `withdrawnReason`. */
  @Column({ type: 'timestamptz', nullable: true })
  withdrawnAt!: Date | null;

  @Column({ type: 'uuid', nullable: true })
  withdrawnBy!: string | null;

  @Column({ type: 'text', nullable: true })
  withdrawnReason!: string | null;

  /** Counts changes, for `If-Match`. */
  @Column({ type: 'integer', default: 1 })
  version!: number;
}
