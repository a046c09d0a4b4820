import { RECORD_TEXTS, type RecordTextName } from '@banso/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ParticipantOfOurs } from './visit.response.js';
import { VisitEntity } from './visit.entity.js';

/** The texts: the columns that the domain's list names. */
const RecordTexts = class {} as new () => Record<RecordTextName, string>;
for (const { name, column, ...field } of RECORD_TEXTS) {
  // A text that no record may be without has no default.
  const isNeeded = 'missing' in field;
  Column({ type: 'text', name: column, ...(isNeeded ? {} : { default: '' }) })(RecordTexts.prototype as object, name);
}

/** A version of a visit's record (復命書): each save that changed something. visit_record has the one in force. */
@Entity('visit_record_version')
@Check('visit_record_check', '(ended_at IS NULL) OR (started_at IS NULL) OR (ended_at >= started_at)')
@Check('visit_record_stage_check', '(stage >= 0) AND (stage <= 3)')
@Check('visit_record_version_check', `(version = 1) OR (reason <> '')`)
@Check('visit_record_version_version_check', 'version > 0')
@ForeignKey(
  'EngagementEntity',
  ['engagementId', 'tenantId', 'municipalityCode'],
  ['id', 'tenantId', 'municipalityCode'],
  { name: 'visit_record_engagement_id_tenant_id_municipality_code_fkey' },
)
@ForeignKey('PersonEntity', ['begunBy'], ['id'], { name: 'visit_record_version_begun_by_fkey' })
@ForeignKey(() => VisitEntity, ['visitId'], ['id'], { name: 'visit_record_visit_id_fkey' })
@ForeignKey('PersonEntity', ['writtenBy'], ['id'], { name: 'visit_record_written_by_fkey' })
@Index('visit_record_version_engagement', ['engagementId'])
// UNIQUE, visit_record_version USING btree (visit_id) INCLUDE (tenant_id, written_by, recorded_at)
// WHERE (superseded_at IS NULL)
@Index('visit_record_version_in_force', { synchronize: false })
export class VisitRecordVersionEntity extends RecordTexts {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'visit_record_version_pkey' })
  visitId!: string;

  @Column({ type: 'uuid' })
  engagementId!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'text' })
  municipalityCode!: string;

  /** Time of day in Tokyo. */
  @Column({ type: 'time', nullable: true })
  startedAt!: string | null;

  /** Time of day in Tokyo. */
  @Column({ type: 'time', nullable: true })
  endedAt!: string | null;

  /** Who took part for us: people of the office, or names without a person. */
  @Column({ type: 'jsonb', default: () => "'[]'" })
  participantsOurs!: ParticipantOfOurs[];

  /** Names of those who took part for the municipality. */
  @Column({ type: 'text', array: true, default: () => "'{}'" })
  participantsTheirs!: string[];

  /** The stage as it was seen on the visit; null where nothing was said of it. */
  @Column({ type: 'smallint', nullable: true })
  stage!: number | null;

  /** The day of the next visit that was planned with it. */
  @Column({ type: 'date', nullable: true })
  nextVisitOn!: string | null;

  /** Who wrote this version. */
  @Column({ type: 'uuid' })
  writtenBy!: string;

  @Column({ type: 'timestamptz', default: () => 'ctx_now()' })
  recordedAt!: Date;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'visit_record_version_pkey', default: 1 })
  version!: number;

  /** Why the version before was corrected; empty in the first. */
  @Column({ type: 'text', default: '' })
  reason!: string;

  /** When a newer version came; null: in force. */
  @Column({ type: 'timestamptz', nullable: true })
  supersededAt!: Date | null;

  /** This and the three below are the visit's at that time; a trigger takes them over. */
  @Column({ type: 'date' })
  heldOn!: string;

  @Column({ type: 'text' })
  mode!: string;

  @Column({ type: 'text', default: '' })
  purpose!: string;

  @Column({ type: 'text', array: true, default: () => "'{}'" })
  supportTypes!: string[];

  /**
   * The bodies of those of us who were there, by their roles on the day, or, where a list named nobody, in whose charge
   * the engagement was; a trigger finds them.
   */
  @Column({ type: 'uuid', array: true, default: () => "'{}'" })
  bodyIds!: string[];

  /** Who wrote the first version, and when. */
  @Column({ type: 'uuid' })
  begunBy!: string;

  @Column({ type: 'timestamptz' })
  begunAt!: Date;

  /** Read from a list of past visits: whoever began it only brought it, and was not there for that. */
  @Column({ type: 'boolean', default: false })
  fromList!: boolean;
}
