/**
 * Fills `{name}` in a text. A name without a value stays as it is, so that a
 * forgotten one shows. Every sentence starts with a capital.
 */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text
    .replace(/\{(\w+)\}/g, (slot, name: string) => values[name] ?? slot)
    .replace(/(?:^|[.?!] )\p{Ll}/gu, (start) => start.toUpperCase());
}
