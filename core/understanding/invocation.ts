/** The words by which a skill is called, in one language. */
export interface InvocationWords {
  opening: readonly string[];
  politely: readonly string[];
  articles: readonly string[];
  kinds: readonly string[];
  joining: readonly string[];
  lastly: readonly string[];
}

/** What calls a skill: its name alone, or together with what is asked of it. */
export type Call = { kind: 'launch' } | { kind: 'oneShot'; asked: string };

/** Finds calls of a skill in what was heard; undefined if its name isn't called. */
export function calls(name: string, words: InvocationWords): (heard: string) => Call | undefined {
  const any = (list: readonly string[]) => `(?:${list.join('|')})`;
  const named = `(?:${any(words.articles)} )?${name}(?: ${any(words.kinds)})?`;
  const first = new RegExp(
    `^(?:${any(words.politely)} )?(?:${any(words.opening)} )?${named}(?: (?:${any(words.joining)} )?(.+))?$`,
  );
  const last = new RegExp(`^(.+) ${any(words.lastly)} ${named}$`);
  return (heard) => {
    const call = first.exec(heard) ?? last.exec(heard);
    if (call === null) return undefined;
    const [, asked] = call;
    return asked === undefined ? { kind: 'launch' } : { kind: 'oneShot', asked };
  };
}
