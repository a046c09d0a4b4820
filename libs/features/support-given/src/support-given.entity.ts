import type { CivilDay, SupportType } from '@banso/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/**
 * A line of the ledger of support given (支援実績): one for each kind of support that a source gave. It follows its
 * source and is never written by hand; what is left of a purged engagement has no source any more.
 */
@Entity('support_given')
@Check('support_given_source_kind_check', `source_kind = ANY (ARRAY['visit', 'dispatch', 'purged'])`)
@Check('support_given_support_type_check', `support_type = ANY (ARRAY['A', 'B', 'C', 'D', 'E'])`)
@ForeignKey('MunicipalityEntity', ['municipalityCode'], ['code'], { name: 'support_given_municipality_code_fkey' })
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'support_given_tenant_id_fkey' })
@Index('support_given_of_place', ['tenantId', 'municipalityCode', 'givenOn'])
@Index('support_given_purged', ['tenantId', 'givenOn'], { where: `(source_kind = 'purged'::text)` })
export class SupportGivenEntity {
  /** The visit or the dispatch; of a purged engagement an id that leads nowhere. */
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'support_given_pkey' })
  sourceId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'support_given_pkey' })
  supportType!: SupportType;

  @Column({ type: 'text' })
  sourceKind!: 'visit' | 'dispatch' | 'purged';

  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'text' })
  municipalityCode!: string;

  /** Civil day. */
  @Column({ type: 'date' })
  givenOn!: CivilDay;

  /** The bodies whose people took part; none is known of what was purged before there was a ledger. */
  @Column({ type: 'uuid', array: true, default: () => "'{}'" })
  bodyIds!: string[];

  /** What kinds of bodies these were when the line was written. */
  @Column({ type: 'text', array: true, default: () => "'{}'" })
  bodyKinds!: string[];
}
