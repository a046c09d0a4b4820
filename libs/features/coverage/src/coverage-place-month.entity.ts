import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** How many visits a municipality had in a month; those of purged engagements are not kept. */
@Entity('coverage_place_month')
@ForeignKey('MunicipalityEntity', ['municipalityCode'], ['code'], {
  name: 'coverage_place_month_municipality_code_fkey',
})
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'coverage_place_month_tenant_id_fkey' })
export class CoveragePlaceMonthEntity {
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'coverage_place_month_pkey' })
  tenantId!: number;

  /** Its first day. */
  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'coverage_place_month_pkey' })
  month!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'coverage_place_month_pkey' })
  municipalityCode!: string;

  @Column({ type: 'integer' })
  visits!: number;

  /** Their days of the month, in order. */
  @Column({ type: 'smallint', array: true, default: () => "'{}'" })
  days!: number[];
}
