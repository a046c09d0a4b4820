import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A manager’s word that a type of support need not be given in a year, with the day to look again. */
@Entity('coverage_judgement')
@ForeignKey('MunicipalityEntity', ['municipalityCode'], ['code'], { name: 'coverage_judgement_municipality_code_fkey' })
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'coverage_judgement_tenant_id_fkey' })
@Index('coverage_judgement_one', ['tenantId', 'municipalityCode', 'supportType', 'fiscalYear'], {
  unique: true,
  where: '(withdrawn_at IS NULL)',
})
export class CoverageJudgementEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'coverage_judgement_pkey' })
  id!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'text' })
  municipalityCode!: string;

  @Column({ type: 'text' })
  supportType!: string;

  /** Begins on 1 April. */
  @Column({ type: 'integer' })
  fiscalYear!: number;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'date' })
  lookAgainOn!: string;

  @Column({ type: 'uuid', nullable: true })
  judgedBy!: string | null;

  @Column({ type: 'date' })
  judgedOn!: string;

  /** Null while it stands. */
  @Column({ type: 'timestamptz', nullable: true })
  withdrawnAt!: Date | null;
}
