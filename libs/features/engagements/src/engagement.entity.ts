import type { CadenceStatus, CivilDay, EngagementStatus, Stage } from '@banso/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/**
 * Walking with one municipality in one programme (案件). Of the same pair at most one is open. Behind its facts stands
 * what the cadence rule says of them, stored by `CadenceService` in the transaction that changes them.
 */
@Entity('engagement')
@Check('engagement_cadence_months_check', '(cadence_months >= 1) AND (cadence_months <= 12)')
@Check('engagement_stage_check', '(stage >= 0) AND (stage <= 3)')
@Check('engagement_status_check', `status = ANY (ARRAY['active', 'paused', 'closed'])`)
@ForeignKey(() => EngagementEntity, ['followsId'], ['id'], { name: 'engagement_follows_id_fkey', onDelete: 'SET NULL' })
@ForeignKey('MunicipalityEntity', ['municipalityCode'], ['code'], { name: 'engagement_municipality_code_fkey' })
@ForeignKey('ProgrammeEntity', ['programmeId'], ['id'], { name: 'engagement_programme_id_fkey' })
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'engagement_tenant_id_fkey' })
@Unique('engagement_id_tenant_id_municipality_code_key', ['id', 'tenantId', 'municipalityCode'])
@Index('engagement_due', ['tenantId', 'nextVisitDueOn'], { where: `(status = 'active'::text)` })
@Index('engagement_one_open', ['municipalityCode', 'programmeId'], {
  unique: true,
  where: `(status <> 'closed'::text)`,
})
@Index('engagement_order', ['municipalityCode', 'id'])
@Index('engagement_tenant', ['tenantId', 'municipalityCode'])
export class EngagementEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'engagement_pkey' })
  id!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'text' })
  municipalityCode!: string;

  @Column({ type: 'uuid' })
  programmeId!: string;

  /** What the closures and pauses say, stored. */
  @Column({ type: 'text', default: 'active' })
  status!: EngagementStatus;

  /** 0 to 3: the stage of the move that counts, of those in `stage_change`. */
  @Column({ type: 'smallint', default: 0 })
  stage!: Stage;

  /** First civil day. */
  @Column({ type: 'date' })
  startedOn!: CivilDay;

  /** A visit is due every so many months, 1 to 12; null: nobody visits regularly, and none is due. */
  @Column({ type: 'smallint', nullable: true, default: 1 })
  cadenceMonths!: number | null;

  /** Whether a visit held online moves the due day on. */
  @Column({ type: 'boolean', default: true })
  onlineCounts!: boolean;

  /** What the municipality wants to be (ありたい姿); empty where it is not said yet. */
  @Column({ type: 'text', default: '' })
  vision!: string;

  /** Of its own facts, team and people; visits, action items and what else has a version of its own do not move it. */
  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'timestamptz', default: () => 'ctx_now()' })
  createdAt!: Date;

  /** Who opened it; null where the demo or a migration did. */
  @Column({ type: 'uuid', nullable: true })
  createdBy!: string | null;

  /** Civil day of the last visit held, however; null before the first. */
  @Column({ type: 'date', nullable: true })
  lastHeldOn!: CivilDay | null;

  /** Civil day of the last visit held that was not online; null before the first. */
  @Column({ type: 'date', nullable: true })
  lastHeldInPersonOn!: CivilDay | null;

  /** Civil days of the visits that are planned and not yet recorded or cancelled, ascending. */
  @Column({ type: 'date', array: true, default: () => "'{}'" })
  plannedDays!: CivilDay[];

  /** Visits held. */
  @Column({ type: 'integer', default: 0 })
  visitCount!: number;

  /** Civil day of the last resumption; null where there was none. */
  @Column({ type: 'date', nullable: true })
  resumedOn!: CivilDay | null;

  /** Civil day until which the next visit is due; null while none is (paused, closed). */
  @Column({ type: 'date', nullable: true })
  nextVisitDueOn!: CivilDay | null;

  /** Why that day, in both languages; null while none is due. */
  @Column({ type: 'jsonb', nullable: true })
  dueInWords!: { ja: string; en: string } | null;

  /** Civil days, ascending, from which each of `cadenceStatuses` holds; the first is `-infinity`. */
  @Column({ type: 'date', array: true, default: () => "'{-infinity}'" })
  cadenceFrom!: CivilDay[];

  /** How it stands against its next visit from the day at the same place of `cadenceFrom`. */
  @Column({ type: 'text', array: true, default: () => "'{onTrack}'" })
  cadenceStatuses!: CadenceStatus[];

  /** The vision, folded for searching. */
  @Column({
    type: 'text',
    generatedType: 'STORED',
    asExpression: 'search_fold(vision)',
    insert: false,
    update: false,
    select: false,
  })
  search!: string;

  /** The closed engagement that this one goes on from; null where it is the first. */
  @Column({ type: 'uuid', nullable: true })
  followsId!: string | null;
}
