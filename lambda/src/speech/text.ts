/**
 * Fills `{name}` in a text; a name without a value stays as it is, so that a
 * forgotten one is seen. The first letter becomes a capital.
 */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  const filled = text.replace(/\{(\w+)\}/g, (slot, name: string) => values[name] ?? slot);
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}
