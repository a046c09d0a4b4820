import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The professions (職種) of an office's experts, once it has edited the list that all begin with. */
@Entity('profession_list')
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'profession_list_tenant_fkey' })
export class ProfessionListEntity {
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'profession_list_pkey' })
  tenantId!: number;

  /** In the order in which they are offered. */
  @Column({ type: 'text', array: true })
  names!: string[];

  @Column({ type: 'integer', default: 1 })
  version!: number;
}
