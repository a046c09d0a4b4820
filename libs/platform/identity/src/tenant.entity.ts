import type { OfficeKind } from '@banso/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** An office that keeps its records here: of a prefecture, or of a university. */
@Entity('tenant')
@ForeignKey('PrefectureEntity', ['prefectureCode'], ['code'], { name: 'tenant_prefecture_code_fkey' })
@Check('tenant_kind_check', `kind = ANY (ARRAY['prefecture', 'university'])`)
@Unique('tenant_name_key', ['name'])
@Index('tenant_of_prefecture', ['prefectureCode'], { unique: true, where: `(kind = 'prefecture')` })
export class TenantEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'tenant_pkey',
  })
  id!: number;

  /** The prefecture in which it is; whom it supports: tenant_field. */
  @Column({ type: 'text' })
  prefectureCode!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', default: 'prefecture' })
  kind!: OfficeKind;

  /**
   * When the office first had somebody to consent. It never becomes null again: who is taken back is not replaced by
   * another of the administrator’s choosing.
   */
  @Column({ type: 'timestamptz', nullable: true })
  consenterSince!: Date | null;
}
