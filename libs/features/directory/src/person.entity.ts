import type { MailMode, SupportType } from '@banso/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MunicipalityEntity } from './municipality.entity.js';
import { OrganisationEntity } from './organisation.entity.js';

/**
 * A person who works with an office: staff, partners, peer supporters, experts, people of a bureau. Whether they may
 * sign in, and what they may do, their roles say.
 */
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

  /** The office whose person it is; null for the people of a regional bureau. */
  @Column({ type: 'integer', nullable: true })
  tenantId!: number | null;

  @Column({ type: 'uuid' })
  organisationId!: string;

  @Column({ type: 'text' })
  name!: string;

  /** How the name is read; lists are in its order. */
  @Column({ type: 'text' })
  kana!: string;

  /** Where mail and links to a new password go; null: no way in. */
  @Column({ type: 'text', nullable: true })
  email!: string | null;

  /** The post that they hold (職名). */
  @Column({ type: 'text', nullable: true })
  post!: string | null;

  @Column({ type: 'text', nullable: true })
  profession!: string | null;

  /** The municipality that a peer supporter comes from. */
  @Column({ type: 'text', nullable: true })
  homeMunicipalityCode!: string | null;

  /** What they know about, in their own words. */
  @Column({ type: 'text', array: true, default: () => "'{}'" })
  themes!: string[];

  @Column({ type: 'text', array: true, default: () => "'{}'" })
  supportTypes!: SupportType[];

  /** At most so many engagements at once; null: no limit is set. */
  @Column({ type: 'integer', nullable: true })
  loadLimit!: number | null;

  /** How they are reminded by mail; escalations come in any case. */
  @Column({ type: 'text', default: 'digest' })
  mailMode!: MailMode;

  /** Since when they cannot sign in; null: they can. */
  @Column({ type: 'timestamptz', nullable: true })
  disabledAt!: Date | null;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  /** Why, for administrators alone. */
  @Column({ type: 'text', nullable: true })
  disabledReason!: string | null;

  /** Name and reading, folded for searching; made by the database. */
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
