import type { CivilDay, ContactMode } from '@banso/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/**
 * A contact (連絡) of an engagement: a phone call or a mail between visits. It does not change; one that was wrong is
 * withdrawn with a reason and stays to be read.
 */
@Entity('contact')
@Check('contact_mode_check', `mode = ANY (ARRAY['phone', 'mail'])`)
@Check('contact_withdrawn_check', '(withdrawn_at IS NULL) = (withdrawn_reason IS NULL)')
@ForeignKey('PersonEntity', ['createdBy'], ['id'], { name: 'contact_created_by_fkey' })
@ForeignKey('PersonEntity', ['withdrawnBy'], ['id'], { name: 'contact_withdrawn_by_fkey' })
@ForeignKey(
  'EngagementEntity',
  ['engagementId', 'tenantId', 'municipalityCode'],
  ['id', 'tenantId', 'municipalityCode'],
  { name: 'contact_engagement_fkey' },
)
@Index('contact_of_engagement', ['engagementId', 'contactedOn', 'id'])
export class ContactEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'contact_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  engagementId!: string;

  /** That of the engagement, as the municipality's code is: the trigger `follow_engagement` writes both. */
  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'text' })
  municipalityCode!: string;

  /** Civil day. */
  @Column({ type: 'date' })
  contactedOn!: CivilDay;

  @Column({ type: 'text' })
  mode!: ContactMode;

  /** With whom, in words. */
  @Column({ type: 'text' })
  counterpart!: string;

  /** What it was about. */
  @Column({ type: 'text' })
  text!: string;

  /** What came of it. */
  @Column({ type: 'text', default: '' })
  outcome!: string;

  /** Null where the demo did. */
  @Column({ type: 'uuid', nullable: true })
  createdBy!: string | null;

  @Column({ type: 'timestamptz', default: () => 'ctx_now()' })
  createdAt!: Date;

  /** Null while it stands; the same of `withdrawnBy` and `withdrawnReason`. */
  @Column({ type: 'timestamptz', nullable: true })
  withdrawnAt!: Date | null;

  @Column({ type: 'uuid', nullable: true })
  withdrawnBy!: string | null;

  @Column({ type: 'text', nullable: true })
  withdrawnReason!: string | null;

  @Column({ type: 'integer', default: 1 })
  version!: number;
}
