import type { LoadFigure } from '../../api/load.js';
import type { PersonRef } from '../../api/types.js';

/** A number that was pressed: whose it is, or everybody's. */
export interface OpenedFigure {
  figure: LoadFigure;
  person?: PersonRef;
}
