import { isCivilDay, isMunicipalityCode, LONGEST_NAME, NAME, NAME_OR_NOTHING } from '@banso/domain';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  maxLength,
  Min,
  registerDecorator,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import type { Sentence } from './language.js';

/**
 * The fields of request bodies and queries: each decorator is the class-validator rule, its sentence in both languages
 * with the field's own name, and the entry in the OpenAPI document. A rule is thus said once.
 */
interface FieldOptions {
  /** The field's name as people know it. */
  label: Sentence;
  optional?: boolean;
  /** Null is a value (it clears the field). */
  nullable?: boolean;
}

const SEPARATOR = '\u0000';
/** class-validator messages are one string; both languages travel in it and the problem picks one. */
function message(sentence: Sentence): { message: string } {
  return { message: `${sentence.ja}${SEPARATOR}${sentence.en}` };
}
/** Both languages of a message made by {@link message}; foreign messages are repeated. */
export function sentenceOf(text: string): Sentence {
  const [ja = text, en = ja] = text.split(SEPARATOR);
  return { ja, en };
}

/**
 * Null where it is no value says nothing: a verb need not tell it from a field that was left out, and writes neither.
 */
const NullIsLeftOut = Transform(({ value }: { value: unknown }) => (value === null ? undefined : value));

function field(options: FieldOptions, api: ApiPropertyOptions, ...rules: PropertyDecorator[]): PropertyDecorator {
  const presence = options.nullable
    ? ValidateIf((_, value) => value !== null && !(options.optional && value === undefined))
    : options.optional
      ? applyDecorators(IsOptional(), NullIsLeftOut)
      : IsNotEmpty(message({ ja: `${options.label.ja}を入れてください。`, en: `${options.label.en} is needed.` }));
  return applyDecorators(
    presence,
    ...rules,
    ApiProperty({
      ...api,
      required: !options.optional,
      ...(options.nullable ? { nullable: true } : {}),
      title: options.label.ja,
    } as ApiPropertyOptions),
  );
}

/** What PostgreSQL can keep: neither NUL nor half of a character pair. */
const STORABLE = /^[^\u0000\p{Surrogate}]*$/u;

/**
 * Text of at most `max` characters (default 200); trimmed of white space at both ends, unless it is taken `verbatim`
 * (passwords).
 */
export function Text(
  options: FieldOptions & {
    max?: number;
    min?: number;
    pattern?: RegExp;
    refused?: Sentence;
    example?: string;
    verbatim?: boolean;
  },
): PropertyDecorator {
  const max = options.max ?? 200;
  const { ja, en } = options.label;
  return field(
    options,
    {
      type: String,
      maxLength: max,
      example: options.example,
      ...(options.pattern && options.refused ? { pattern: options.pattern.source } : {}),
    },
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' && !options.verbatim ? value.trim() : value,
    ),
    IsString(message({ ja: `${ja}は文字で入れてください。`, en: `${en} must be text.` })),
    MaxLength(max, message({ ja: `${ja}は${max}文字までです。`, en: `${en} may have at most ${max} characters.` })),
    pattern(options.pattern ?? STORABLE, max, options.refused ?? unusable(options.label)),
  );
}

/**
 * The name of a person, body, area, programme, key …, or what stands beside it (reading, post): at most `max`
 * characters (default 100).
 * @param options.mayBeEmpty there need not be one
 */
export function Name(
  options: FieldOptions & { max?: number; example?: string; mayBeEmpty?: boolean },
): PropertyDecorator {
  const { ja, en } = options.label;
  return Text({
    max: LONGEST_NAME,
    ...options,
    pattern: options.mayBeEmpty ? NAME_OR_NOTHING : NAME,
    refused: {
      ja: `${ja}に、目に見えない文字や改行、文字の向きを変える記号は使えません。入れ直してください。`,
      en: `${en} may not hold invisible characters, line breaks or signs that turn the direction of text.`,
    },
  });
}

/** Long text such as a record's facts: at most 10,000 characters. */
export function LongText(options: FieldOptions): PropertyDecorator {
  return Text({ max: 10_000, ...options });
}

/** Days outside these are slips of the hand; the bounds leave room to count on from them. */
const EARLIEST_DAY = '1900-01-01';
const LATEST_DAY = '2199-12-31';

