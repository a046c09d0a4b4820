import 'reflect-metadata';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ArgumentMetadata } from '@nestjs/common';
import fc from 'fast-check';
import { LongText, Name, Text, Texts } from './fields.js';
import type { Refusal } from './refusal.js';
import { validationPipe } from './validation.js';

const label = { ja: '欄', en: 'Field' };
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;

class Form {
  @Text({ label, max: 254, pattern: ADDRESS, optional: true }) address?: string;
  @Text({ label, max: 20, optional: true }) short?: string;
  @Text({ label, max: 20, optional: true, verbatim: true }) password?: string;
  @Name({ label, optional: true }) name?: string;
  @LongText({ label, optional: true }) long?: string;
  @Texts({ label, optional: true, max: 30 }) themes?: string[];
  @Texts({ label, optional: true, max: 30, names: true }) names?: string[];
}

const check = (form: object): Promise<Form> =>
  validationPipe().transform(form, { type: 'body', metatype: Form } as ArgumentMetadata) as Promise<Form>;
const complaintOf = (form: object): Promise<string> =>
  check(form).then(
    () => 'none',
    ({ fields }: Refusal) => fields.map(({ field, en }) => `${field}: ${en}`).join('\n'),
  );

describe('a text that is longer than it may be', () => {
  const original = RegExp.prototype.exec;
  let asked: string[];
  beforeEach(() => {
    asked = [];
    // How validator counts characters: one step for each.
    const linear = ['[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]', '(\\uFE0F|\\uFE0E)', '[^\\uFE0F\\uFE0E][\\uFE0F\\uFE0E]'];
    RegExp.prototype.exec = function (text: string) {
      if (String(text).length > 2 * 10_000 && !linear.includes(this.source)) asked.push(this.source);
      return original.call(this, text);
    };
  });
  afterEach(() => {
    RegExp.prototype.exec = original;
  });

  it.each([
    ['spaces before a letter', ' '.repeat(50_000) + 'x'],
    ['spaces inside', `x${' '.repeat(50_000)}x`],
    ['an address without an end', `a@${'.'.repeat(50_000)}@`],
    ['letters', 'x'.repeat(50_000)],
  ])('meets no pattern: %s', async (_, text) => {
    for (const field of ['address', 'short', 'password', 'name', 'long', 'themes', 'names'])
      await check({ [field]: ['themes', 'names'].includes(field) ? [text] : text }).catch(() => undefined);
    expect(asked).toEqual([]);
  });

  it('is refused for its length, in one sentence', async () => {
    expect(await complaintOf({ address: 'x'.repeat(300) })).toBe('address: Field may have at most 254 characters.');
    expect(await complaintOf({ name: '\u202e'.repeat(300) })).toBe('name: Field may have at most 100 characters.');
    expect(await complaintOf({ names: ['\n'.repeat(300)] })).toMatch(/^names: An entry of Field may have at most 30/);
  });
});

describe('a text of the right length', () => {
  it('is held to its pattern up to the last character, however many units one takes', async () => {
    expect(await complaintOf({ address: 'no address' })).toMatch(/^address: Field has characters/);
    expect(await complaintOf({ name: `${'𠮷'.repeat(99)}\u202e` })).toMatch(/^name: Field may not hold invisible/);
    expect(await complaintOf({ name: '𠮷'.repeat(100) })).toBe('none');
    // With its variant, one character takes three units.
    expect(await complaintOf({ name: `${'𠮷\ufe0f'.repeat(99)}\u202e` })).toMatch(
      /^name: Field may not hold invisible/,
    );
    expect(await complaintOf({ themes: ['a\u0000'] })).toMatch(/^themes: Field has characters/);
  });

  it('is trimmed of everything that shows nothing at both ends, and of nothing else', async () => {
    const blank = fc.constantFrom(...' \t\n\r\v\f\u00a0\u1680\u2003\u2028\u2029\u202f\u205f\u3000\ufeff');
    const text = fc.string({ unit: fc.oneof(blank, fc.constantFrom('a', '字', '\u200b')), maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(text, async (long) => {
        expect((await check({ long })).long).toBe(long.replace(/^\s+|\s+$/gu, ''));
      }),
    );
  });
});
