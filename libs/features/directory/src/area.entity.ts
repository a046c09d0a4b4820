import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** TODO */
@Entity('area')
@Check('area_kind_check', `kind = ANY (ARRAY['healthOffice', 'secondaryMedical', 'welfare'])`)
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'area_tenant_id_fkey' })
@Unique('area_tenant_id_kind_name_key', ['tenantId', 'kind', 'name'])
export class AreaEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'area_pkey' })
  id!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'text' })
  kind!: 'healthOffice' | 'secondaryMedical' | 'welfare';

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'integer', default: 1 })
  version!: number;
}
