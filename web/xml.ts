interface Handlers {
  onopentag(name: string, attributes: Record<string, string>): void;
  ontext(text: string): void;
}

/** Reads XML with the browser's own parser, through as much of htmlparser2's interface as is used. */
export class Parser {
  readonly #handlers: Handlers;

  constructor(handlers: Handlers) {
    this.#handlers = handlers;
  }

  end(xml: string): void {
    const { documentElement } = new DOMParser().parseFromString(xml, 'text/xml');
    this.#read(documentElement);
  }

  #read(element: Element): void {
    const attributes = Array.from(element.attributes, ({ name, value }) => [name, value] as const);
    this.#handlers.onopentag(element.tagName, Object.fromEntries(attributes));
    for (const node of element.childNodes) {
      if (node instanceof Element) this.#read(node);
      else this.#handlers.ontext(node.textContent ?? '');
    }
  }
}
