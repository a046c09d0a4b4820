import { describe, expect, it } from '@jest/globals';
import { ofEachRecordText, RECORD_TEXT_NAMES, RECORD_TEXTS } from './record-fields.js';

describe('the texts of a record', () => {
  it('each have a name, a column and a place of their own, and one at least is asked for', () => {
    const columnOf = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    expect(RECORD_TEXTS.map(({ column }) => column)).toEqual(RECORD_TEXT_NAMES.map(columnOf));
    expect(new Set(RECORD_TEXT_NAMES).size).toBe(RECORD_TEXT_NAMES.length);
    expect(RECORD_TEXTS.filter((field) => 'missing' in field).map(({ name }) => name)).toEqual(['facts']);
  });

  it('can be said something of, one by one', () => {
    const said = ofEachRecordText(({ label }) => label.ja);
    expect(Object.keys(said)).toEqual(RECORD_TEXT_NAMES);
    expect(said.municipalitySaid).toBe('先方の発言');
  });
});
