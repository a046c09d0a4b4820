import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** What stands at the head of an office's papers: to whom its reports go (宛先), and from which department. */
@Entity('paper_heading')
@ForeignKey('PersonEntity', ['changedBy'], ['id'], { name: 'paper_heading_changed_by_fkey' })
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'paper_heading_tenant_id_fkey' })
export class PaperHeadingEntity {
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'paper_heading_pkey' })
  tenantId!: number;

  /** 介護支援課長　様; empty where the office leaves it to be written by hand. */
  @Column({ type: 'text' })
  addressee!: string;

  /** 介護支援課; the office's own name stands where it is empty. */
  @Column({ type: 'text' })
  department!: string;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'uuid', nullable: true })
  changedBy!: string | null;

  @Column({ type: 'timestamptz', default: () => 'ctx_now()' })
  changedAt!: Date;
}
