import type { Actor } from '@banso/database';
import { Answers, CurrentActor, Creates, Needs, Operation } from '@banso/http';
import { Body, Controller, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AnswerSuccessor, AskPredecessor } from './handover.request.js';
import { Handover } from './handover.response.js';
import { QuestionsService } from './questions.service.js';

@ApiTags('handovers')
@Controller('handovers')
export class QuestionsController {
  constructor(private readonly questions: QuestionsService) {}

  @Post(':id/questions')
  @Operation('askPredecessor', 'Ask the predecessor a question')
  @Needs('handover:receive')
  @Creates(Handover)
  ask(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: AskPredecessor): Promise<Handover> {
    return this.questions.ask(actor, id, body.text);
  }

  @Patch(':id/questions/:questionId')
  @Operation('answerSuccessor', "Answer a successor's question")
  @Needs('handover:write')
  @Answers(Handover)
  answer(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('questionId') questionId: string,
    @Body() body: AnswerSuccessor,
  ): Promise<Handover> {
    return this.questions.answer(actor, id, questionId, body.answer);
  }
}