/** A civil day `YYYY-MM-DD` that exists in the calendar, from 1900 to 2199. */
export function Day(options: FieldOptions): PropertyDecorator {
  return field(
    options,
    { type: String, format: 'date', example: '2026-11-24' },
    rule('isCivilDay', (day) => isCivilDay(day) && day >= EARLIEST_DAY && day <= LATEST_DAY, {
      ja: `${options.label.ja}は暦にある日を 2026-11-24 の形で入れてください。`,
      en: `${options.label.en} must be a day that exists, such as 2026-11-24.`,
    }),
  );
}

/** A time of day `HH:MM` in Tokyo. */
export function TimeOfDay(options: FieldOptions): PropertyDecorator {
  return field(
    options,
    { type: String, example: '13:30', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' },
    Matches(
      /^([01]\d|2[0-3]):[0-5]\d$/,
      message({
        ja: `${options.label.ja}は 13:30 の形で入れてください。`,
        en: `${options.label.en} must look like 13:30.`,
      }),
    ),
  );
}

/** One of a fixed set of codes. */
export function Choice(
  values: readonly (string | number)[],
  options: FieldOptions & { enumName?: string },
): PropertyDecorator {
  const list = values.join(', ');
  return field(
    options,
    {
      enum: [...values],
      ...(options.enumName ? { enumName: options.enumName } : {}),
      type: typeof values[0] === 'number' ? Number : String,
    } as ApiPropertyOptions,
    IsIn(
      [...values],
      message({
        ja: `${options.label.ja}は ${list} のどれかにしてください。`,
        en: `${options.label.en} must be one of ${list}.`,
      }),
    ),
  );
}

/** Several different codes of a fixed set. */
export function Choices(values: readonly string[], options: FieldOptions & { min?: number }): PropertyDecorator {
  const list = values.join(', ');
  return field(
    options,
    {
      enum: [...values],
      isArray: true,
      type: String,
      uniqueItems: true,
      minItems: options.min ?? 0,
    } as ApiPropertyOptions,
    rule(
      'areChoices',
      (value) =>
        Array.isArray(value) &&
        value.length >= (options.min ?? 0) &&
        new Set(value).size === value.length &&
        value.every((v) => values.includes(v as string)),
      {
        ja: `${options.label.ja}は ${list} から${options.min ? '1つ以上' : ''}、重ならないように選んでください。`,
        en: `${options.label.en} must be ${options.min ? 'one or more' : 'some'} of ${list}, without repeats.`,
      },
    ),
  );
}

/** The id of a row. */
export function RowId(options: FieldOptions): PropertyDecorator {
  return field(
    options,
    { type: String, format: 'uuid' },
    IsUUID(
      'all',
      message({ ja: `${options.label.ja}の指定が正しくありません。`, en: `${options.label.en} is not a valid id.` }),
    ),
  );
}

/** Ids of rows, without repeats. */
export function RowIds(options: FieldOptions): PropertyDecorator {
  return field(
    options,
    { type: String, format: 'uuid', isArray: true } as ApiPropertyOptions,
    IsArray(
      message({ ja: `${options.label.ja}の指定が正しくありません。`, en: `${options.label.en} must be a list.` }),
    ),
    ArrayMaxSize(500),
    IsUUID('all', {
      each: true,
      ...message({
        ja: `${options.label.ja}の指定が正しくありません。`,
        en: `${options.label.en} holds an invalid id.`,
      }),
    }),
  );
}

/** A six-digit municipality code with its check digit. */
export function MunicipalityCode(options: FieldOptions): PropertyDecorator {
  return field(
    options,
    { type: String, pattern: '^\\d{6}$', example: '202011' },
    rule('isMunicipalityCode', (value) => typeof value === 'string' && isMunicipalityCode(value), {
      ja: `${options.label.ja}は6桁の全国地方公共団体コードです。検査数字が合いません。`,
      en: `${options.label.en} must be a six-digit municipality code with a right check digit.`,
    }),
  );
}

/** A whole number between `min` and `max`. */
export function WholeNumber(options: FieldOptions & { min: number; max: number }): PropertyDecorator {
  const sentence = {
    ja: `${options.label.ja}は${options.min}から${options.max}までの整数です。`,
    en: `${options.label.en} must be a whole number from ${options.min} to ${options.max}.`,
  };
  return field(
    options,
    { type: 'integer', minimum: options.min, maximum: options.max },
    Type(() => Number),
    IsInt(message(sentence)),
    Min(options.min, message(sentence)),
    Max(options.max, message(sentence)),
  );
}

/** Different whole numbers between `min` and `max`. */
export function WholeNumbers(options: FieldOptions & { min: number; max: number }): PropertyDecorator {
  const { label, min, max } = options;
  return field(
    options,
    { type: 'integer', minimum: min, maximum: max, isArray: true, uniqueItems: true } as ApiPropertyOptions,
    rule(
      'areWholeNumbers',
      (value) =>
        Array.isArray(value) &&
        new Set(value).size === value.length &&
        value.every((one) => Number.isInteger(one) && one >= min && one <= max),
      {
        ja: `${label.ja}は${min}から${max}までの整数を、重ならないように入れてください。`,
        en: `${label.en} must be whole numbers from ${min} to ${max}, without repeats.`,
      },
    ),
  );
}

/** Yes or no. */
export function Flag(options: FieldOptions): PropertyDecorator {
  return field(
    options,
    { type: Boolean },
    IsBoolean(
      message({
        ja: `${options.label.ja}は はい/いいえ（true/false）です。`,
        en: `${options.label.en} must be true or false.`,
      }),
    ),
  );
}

/** A list of texts, or of names (`names`), which may hold nothing invisible. */
export function Texts(options: FieldOptions & { max?: number; items?: number; names?: boolean }): PropertyDecorator {
  const { ja, en } = options.label;
  return field(
    options,
    { type: String, isArray: true } as ApiPropertyOptions,
    IsArray(message({ ja: `${ja}は並びで入れてください。`, en: `${en} must be a list.` })),
    ArrayMaxSize(
      options.items ?? 50,
      message({
        ja: `${ja}は${options.items ?? 50}件までです。`,
        en: `${en} may have at most ${options.items ?? 50} entries.`,
      }),
    ),
    IsString({ each: true, ...message({ ja: `${ja}は文字で入れてください。`, en: `${en} must be texts.` }) }),
    MaxLength(options.max ?? 200, {
      each: true,
      ...message({
        ja: `${ja}は1件${options.max ?? 200}文字までです。`,
        en: `An entry of ${en} may have at most ${options.max ?? 200} characters.`,
      }),
    }),
    pattern(options.names ? NAME : STORABLE, options.max ?? 200, unusable(options.label), { each: true }),
  );
}

/** An object of whatever keys, with at most so many keys and entries in all. */
export function FreeForm(options: FieldOptions & { values: number }): PropertyDecorator {
  const {
    label: { ja, en },
    values,
  } = options;
  return field(
    options,
    { type: 'object', additionalProperties: true },
    rule(
      'isFreeForm',
      (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && valuesIn(value) <= values,
      {
        ja: `${ja}の形が正しくないか、項目が${values}件を超えています。`,
        en: `${en} must be an object with at most ${values} values.`,
      },
    ),
  );
}

function valuesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce((sum: number, part: unknown) => sum + valuesIn(part), 1);
}

/** One object of another request class. */
export function Part(type: () => new () => object, options: FieldOptions): PropertyDecorator {
  return field(options, { type: type() as never }, ValidateNested(), Type(type));
}

/** A list of objects of another request class, at most 100. */
export function Parts(type: () => new () => object, options: FieldOptions & { max?: number }): PropertyDecorator {
  return field(
    options,
    { type: type() as never, isArray: true } as ApiPropertyOptions,
    IsArray(message({ ja: `${options.label.ja}は並びで入れてください。`, en: `${options.label.en} must be a list.` })),
    ArrayMaxSize(
      options.max ?? 100,
      message({ ja: `${options.label.ja}が多すぎます。`, en: `${options.label.en} has too many entries.` }),
    ),
    ValidateNested({ each: true }),
    Type(type),
  );
}

function unusable({ ja, en }: Sentence): Sentence {
  return { ja: `${ja}に使えない文字があります。`, en: `${en} has characters that cannot be used.` };
}

/**
 * The text has this shape. One that is longer than it may be is not even looked at: it is refused for its length, and a
 * pattern may take as long as the square of what it is given.
 */
function pattern(shape: RegExp, max: number, sentence: Sentence, each: { each?: true } = {}): PropertyDecorator {
  const fits = (value: unknown): boolean => typeof value === 'string' && (!maxLength(value, max) || shape.test(value));
  return rule('matches', fits, sentence, each);
}

function rule(
  name: string,
  validate: (value: unknown) => boolean,
  sentence: Sentence,
  each: { each?: true } = {},
): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name,
      target: target.constructor,
      propertyName: property as string,
      options: { ...each, ...message(sentence) },
      validator: { validate },
    });
}
