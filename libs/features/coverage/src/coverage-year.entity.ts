import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** How often support of a type was given to a municipality in a fiscal year: as its months say, kept by difference. */
@Entity('coverage_year')
@Check('coverage_year_support_type_check', `support_type = ANY (ARRAY['A', 'B', 'C', 'D', 'E'])`)
@ForeignKey('MunicipalityEntity', ['municipalityCode'], ['code'], { name: 'coverage_year_municipality_code_fkey' })
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'coverage_year_tenant_id_fkey' })
export class CoverageYearEntity {
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'coverage_year_pkey' })
  tenantId!: number;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'coverage_year_pkey' })
  fiscalYear!: number;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'coverage_year_pkey' })
  municipalityCode!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'coverage_year_pkey' })
  supportType!: 'A' | 'B' | 'C' | 'D' | 'E';

  /** How often. */
  @Column({ type: 'integer' })
  delivered!: number;

  /** So many of them are counts of purged engagements alone. */
  @Column({ type: 'integer', default: 0 })
  purged!: number;

  /** The last day of that year on which it was given. */
  @Column({ type: 'date' })
  lastOn!: string;

  /** The kinds of bodies that gave it. */
  @Column({ type: 'text', array: true, default: () => "'{}'" })
  bodyKinds!: string[];
}
