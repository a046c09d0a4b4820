import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { keyIdOf, SecretBox, UnknownKeyError } from './secret-box.js';

const box = new SecretBox(randomBytes(32).toString('base64'), 'test');

describe('a kept secret', () => {
  it('opens for its owner, and looks different every time', () => {
    const sealed = box.seal('JBSWY3DPEHPK3PXP', 'person-1');
    expect(sealed).not.toContain('JBSWY3DPEHPK3PXP');
    expect(box.open(sealed, 'person-1')).toBe('JBSWY3DPEHPK3PXP');
    expect(box.seal('JBSWY3DPEHPK3PXP', 'person-1')).not.toBe(sealed);
  });

  it('opens neither for another owner, nor with another key or purpose, nor after a change', () => {
    const secret = randomBytes(32).toString('base64');
    const mine = new SecretBox(secret, 'a');
    const sealed = mine.seal('x', 'person-1');
    expect(() => mine.open(sealed, 'person-2')).toThrow();
    expect(() => box.open(sealed, 'person-1')).toThrow();
    expect(() => new SecretBox(secret, 'b').open(sealed, 'person-1')).toThrow();
    expect(() => mine.open(`${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`, 'person-1')).toThrow();
  });

  it('names its key; an old key opens what it has sealed, and the present one seals anew', () => {
    const [old, present, third] = [1, 2, 3].map(() => randomBytes(32).toString('base64')) as [string, string, string];
    const before = new SecretBox(old, 'a').seal('x', 'person-1');
    const rolling = new SecretBox(present, 'a', [old]);
    expect(before).toMatch(new RegExp(`^v2\\.${keyIdOf(old)}\\.`));
    expect(rolling.open(before, 'person-1')).toBe('x');
    expect(rolling.isOld(before)).toBe(true);
    const anew = rolling.seal(rolling.open(before, 'person-1'), 'person-1');
    expect(rolling.isOld(anew)).toBe(false);
    expect(new SecretBox(present, 'a').open(anew, 'person-1')).toBe('x');
    expect(() => new SecretBox(third, 'a', [present]).open(before, 'person-1')).toThrow(UnknownKeyError);
    expect(() => rolling.open(before, 'person-2')).not.toThrow(UnknownKeyError);
    expect(() => rolling.open(before, 'person-2')).toThrow();
  });

  it('what was sealed before keys had ids is read with any of them', () => {
    // Made by the form of before: v1 and no key id.
    const secret = Buffer.alloc(32, 7).toString('base64');
    const sealed = new SecretBox(secret, 'a').seal('x', 'person-1');
    const unnamed = `v1.${sealed.split('.')[2]!}`;
    expect(new SecretBox(randomBytes(32).toString('base64'), 'a', [secret]).open(unnamed, 'person-1')).toBe('x');
    expect(new SecretBox(secret, 'a').isOld(unnamed)).toBe(true);
    expect(() => box.open(unnamed, 'person-1')).toThrow(UnknownKeyError);
  });
});
