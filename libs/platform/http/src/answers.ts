import { applyDecorators, HttpCode, type Type } from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiExtraModels, ApiOkResponse, getSchemaPath } from '@nestjs/swagger';

/** Documents a list answer `{ items, nextCursor }` of the given class. */
export function AnswersList(item: Type): MethodDecorator {
  return applyDecorators(
    ApiExtraModels(item),
    ApiOkResponse({
      description: 'A page of the list. `nextCursor` is where the next one begins; null: this was the last.',
      schema: {
        type: 'object',
        required: ['items', 'nextCursor'],
        properties: {
          items: { type: 'array', items: { $ref: getSchemaPath(item) } },
          nextCursor: { type: ['string', 'null'] },
        },
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

/** Documents an answer of the given class with status 202: it is begun, and its address tells how far it is. */
export function Accepts(type: Type): MethodDecorator {
  return applyDecorators(
    HttpCode(202),
    ApiAcceptedResponse({
      type,
      headers: { Location: { description: 'Where it tells how far it is.', schema: { type: 'string' } } },
    }),
  );
}

/** What a table is downloaded as: CSV, or a book of Excel. */
export const TABLE_MEDIA_TYPES = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Documents an answer that is a file of one of these media types, to be saved under the name that it brings. */
export function AnswersFile(...mediaTypes: string[]): MethodDecorator {
  const bytes = { schema: { type: 'string', format: 'binary' } };
  return ApiOkResponse({
    description: 'The file.',
    headers: {
      'Content-Disposition': {
        description: 'The name of the file (RFC 6266).',
        schema: { type: 'string' },
        example: "attachment; filename*=UTF-8''%E6%A1%88%E4%BB%B6.csv",
      },
    },
    content: Object.fromEntries(mediaTypes.map((mediaType) => [mediaType, bytes])),
  });
}
