/** An element of the page that is always there. */
export function the<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.querySelector<T>(`#${id}`);
  if (found === null) throw new Error(`The page has no element #${id}`);
  return found;
}

const PAGES = ['home', 'words', 'mat', 'week', 'emergency'] as const;
export type PageName = (typeof PAGES)[number];

/** Shows one of the pages, and only that. */
export function turnTo(name: PageName): void {
  for (const page of PAGES) the(page).hidden = page !== name;
  document.body.dataset.page = name;
}

export function buttonFor(label: string, onPress: () => void, kind = ''): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = kind;
  button.textContent = label;
  button.addEventListener('click', onPress);
  return button;
}
