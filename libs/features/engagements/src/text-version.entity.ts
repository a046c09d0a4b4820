import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { EngagementEntity } from './engagement.entity.js';

/** TODO */
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

  @Column({ type: 'uuid' })
  subjectId!: string;

  @Column({ type: 'text', default: 'text' })
  field!: 'text' | 'evidence';

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'text', default: '' })
  reason!: string;

  @Column({ type: 'uuid', nullable: true })
  writtenBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  writtenAt!: Date | null;
}
