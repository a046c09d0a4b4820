import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** TODO */
@Entity('coverage_month')
@Check('coverage_month_support_type_check', `support_type = ANY (ARRAY['A', 'B', 'C', 'D', 'E'])`)
@ForeignKey('MunicipalityEntity', ['municipalityCode'], ['code'], { name: 'coverage_month_municipality_code_fkey' })
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'coverage_month_tenant_id_fkey' })
export class CoverageMonthEntity {
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'coverage_month_pkey' })
  tenantId!: number;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'coverage_month_pkey' })
  municipalityCode!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'coverage_month_pkey' })
  supportType!: 'A' | 'B' | 'C' | 'D' | 'E';

  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'coverage_month_pkey' })
  month!: string;

  @Column({ type: 'integer' })
  delivered!: number;

  @Column({ type: 'date' })
  lastOn!: string;

  @Column({ type: 'text', array: true, default: () => "'{}'" })
  bodyKinds!: string[];
}
