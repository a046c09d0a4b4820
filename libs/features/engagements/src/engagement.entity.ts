import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** TODO */
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

  @Column({ type: 'text', default: 'active' })
  status!: 'active' | 'paused' | 'closed';

  @Column({ type: 'smallint', default: 0 })
  stage!: number;

  @Column({ type: 'date' })
  startedOn!: string;

  @Column({ type: 'smallint', default: 1 })
  cadenceMonths!: number;

  @Column({ type: 'boolean', default: true })
  onlineCounts!: boolean;

  @Column({ type: 'text', default: '' })
  vision!: string;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'timestamptz', default: () => 'ctx_now()' })
  createdAt!: Date;

  @Column({ type: 'uuid', nullable: true })
  createdBy!: string | null;

  @Column({ type: 'date', nullable: true })
  lastHeldOn!: string | null;

  @Column({ type: 'date', nullable: true })
  lastHeldInPersonOn!: string | null;

  @Column({ type: 'date', array: true, default: () => "'{}'" })
  plannedDays!: string[];

  @Column({ type: 'integer', default: 0 })
  visitCount!: number;

  @Column({ type: 'date', nullable: true })
  resumedOn!: string | null;

  @Column({ type: 'date', nullable: true })
  nextVisitDueOn!: string | null;

  @Column({ type: 'jsonb', nullable: true })
  dueInWords!: unknown;

  @Column({ type: 'date', array: true, default: () => "'{-infinity}'" })
  cadenceFrom!: string[];

  @Column({ type: 'text', array: true, default: () => "'{onTrack}'" })
  cadenceStatuses!: string[];

  @Column({
    type: 'text',
    generatedType: 'STORED',
    asExpression: 'search_fold(vision)',
    insert: false,
    update: false,
    select: false,
  })
  search!: string;

  @Column({ type: 'uuid', nullable: true })
  followsId!: string | null;
}
