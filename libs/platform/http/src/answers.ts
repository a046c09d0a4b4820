import { applyDecorators, type Type } from '@nestjs/common';
import { ApiCreatedResponse, ApiExtraModels, ApiOkResponse, getSchemaPath } from '@nestjs/swagger';

/** Documents a list answer `{ items, nextCursor }` of the given class. */
export function AnswersList(item: Type): MethodDecorator {
  return applyDecorators(
    ApiExtraModels(item),
    ApiOkResponse({
      schema: {
        type: 'object',
        required: ['items', 'nextCursor'],
        properties: { items: { type: 'array', items: { $ref: getSchemaPath(item) } }, nextCursor: { type: 'string', nullable: true } },
      },
    }),
  );
}

/** Documents an answer of the given class with status 200. */
export function Answers(type: Type): MethodDecorator {
  return ApiOkResponse({ type });
}

/** Documents an answer of the given class with status 201. */
export function Creates(type: Type): MethodDecorator {
  return ApiCreatedResponse({ type });
}
