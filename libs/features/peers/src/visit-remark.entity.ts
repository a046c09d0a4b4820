import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A remark (所感) on a visit. It is never changed: whoever thinks otherwise later writes another. */
@Entity('visit_remark')
@ForeignKey(
  'EngagementEntity',
  ['engagementId', 'tenantId', 'municipalityCode'],
  ['id', 'tenantId', 'municipalityCode'],
  { name: 'visit_remark_engagement_fkey' },
)
@ForeignKey('PersonEntity', ['writtenBy'], ['id'], { name: 'visit_remark_written_by_fkey' })
@ForeignKey('VisitEntity', ['visitId'], ['id'], { name: 'visit_remark_visit_id_fkey' })
@Index('visit_remark_engagement', ['engagementId'])
@Index('visit_remark_visit', ['visitId', 'writtenAt'])
@Index('visit_remark_writer', ['writtenBy', 'writtenAt'])
export class VisitRemarkEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'visit_remark_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  visitId!: string;

  @Column({ type: 'uuid' })
  engagementId!: string;

  /** That of the engagement, as the municipality's code is: the trigger `follow_engagement` writes both. */
  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'text' })
  municipalityCode!: string;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'uuid' })
  writtenBy!: string;

  @Column({ type: 'timestamptz', default: () => 'ctx_now()' })
  writtenAt!: Date;
}
