import type { CivilDay } from '@banso/domain';
import { Check, Column, Entity, Exclusion, ForeignKey, PrimaryColumn } from 'typeorm';
import { MunicipalityEntity } from './municipality.entity.js';
import { OrganisationEntity } from './organisation.entity.js';

/**
 * A municipality that a partner organisation looks after: all that opens its records to their people. Two terms of the
 * same two never overlap.
 */
@Entity('assignment')
@Check('assignment_check', '(until_on IS NULL) OR (until_on >= from_on)')
@ForeignKey(() => MunicipalityEntity, ['municipalityCode'], ['code'], { name: 'assignment_municipality_code_fkey' })
@ForeignKey(() => OrganisationEntity, ['organisationId'], ['id'], { name: 'assignment_organisation_id_fkey' })
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'assignment_tenant_id_fkey' })
@Exclusion(
  'assignment_organisation_id_municipality_code_daterange_excl',
  `USING gist (organisation_id WITH =, municipality_code WITH =, daterange(from_on, until_on, '[]'::text) WITH &&)`,
)
export class AssignmentEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'assignment_pkey' })
  id!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'uuid' })
  organisationId!: string;

  @Column({ type: 'text' })
  municipalityCode!: string;

  /** First day, included. */
  @Column({ type: 'date' })
  fromOn!: CivilDay;

  /** Last day, included; null: open. */
  @Column({ type: 'date', nullable: true })
  untilOn!: CivilDay | null;

  @Column({ type: 'integer', default: 1 })
  version!: number;
}
