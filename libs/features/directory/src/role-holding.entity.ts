import type { CivilDay, Role } from '@banso/domain';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganisationEntity } from './organisation.entity.js';
import { PersonEntity } from './person.entity.js';

/**
 * A role that a person holds in an organisation. Access begins and ends with its days; the ends of transfers stand in
 * `role_end`.
 */
@Entity('role_holding')
@Check('role_holding_check', '(until_on IS NULL) OR (until_on >= from_on)')
@Check(
  'role_holding_role_check',
  `role = ANY (ARRAY['staff', 'manager', 'partner', 'peer', 'expert', 'bureau', 'auditor', 'admin'])`,
)
@ForeignKey(() => OrganisationEntity, ['organisationId'], ['id'], { name: 'role_holding_organisation_id_fkey' })
@ForeignKey(() => PersonEntity, ['personId'], ['id'], { name: 'role_holding_person_id_fkey' })
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'role_holding_tenant_id_fkey' })
@Exclusion(
  'role_holding_no_overlap',
  'USING gist (person_id WITH =, organisation_id WITH =, role WITH =, ' +
    `daterange(from_on, until_on, '[]'::text) WITH &&)`,
)
@Exclusion(
  'role_holding_separate_duties',
  `USING gist (person_id WITH =, role WITH <>, daterange(from_on, until_on, '[]'::text) WITH &&) ` +
    `WHERE ((role = ANY (ARRAY['admin'::text, 'auditor'::text])))`,
)
@Index('role_holding_person', ['personId'])
export class RoleHoldingEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'role_holding_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  /** The office in which it holds; null for a regional bureau. */
  @Column({ type: 'integer', nullable: true })
  tenantId!: number | null;

  @Column({ type: 'uuid' })
  organisationId!: string;

  @Column({ type: 'text' })
  role!: Role;

  /** First day, included. */
  @Column({ type: 'date' })
  fromOn!: CivilDay;

  /** Last day, included; null: open. */
  @Column({ type: 'date', nullable: true })
  untilOn!: CivilDay | null;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  /** Whether the groups at the provider of sign-in brought it; such a role is prolonged and ended at signing in. */
  @Column({ type: 'boolean', default: false })
  provided!: boolean;
}
