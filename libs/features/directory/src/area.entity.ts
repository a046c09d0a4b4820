import type { AreaKind } from '@banso/domain';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** An area (圏域) of an office: municipalities that are looked after together. */
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
  kind!: AreaKind;

  @Column({ type: 'text' })
  name!: string;

  /** Counts changes of the area and of the list of its municipalities; the ETag. */
  @Column({ type: 'integer', default: 1 })
  version!: number;
}
