/** What a property of this name means, and a value as an example. */
export type Word = readonly [description: string, example?: string | number | readonly (string | number)[]];

/**
 * By the property's name, or by `Class.name` where it means something else in one class. One name means one thing
 * throughout the API, so it is described once; a docstring at the property, or its own `description`, says it instead
 * where more is to be said. The people are invented, the places are not.
 */
export type Words = Readonly<Record<string, Word>>;
