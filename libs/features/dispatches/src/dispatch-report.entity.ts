import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { DispatchEntity } from './dispatch.entity.js';

/** What an expert advised (派遣報告). A correction before the report is accepted is a new version. */
@Entity('dispatch_report')
@Check('dispatch_report_texts_check', `((on_case || on_sheet) || on_conduct) <> ''`)
@Check('dispatch_report_version_check', 'version > 0')
@ForeignKey(
  () => DispatchEntity,
  ['dispatchId', 'tenantId', 'municipalityCode'],
  ['id', 'tenantId', 'municipalityCode'],
  { name: 'dispatch_report_dispatch_fkey' },
)
@ForeignKey('PersonEntity', ['expertId'], ['id'], { name: 'dispatch_report_expert_fkey' })
@ForeignKey('PersonEntity', ['writtenBy'], ['id'], { name: 'dispatch_report_written_by_fkey' })
@Unique('dispatch_report_version_key', ['dispatchId', 'version'])
@Index('dispatch_report_engagement', ['engagementId'], { where: '(engagement_id IS NOT NULL)' })
export class DispatchReportEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'dispatch_report_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  dispatchId!: string;

  /** That of the dispatch, as the municipality's code and the engagement are: a trigger writes them. */
  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'text' })
  municipalityCode!: string;

  /** Null for a municipality's own meeting (地域ケア個別会議). */
  @Column({ type: 'uuid', nullable: true })
  engagementId!: string | null;

  @Column({ type: 'uuid' })
  expertId!: string;

  /** From 1. */
  @Column({ type: 'integer' })
  version!: number;

  /** Advice on the case, the assessment sheet, the conduct of the meeting; at least one of them. */
  @Column({ type: 'text' })
  onCase!: string;

  @Column({ type: 'text' })
  onSheet!: string;

  @Column({ type: 'text' })
  onConduct!: string;

  /** What follows. */
  @Column({ type: 'text' })
  followUp!: string;

  /** The expert, or whoever entered it for one without an account. */
  @Column({ type: 'uuid' })
  writtenBy!: string;

  @Column({ type: 'timestamptz', default: () => 'ctx_now()' })
  writtenAt!: Date;
}
