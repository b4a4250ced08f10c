import type { Component } from './apl.js';

export interface Path extends Component {
  pathData: string;
}

/** A vector graphic that is made of paths alone. */
export interface Graphic extends Component {
  items: readonly Path[];
}

export interface Shared {
  graphics: Readonly<Record<string, Graphic>>;
  /** Resources of the document. */
  strings: Readonly<Record<string, string>>;
}

/**
 * Writes each path once: a limb's edge has the path of the limb itself, and a pose has the chair, and often
 * the legs, of its beginning.
 */
export function sharingPaths(graphics: Readonly<Record<string, Graphic>>): Shared {
  const all = Object.values(graphics).flatMap(({ items }) => items.map(({ pathData }) => pathData));
  const repeated = [...new Set(all.filter((path, at) => all.indexOf(path) < at))];
  const names = new Map(repeated.map((path, at) => [path, `path${at}`]));
  const referring = (path: Path): Path => {
    const name = names.get(path.pathData);
    return name === undefined ? path : { ...path, pathData: `@${name}` };
  };
  return {
    graphics: Object.fromEntries(
      Object.entries(graphics).map(([id, graphic]) => [
        id,
        { ...graphic, items: graphic.items.map(referring) },
      ]),
    ),
    strings: Object.fromEntries([...names].map(([path, name]) => [name, path])),
  };
}
