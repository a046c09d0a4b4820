import { FIRST_STEP_STATES, FIRST_STEPS, type FirstStep, type FirstStepState } from '@banso/domain';
import { FileError } from '@banso/directory';
import { ApiProperty } from '@nestjs/swagger';

/** A first step of an office with where it stands. */
export class FirstStepRow {
  @ApiProperty({ enum: [...FIRST_STEPS], enumName: 'FirstStep' }) step: FirstStep;
  @ApiProperty({ enum: [...FIRST_STEP_STATES], enumName: 'FirstStepState' }) state: FirstStepState;
  @ApiProperty({ description: 'Whether the reader may do it.' }) mine: boolean;
  @ApiProperty({ description: 'Whether it can be done by a list.' }) byList: boolean;
}

/** The first steps of one's own office (はじめの設定), in order. */
export class FirstStepsAnswer {
  @ApiProperty({ type: [FirstStepRow] }) items: FirstStepRow[];
  @ApiProperty({ description: 'Whether one is still to do; those passed over do not count.' }) isOpen: boolean;
}

/** What reading a starting list found. */
export class StartingListResult {
  @ApiProperty({ description: 'Rows below the header.' }) rows: number;
  @ApiProperty({ type: [FileError] }) errors: FileError[];
  @ApiProperty({ description: 'How many things would be, or were, registered.' }) registered: number;
  @ApiProperty({ description: 'Of people: roles that wait for a second person.' }) waiting: number;
  @ApiProperty({ description: 'Whether they were registered.' }) done: boolean;
}
