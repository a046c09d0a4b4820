import { DefaultNamingStrategy, type NamingStrategyInterface } from 'typeorm';

/** A property `heldOn` stands in the column `held_on`. */
export class SnakeNames extends DefaultNamingStrategy implements NamingStrategyInterface {
  override columnName(property: string, said: string | undefined): string {
    return said ?? property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}
