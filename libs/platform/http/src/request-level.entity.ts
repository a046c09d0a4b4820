import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How full the measure of requests of a caller is (a leaking bucket); unlogged, since a crash may forget it. */
@Entity('request_level')
export class RequestLevelEntity {
  /** Who asks: a person, or an address. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'request_level_pkey' })
  subject!: string;

  /** Requests that have not leaked away yet. */
  @Column({ type: 'double precision' })
  level!: number;

  /** How many leak away a minute. */
  @Column({ type: 'integer' })
  perMinute!: number;

  @Column({ type: 'timestamptz' })
  at!: Date;
}
