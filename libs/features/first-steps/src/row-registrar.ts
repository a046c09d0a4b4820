import {
  type CivilDay,
  STARTING_COLUMNS,
  type StartingError,
  type StartingList,
  StartingReader,
  type StartingRow,
} from '@banso/domain';
import type { FileError } from '@banso/directory';
import { type Language, Refusal } from '@banso/http';
import { faultInWords } from './starting-list.words.js';

/** What registering the rows of a list came to. */
export interface Registered {
  registered: number;
  /** Roles that wait for a second person. */
  waiting: number;
}

/**
 * Registers the rows of a list one by one and gathers everything that is wrong in any of them. What a verb refuses
 * stands at the cell that it is about: `columns` says in which column a field of the verb's request stands.
 */
export class RowRegistrar {
  readonly problems: FileError[] = [];

  constructor(
    private readonly list: StartingList,
    private readonly columns: Readonly<Record<string, string>>,
    private readonly language: Language,
    private readonly today: CivilDay,
  ) {}

  /**
   * Reads a row and, where nothing is wrong in it, registers what it says. Returns whether it did.
   * @param read what the row says; null, with faults noted, where it cannot be read
   */
  async row<Said>(
    row: StartingRow,
    read: (cells: StartingReader) => Said | null,
    register: (said: Said) => Promise<unknown>,
  ): Promise<boolean> {
    const faults: StartingError[] = [];
    const said = read(new StartingReader(this.list, row, faults, this.today));
    this.problems.push(...faults.map((fault) => faultInWords(fault, this.language)));
    if (said === null || faults.length > 0) return false;
    try {
      await register(said);
      return true;
    } catch (refused) {
      if (!(refused instanceof Refusal)) throw refused;
      this.problems.push(...this.refusalAt(row, refused));
      return false;
    }
  }

  private refusalAt({ number: row }: StartingRow, refused: Refusal): FileError[] {
    if (refused.fields.length === 0) return [{ row, column: '', message: refused.inWords(this.language) }];
    const words: Readonly<Record<string, string>> = STARTING_COLUMNS[this.list];
    return refused.fields.map(({ field, ...sentence }) => ({
      row,
      column: words[this.columns[field] ?? field.split('.').at(-1)!] ?? '',
      message: sentence[this.language],
    }));
  }
}
