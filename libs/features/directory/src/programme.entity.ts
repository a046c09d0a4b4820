import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** TODO */
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

  @Column({ type: 'integer', nullable: true })
  tenantId!: number | null;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  form!: string;

  @Column({ type: 'text' })
  feeRule!: string;

  @Column({ type: 'text', array: true })
  supportTypes!: string[];

  @Column({ type: 'integer' })
  fromFiscalYear!: number;

  @Column({ type: 'integer', nullable: true })
  untilFiscalYear!: number | null;

  @Column({ type: 'integer', default: 0 })
  position!: number;

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
