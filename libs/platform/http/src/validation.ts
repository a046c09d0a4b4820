import { ValidationPipe } from '@nestjs/common';
import { getMetadataStorage, type MetadataStorage, type ValidationError } from 'class-validator';
import { sentenceOf } from './fields.js';
import { COMMON_REFUSALS, type FieldComplaint, Refusal } from './refusal.js';

/** So many complaints stand in one answer; whoever corrects these hears of the next. */
const COMPLAINTS_AT_MOST = 20;

/** Checks bodies and queries against their classes. Unknown fields are refused, never dropped in silence. */
export function validationPipe(): ValidationPipe {
  lookUpOnce(getMetadataStorage());
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => refusalOf(errors.flatMap((error) => complaintsOf(error, ''))),
  });
}

/**
 * A value checked against the class that says what it may be, for one whose class the route cannot know.
 * @throws validationFailed
 */
export async function checked<Wanted extends object>(type: new () => Wanted, value: unknown): Promise<Wanted> {
  return (await validationPipe().transform(value, { type: 'body', metatype: type })) as Wanted;
}

/** Storages that look up once already. */
const lookingUpOnce = new WeakSet<MetadataStorage>();

/**
 * class-validator gathers what is known of a class, and of those that it extends, anew for each object that it checks.
 * Classes are all declared before the first request, and no check here asks for groups, so the first finding holds.
 */
function lookUpOnce(storage: MetadataStorage): void {
  if (lookingUpOnce.has(storage)) return;
  lookingUpOnce.add(storage);
  const lookUp = storage.getTargetValidationMetadatas.bind(storage);
  const found = new WeakMap<object, ReturnType<typeof lookUp>>();
  storage.getTargetValidationMetadatas = (target, schema, always, strictGroups, groups) => {
    if (groups?.length || schema) return lookUp(target, schema, always, strictGroups, groups);
    const known = found.get(target) ?? lookUp(target, schema, always, strictGroups, groups);
    found.set(target, known);
    return known;
  };
}

function refusalOf(complaints: FieldComplaint[]): Refusal {
  const beyond = complaints.length - COMPLAINTS_AT_MOST;
  if (beyond <= 0) return new Refusal(COMMON_REFUSALS.validationFailed, {}, complaints);
  const more = {
    ja: `ここに挙げたほかに、あと${beyond}か所あります。`,
    en: ` There are ${beyond} more than are listed here.`,
  };
  return new Refusal(COMMON_REFUSALS.validationFailed, { more }, complaints.slice(0, COMPLAINTS_AT_MOST), {
    moreErrors: beyond,
  });
}

function complaintsOf(error: ValidationError, path: string): FieldComplaint[] {
  const field = path ? `${path}.${error.property}` : error.property;
  const own = Object.entries(error.constraints ?? {}).map(([rule, text]) => ({
    field,
    ...(rule === 'whitelistValidation'
      ? { ja: `${field} という項目はありません。`, en: `There is no field ${field}.` }
      : sentenceOf(text)),
  }));
  // One sentence per field is enough: the first that failed.
  return [...own.slice(-1), ...(error.children ?? []).flatMap((child) => complaintsOf(child, field))];
}
