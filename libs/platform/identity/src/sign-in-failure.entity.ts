import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** TODO */
@Entity('sign_in_failure')
@Check('sign_in_failure_failures_check', 'failures >= 0')
export class SignInFailureEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'sign_in_failure_pkey' })
  subject!: string;

  @Column({ type: 'timestamptz' })
  at!: Date;

  @Column({ type: 'integer' })
  failures!: number;
}
