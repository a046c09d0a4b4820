import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AreaEntity } from './area.entity.js';
import { MunicipalityEntity } from './municipality.entity.js';
import { PrefectureEntity } from './prefecture.entity.js';

/** TODO */
@Entity('organisation')
@Check(
  'organisation_kind_check',
  `kind = ANY (ARRAY['prefecture', 'healthOffice', 'university', 'professionalAssociation', 'regionalBureau', 'municipality', 'other'])`,
)
@ForeignKey(() => AreaEntity, ['areaId'], ['id'], { name: 'organisation_area_id_fkey' })
@ForeignKey(() => MunicipalityEntity, ['municipalityCode'], ['code'], { name: 'organisation_municipality_code_fkey' })
@ForeignKey(() => PrefectureEntity, ['prefectureCode'], ['code'], { name: 'organisation_prefecture_code_fkey' })
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'organisation_tenant_id_fkey' })
export class OrganisationEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'organisation_pkey' })
  id!: string;

  @Column({ type: 'integer', nullable: true })
  tenantId!: number | null;

  @Column({ type: 'text' })
  kind!:
    | 'prefecture'
    | 'healthOffice'
    | 'university'
    | 'professionalAssociation'
    | 'regionalBureau'
    | 'municipality'
    | 'other';

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', nullable: true })
  prefectureCode!: string | null;

  @Column({ type: 'uuid', nullable: true })
  areaId!: string | null;

  @Column({ type: 'text', nullable: true })
  municipalityCode!: string | null;

  @Column({ type: 'integer', default: 1 })
  version!: number;

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
