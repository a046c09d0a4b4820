import type { FeeRule, ProgrammeForm, SupportType } from '@banso/domain';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A programme of support (支援事業) that bodies offer to municipalities. */
@Entity('programme')
@Check('programme_check', '(until_fiscal_year IS NULL) OR (until_fiscal_year >= from_fiscal_year)')
@Check(
  'programme_support_types_check',
  `(support_types <@ ARRAY['A', 'B', 'C', 'D', 'E']) AND (cardinality(support_types) > 0)`,
)
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'programme_tenant_id_fkey' })
export class ProgrammeEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'programme_pkey' })
  id!: string;

  /** The office whose programme it is; null for one that all offices share. */
  @Column({ type: 'integer', nullable: true })
  tenantId!: number | null;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  form!: ProgrammeForm;

  @Column({ type: 'text' })
  feeRule!: FeeRule;

  @Column({ type: 'text', array: true })
  supportTypes!: SupportType[];

  /** The first fiscal year (April to March) in which it runs. */
  @Column({ type: 'integer' })
  fromFiscalYear!: number;

  /** The last one, included; null: open. */
  @Column({ type: 'integer', nullable: true })
  untilFiscalYear!: number | null;

  /** Its place in lists. */
  @Column({ type: 'integer', default: 0 })
  position!: number;

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
