import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** How often support of a type was given to a municipality in a month: derived from the records, kept for speed. */
@Entity('coverage_month')
@Check('coverage_month_support_type_check', `support_type = ANY (ARRAY['A', 'B', 'C', 'D', 'E'])`)
@ForeignKey('MunicipalityEntity', ['municipalityCode'], ['code'], { name: 'coverage_month_municipality_code_fkey' })
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'coverage_month_tenant_id_fkey' })
@Index('coverage_month_of_office', ['tenantId', 'month'])
export class CoverageMonthEntity {
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'coverage_month_pkey' })
  tenantId!: number;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'coverage_month_pkey' })
  municipalityCode!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'coverage_month_pkey' })
  supportType!: 'A' | 'B' | 'C' | 'D' | 'E';

  /** Its first day. */
  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'coverage_month_pkey' })
  month!: string;

  /** How often. */
  @Column({ type: 'integer' })
  delivered!: number;

  /** So many of them are counts of purged engagements alone. */
  @Column({ type: 'integer', default: 0 })
  purged!: number;

  /** The last day of that month on which it was given. */
  @Column({ type: 'date' })
  lastOn!: string;

  /** The kinds of bodies that gave it. */
  @Column({ type: 'text', array: true, default: () => "'{}'" })
  bodyKinds!: string[];

  /** The days of the month on which it was given by visits that are there, in order: one for each of these. */
  @Column({ type: 'smallint', array: true, default: () => "'{}'" })
  days!: number[];

  /** For each of the kinds of bodies the days on which it gave it in such a visit, as bits: the first is bit 0. */
  @Column({ type: 'integer', array: true, default: () => "'{}'" })
  kindDays!: number[];
}
