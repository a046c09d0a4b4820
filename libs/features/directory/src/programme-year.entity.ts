import type { FeeRule, ProgrammeForm, SupportType } from '@banso/domain';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ProgrammeEntity } from './programme.entity.js';

/**
 * What a programme is from a fiscal year on, until its next row. The first row begins with the programme; a former
 * year's table stays as it was. Source: support-work section 2.
 */
@Entity('programme_year')
@Check('programme_year_forms_check', 'cardinality(forms) > 0')
@Check(
  'programme_year_support_types_check',
  `(support_types <@ ARRAY['A', 'B', 'C', 'D', 'E']) AND (cardinality(support_types) > 0)`,
)
@ForeignKey(() => ProgrammeEntity, ['programmeId'], ['id'], { name: 'programme_year_programme_id_fkey' })
export class ProgrammeYearEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'programme_year_pkey' })
  programmeId!: string;

  /** The fiscal year (April to March) from which it holds. */
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'programme_year_pkey' })
  fromFiscalYear!: number;

  @Column({ type: 'text', array: true })
  forms!: ProgrammeForm[];

  @Column({ type: 'text', array: true })
  supportTypes!: SupportType[];

  @Column({ type: 'text' })
  feeRule!: FeeRule;
}
