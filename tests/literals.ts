import { parseSync } from '@swc/core';

/** What a file has in it of regular expressions and strings. */
export interface Literals {
  patterns: string[];
  strings: string[];
}

/** Where a string is no text: what is imported, and a type. */
const NO_TEXT = new Set(['ImportDeclaration', 'ExportAllDeclaration', 'TsLiteralType']);

/** The literals of a TypeScript source; comments, imports and types are left out. */
export function literalsIn(source: string): Literals {
  const found: Literals = { patterns: [], strings: [] };
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const text = new Map<string, unknown>(Object.entries(node));
    const type = text.get('type');
    if (typeof type === 'string' && NO_TEXT.has(type)) return;
    if (type === 'RegExpLiteral') found.patterns.push(String(text.get('pattern')));
    if (type === 'StringLiteral') found.strings.push(String(text.get('value')));
    if (type === 'TemplateElement') found.strings.push(String(text.get('raw')));
    // The path that an export is from.
    text.delete('source');
    for (const part of text.values()) look(part);
  };
  look(parseSync(source, { syntax: 'typescript', target: 'es2023' }).body);
  return found;
}
