import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** On how many visits of a fiscal year to a municipality somebody was: what the months say, kept by difference. */
@Entity('coverage_person_year')
@ForeignKey('MunicipalityEntity', ['municipalityCode'], ['code'], {
  name: 'coverage_person_year_municipality_code_fkey',
})
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'coverage_person_year_tenant_id_fkey' })
export class CoveragePersonYearEntity {
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'coverage_person_year_pkey' })
  tenantId!: number;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'coverage_person_year_pkey' })
  fiscalYear!: number;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'coverage_person_year_pkey' })
  municipalityCode!: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'coverage_person_year_pkey' })
  personId!: string;

  @Column({ type: 'integer' })
  visits!: number;
}
