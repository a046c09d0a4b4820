import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What was counted of engagements that were purged, so that coverage stays true. */
@Entity('coverage_purged')
@Check('coverage_purged_delivered_check', 'delivered > 0')
@Check('coverage_purged_support_type_check', `support_type = ANY (ARRAY['A', 'B', 'C', 'D', 'E'])`)
@ForeignKey('MunicipalityEntity', ['municipalityCode'], ['code'], { name: 'coverage_purged_municipality_code_fkey' })
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'coverage_purged_tenant_id_fkey' })
@Index('coverage_purged_of_office', ['tenantId', 'heldOn'])
export class CoveragePurgedEntity {
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'coverage_purged_pkey' })
  tenantId!: number;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'coverage_purged_pkey' })
  municipalityCode!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'coverage_purged_pkey' })
  supportType!: 'A' | 'B' | 'C' | 'D' | 'E';

  /** How often the support was given that day. */
  @Column({ type: 'integer' })
  delivered!: number;

  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'coverage_purged_pkey' })
  heldOn!: string;

  /** The kinds of bodies that gave it. */
  @Column({ type: 'text', array: true, default: () => "'{}'" })
  bodyKinds!: string[];
}
