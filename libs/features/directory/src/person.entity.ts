import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MunicipalityEntity } from './municipality.entity.js';
import { OrganisationEntity } from './organisation.entity.js';

/** TODO */
@Entity('person')
@Check('person_load_limit_check', 'load_limit > 0')
@Check('person_mail_mode_check', `mail_mode = ANY (ARRAY['digest', 'immediate', 'none'])`)
@ForeignKey(() => MunicipalityEntity, ['homeMunicipalityCode'], ['code'], {
  name: 'person_home_municipality_code_fkey',
})
@ForeignKey(() => OrganisationEntity, ['organisationId'], ['id'], { name: 'person_organisation_id_fkey' })
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'person_tenant_id_fkey' })
// person USING btree (folded_address(email), COALESCE(tenant_id, 0))
@Index('person_email', { synchronize: false })
@Index('person_tenant', ['tenantId'])
export class PersonEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'person_pkey' })
  id!: string;

  @Column({ type: 'integer', nullable: true })
  tenantId!: number | null;

  @Column({ type: 'uuid' })
  organisationId!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  kana!: string;

  @Column({ type: 'text', nullable: true })
  email!: string | null;

  @Column({ type: 'text', nullable: true })
  post!: string | null;

  @Column({ type: 'text', nullable: true })
  profession!: string | null;

  @Column({ type: 'text', nullable: true })
  homeMunicipalityCode!: string | null;

  @Column({ type: 'text', array: true, default: () => "'{}'" })
  themes!: string[];

  @Column({ type: 'text', array: true, default: () => "'{}'" })
  supportTypes!: string[];

  @Column({ type: 'integer', nullable: true })
  loadLimit!: number | null;

  @Column({ type: 'text', default: 'digest' })
  mailMode!: 'digest' | 'immediate' | 'none';

  @Column({ type: 'timestamptz', nullable: true })
  disabledAt!: Date | null;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'text', nullable: true })
  disabledReason!: string | null;

  @Column({
    type: 'text',
    generatedType: 'STORED',
    asExpression: `search_fold(((name || ' '::text) || kana))`,
    insert: false,
    update: false,
    select: false,
  })
  search!: string;
}
