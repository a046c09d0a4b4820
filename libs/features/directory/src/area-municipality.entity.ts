import type { AreaKind } from '@banso/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AreaEntity } from './area.entity.js';
import { MunicipalityEntity } from './municipality.entity.js';

/** Which municipalities lie in an area (圏域). Of each kind of area in an office a municipality lies in at most one. */
@Entity('area_municipality')
@ForeignKey(() => AreaEntity, ['areaId'], ['id'], { name: 'area_municipality_area_id_fkey' })
@ForeignKey(() => MunicipalityEntity, ['municipalityCode'], ['code'], {
  name: 'area_municipality_municipality_code_fkey',
})
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'area_municipality_tenant_id_fkey' })
@Unique('area_municipality_one_of_a_kind', ['tenantId', 'kind', 'municipalityCode'])
@Index('area_municipality_code', ['municipalityCode'])
export class AreaMunicipalityEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'area_municipality_pkey' })
  areaId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'area_municipality_pkey' })
  municipalityCode!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  /** The area's kind, written by a trigger so that a constraint can compare it. */
  @Column({ type: 'text' })
  kind!: AreaKind;
}
