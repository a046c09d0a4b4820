import type { OrganisationKind } from '@banso/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AreaEntity } from './area.entity.js';
import { MunicipalityEntity } from './municipality.entity.js';
import { PrefectureEntity } from './prefecture.entity.js';

/**
 * An organisation that people belong to: a prefecture and its health offices, universities, associations, town halls,
 * regional bureaus.
 */
@Entity('organisation')
@Check(
  'organisation_kind_check',
  `kind = ANY (ARRAY['prefecture', 'healthOffice', 'university', 'professionalAssociation', 'regionalBureau',
    'municipality', 'other'])`,
)
@Check(
  'organisation_is_office_check',
  `(NOT is_office) OR ((tenant_id IS NOT NULL) AND (kind = ANY (ARRAY['prefecture', 'university'])))`,
)
@Index('organisation_office', ['tenantId'], { unique: true, where: 'is_office' })
@ForeignKey(() => AreaEntity, ['areaId'], ['id'], { name: 'organisation_area_id_fkey' })
@ForeignKey(() => MunicipalityEntity, ['municipalityCode'], ['code'], { name: 'organisation_municipality_code_fkey' })
@ForeignKey(() => PrefectureEntity, ['prefectureCode'], ['code'], { name: 'organisation_prefecture_code_fkey' })
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'organisation_tenant_id_fkey' })
export class OrganisationEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'organisation_pkey' })
  id!: string;

  /** The office whose organisation it is; null for one that all offices share. */
  @Column({ type: 'integer', nullable: true })
  tenantId!: number | null;

  @Column({ type: 'text' })
  kind!: OrganisationKind;

  @Column({ type: 'text' })
  name!: string;

  /** The prefecture in which it is; null for one that belongs to none. */
  @Column({ type: 'text', nullable: true })
  prefectureCode!: string | null;

  /** The area that a health office looks after; null for all others. */
  @Column({ type: 'uuid', nullable: true })
  areaId!: string | null;

  /** Of a town hall, the municipality that it is of. */
  @Column({ type: 'text', nullable: true })
  municipalityCode!: string | null;

  /** Whether its office is this body: the prefecture or university itself, not a section of it. One for each office. */
  @Column({ type: 'boolean', default: false })
  isOffice!: boolean;

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
