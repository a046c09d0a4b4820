import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { EngagementEntity } from './engagement.entity.js';

/**
 * What texts of the story said before they were corrected, and what they say now. A text that was never corrected has
 * no row here.
 */
@Entity('text_version')
@Check('text_version_check', `(version = 1) OR (reason <> '')`)
@Check('text_version_field_check', `field = ANY (ARRAY['text', 'evidence'])`)
@Check(
  'text_version_subject_kind_check',
  `subject_kind = ANY (ARRAY['vision', 'challenge', 'initiative', 'milestone', 'actionItem'])`,
)
@Check('text_version_version_check', 'version > 0')
@ForeignKey(
  () => EngagementEntity,
  ['engagementId', 'tenantId', 'municipalityCode'],
  ['id', 'tenantId', 'municipalityCode'],
  { name: 'text_version_engagement_id_tenant_id_municipality_code_fkey' },
)
@ForeignKey('PersonEntity', ['writtenBy'], ['id'], { name: 'text_version_written_by_fkey' })
@Unique('text_version_subject_id_field_version_key', ['subjectId', 'field', 'version'])
@Index('text_version_engagement', ['engagementId'])
export class TextVersionEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'text_version_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  engagementId!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'text' })
  municipalityCode!: string;

  @Column({ type: 'text' })
  subjectKind!: 'vision' | 'challenge' | 'initiative' | 'milestone' | 'actionItem';

  /** The engagement for its vision, otherwise the row that the text stands in. */
  @Column({ type: 'uuid' })
  subjectId!: string;

  @Column({ type: 'text', default: 'text' })
  field!: 'text' | 'evidence';

  /** From 1, by subject and field. */
  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'text' })
  text!: string;

  /** Why the text before was corrected; empty in the first. */
  @Column({ type: 'text', default: '' })
  reason!: string;

  /** Null where it was not kept who wrote it. */
  @Column({ type: 'uuid', nullable: true })
  writtenBy!: string | null;

  /** Null where it was not kept when. */
  @Column({ type: 'timestamptz', nullable: true })
  writtenAt!: Date | null;
}
