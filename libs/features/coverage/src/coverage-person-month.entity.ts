import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** On how many visits of a month to a municipality somebody was; those of purged engagements are not kept. */
@Entity('coverage_person_month')
@ForeignKey('MunicipalityEntity', ['municipalityCode'], ['code'], {
  name: 'coverage_person_month_municipality_code_fkey',
})
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'coverage_person_month_tenant_id_fkey' })
export class CoveragePersonMonthEntity {
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'coverage_person_month_pkey' })
  tenantId!: number;

  /** Its first day. */
  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'coverage_person_month_pkey' })
  month!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'coverage_person_month_pkey' })
  municipalityCode!: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'coverage_person_month_pkey' })
  personId!: string;

  @Column({ type: 'integer' })
  visits!: number;

  /** Their days of the month, in order. */
  @Column({ type: 'smallint', array: true, default: () => "'{}'" })
  days!: number[];
}
