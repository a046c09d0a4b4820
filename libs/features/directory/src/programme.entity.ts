import type { ProgrammePaper } from '@banso/domain';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A programme of support (支援事業) that bodies offer to municipalities; what it offers in a year: programme_year. */
@Entity('programme')
@Check('programme_check', '(until_fiscal_year IS NULL) OR (until_fiscal_year >= from_fiscal_year)')
@Check('programme_cadence_months_check', '(cadence_months >= 1) AND (cadence_months <= 12)')
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'programme_tenant_id_fkey' })
export class ProgrammeEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'programme_pkey' })
  id!: string;

  /** The office that founded it and changes it; null for one of the report whose body has no office here. */
  @Column({ type: 'integer', nullable: true })
  tenantId!: number | null;

  @Column({ type: 'text' })
  name!: string;

  /** The first fiscal year (April to March) in which it runs. */
  @Column({ type: 'integer' })
  fromFiscalYear!: number;

  /** The last one, included; null: open. */
  @Column({ type: 'integer', nullable: true })
  untilFiscalYear!: number | null;

  /** Months between visits that its engagements begin with; null: nobody visits regularly. */
  @Column({ type: 'smallint', nullable: true, default: 1 })
  cadenceMonths!: number | null;

  /** The papers (様式) in use: all, until the office takes one away. */
  @Column({
    type: 'text',
    array: true,
    default: () => "'{visitReport,dispatchRequest,contributionStatement,letterOfThanks}'",
  })
  papers!: ProgrammePaper[];

  /** Its place in lists. */
  @Column({ type: 'integer', default: 0 })
  position!: number;

  /** Its row in the report's figure 3-4, which is the table of fiscal year 2020; null for all others. */
  @Column({ type: 'smallint', nullable: true })
  figureRow!: number | null;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  /** The name, folded for searching; made by the database. */
  @Column({
    type: 'text',
    generatedType: 'STORED',
    asExpression: 'search_fold(name)',
    insert: false,
    update: false,
    select: false,
  })
  search!: string;
}
