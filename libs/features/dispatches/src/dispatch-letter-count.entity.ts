import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The last number of a letter that an office has given in a fiscal year; counted by `number_dispatch_letter` alone. */
@Entity('dispatch_letter_count')
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'dispatch_letter_count_tenant_fkey' })
export class DispatchLetterCountEntity {
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'dispatch_letter_count_pkey' })
  tenantId!: number;

  /** Named by the year in which it begins. */
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'dispatch_letter_count_pkey' })
  fiscalYear!: number;

  @Column({ type: 'integer' })
  last!: number;
}
