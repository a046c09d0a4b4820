import type { CivilDay, VisitMode } from '@banso/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/**
 * A person who supports other municipalities (ピアサポーター), beside what stands with them as a person: home
 * municipality, post, themes, support types, load limit.
 */
@Entity('peer_supporter')
@Check('peer_supporter_modes_check', `modes <@ ARRAY['onSite', 'online', 'ourOffice']`)
@Check('peer_supporter_months_check', 'months <@ ARRAY[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]')
@ForeignKey('PersonEntity', ['personId'], ['id'], { name: 'peer_supporter_person_id_fkey' })
@ForeignKey('PersonEntity', ['registeredBy'], ['id'], { name: 'peer_supporter_registered_by_fkey' })
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'peer_supporter_tenant_id_fkey' })
@Index('peer_supporter_tenant', ['tenantId'])
export class PeerSupporterEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'peer_supporter_pkey' })
  personId!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  /** How they can come; empty: not said. */
  @Column({ type: 'text', array: true, default: () => "'{}'" })
  modes!: VisitMode[];

  /** Months (1 to 12) in which they can come; empty: not said. */
  @Column({ type: 'integer', array: true, default: () => "'{}'" })
  months!: number[];

  /** Why the office asked them (経緯). */
  @Column({ type: 'text', default: '' })
  reason!: string;

  /** The last civil day on which they are a peer supporter; null: no end is known. */
  @Column({ type: 'date', nullable: true })
  endedOn!: CivilDay | null;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  /** Null where the product did it, when the registry came. */
  @Column({ type: 'uuid', nullable: true })
  registeredBy!: string | null;

  @Column({ type: 'timestamptz', default: () => 'ctx_now()' })
  registeredAt!: Date;
}
