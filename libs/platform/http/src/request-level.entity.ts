import { Column, Entity, PrimaryColumn } from 'typeorm';

/** TODO */
@Entity('request_level')
export class RequestLevelEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'request_level_pkey' })
  subject!: string;

  @Column({ type: 'double precision' })
  level!: number;

  @Column({ type: 'integer' })
  perMinute!: number;

  @Column({ type: 'timestamptz' })
  at!: Date;
}
