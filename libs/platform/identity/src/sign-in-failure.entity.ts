import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** How often signing in has failed for an account, for the wait before the next attempt. */
@Entity('sign_in_failure')
@Check('sign_in_failure_failures_check', 'failures >= 0')
export class SignInFailureEntity {
  /** The kind of attempt and a hash of the folded address, whether there is such an account or not. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'sign_in_failure_pkey' })
  subject!: string;

  /** When it last failed. */
  @Column({ type: 'timestamptz' })
  at!: Date;

  @Column({ type: 'integer' })
  failures!: number;
}
