/** Where the settings are asked for. */
export const CONFIG = Symbol('config');
