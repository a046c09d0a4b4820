import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { OrganisationEntity } from './organisation.entity.js';
import { PrefectureEntity } from './prefecture.entity.js';

/** Which prefectures a regional bureau (地方厚生局) looks at. */
@Entity('jurisdiction')
@ForeignKey(() => OrganisationEntity, ['organisationId'], ['id'], { name: 'jurisdiction_organisation_id_fkey' })
@ForeignKey(() => PrefectureEntity, ['prefectureCode'], ['code'], { name: 'jurisdiction_prefecture_code_fkey' })
export class JurisdictionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'jurisdiction_pkey' })
  organisationId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'jurisdiction_pkey' })
  prefectureCode!: string;
}
