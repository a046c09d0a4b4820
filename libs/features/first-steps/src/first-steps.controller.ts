import type { Actor } from '@banso/database';
import { Answers, CurrentActor, Needs, Operation } from '@banso/http';
import { Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { FirstStepsAnswer } from './first-steps.response.js';
import { FirstStepsService } from './first-steps.service.js';

@ApiTags('first-steps')
@Controller('first-steps')
export class FirstStepsController {
  constructor(private readonly steps: FirstStepsService) {}

  @Get()
  @Operation('showFirstSteps', 'Show what a new office still lacks before its first visit (はじめの設定)')
  @Needs('person:read')
  @Answers(FirstStepsAnswer)
  show(@CurrentActor() actor: Actor): Promise<FirstStepsAnswer> {
    return this.steps.show(actor);
  }

  @Post(':step/skip')
  @Operation('skipFirstStep', 'Pass over a first step')
  @HttpCode(200)
  @Needs('programme:write')
  @Answers(FirstStepsAnswer)
  async skip(@CurrentActor() actor: Actor, @Param('step') step: string): Promise<FirstStepsAnswer> {
    await this.steps.skip(actor, step, true);
    return this.steps.show(actor);
  }

  @Delete(':step/skip')
  @Operation('unskipFirstStep', 'Take back that a first step was passed over')
  @HttpCode(200)
  @Needs('programme:write')
  @Answers(FirstStepsAnswer)
  async unskip(@CurrentActor() actor: Actor, @Param('step') step: string): Promise<FirstStepsAnswer> {
    await this.steps.skip(actor, step, false);
    return this.steps.show(actor);
  }
}
