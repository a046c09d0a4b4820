import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { SecretBox } from './secret-box.js';

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
});
